import type { Columns } from '../column.ts';
import { about, asPrinted, id, locator, ownCaveat, readIn, source } from './common.ts';

/** What is said of a row. */
export const statements = {
	id,
	subject: {
		kind: 'subject',
		required: true,
		...about('Id of what it speaks of', 'Id de aquello de que habla')
	},
	stance: { kind: 'code', list: 'stance', required: true, ...about('Stance', 'Postura') },
	speaker: {
		kind: 'text',
		required: true,
		translated: true,
		...about('Who says it', 'Quién lo dice')
	},
	period: {
		kind: 'period',
		...about('When it was said, or of when', 'Cuándo se dijo o de cuándo')
	},
	field: { kind: 'text', ...about('The column it speaks of', 'La columna de que habla') },
	value: { kind: 'text', ...about('The other value', 'El otro valor') },
	text: {
		kind: 'prose',
		required: true,
		translated: true,
		...about('What is said', 'Qué se dice')
	},
	source,
	locator,
	as_printed: asPrinted,
	read_in: readIn
} as const satisfies Columns;

/** What charts mark on their years. */
export const events = {
	id,
	kind: { kind: 'code', list: 'event-kind', required: true, ...about('Kind', 'Clase') },
	area: { kind: 'reference', table: 'areas', required: true, ...about('Area', 'Área') },
	period: { kind: 'period', required: true, ...about('When', 'Cuándo') },
	title: { kind: 'prose', required: true, translated: true, ...about('What', 'Qué') },
	source,
	locator,
	read_in: readIn,
	caveat: ownCaveat
} as const satisfies Columns;

/** What was found and not taken in. */
export const leftOut = {
	id,
	source,
	locator,
	as_printed: asPrinted,
	reason: {
		kind: 'prose',
		required: true,
		translated: true,
		...about('Why it is not taken in', 'Por qué no se incluye')
	}
} as const satisfies Columns;
