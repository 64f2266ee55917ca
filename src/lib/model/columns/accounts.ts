import type { Columns } from '../column.ts';
import { asPrinted, id, locator, ownCaveat, readIn, source } from './common.ts';

/** What is said of a row. */
export const statements = {
	id,
	subject: { kind: 'subject', required: true },
	stance: { kind: 'code', list: 'stance', required: true },
	speaker: { kind: 'text', required: true, translated: true },
	period: { kind: 'period' },
	field: { kind: 'text' },
	value: { kind: 'text' },
	text: { kind: 'prose', required: true, translated: true },
	source,
	locator,
	as_printed: asPrinted,
	read_in: readIn
} as const satisfies Columns;

/** What charts mark on their years. */
export const events = {
	id,
	kind: { kind: 'code', list: 'event-kind', required: true },
	area: { kind: 'reference', table: 'areas', required: true },
	period: { kind: 'period', required: true },
	title: { kind: 'prose', required: true, translated: true },
	source,
	locator,
	read_in: readIn,
	caveat: ownCaveat
} as const satisfies Columns;

/** For which suppliers sources were looked for, outside the register of arms transfers. */
export const searched = {
	category: { kind: 'code', list: 'category', required: true },
	supplier: { kind: 'code', list: 'country', required: true },
	searched_on: { kind: 'date', required: true },
	found: { kind: 'flag', required: true },
	/** Where it was looked for; may be empty where nothing was found. */
	source: { kind: 'reference', table: 'sources' },
	note: { kind: 'prose', translated: true }
} as const satisfies Columns;

/** What was found and not taken in. */
export const leftOut = {
	id,
	source,
	locator,
	as_printed: asPrinted,
	reason: { kind: 'prose', required: true, translated: true }
} as const satisfies Columns;
