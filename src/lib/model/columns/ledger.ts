import type { Columns } from '../column.ts';
import { id } from './common.ts';

/** What was changed after it was published. */
export const corrections = {
	id,
	// The ledger's own rules say when.
	date: { kind: 'date', required: true, ahead: Infinity },
	kind: { kind: 'code', list: 'correction-kind', required: true },
	subject: { kind: 'text', required: true },
	field: { kind: 'text' },
	was: { kind: 'text', verbatim: true },
	now: { kind: 'text', verbatim: true },
	replaced_by: { kind: 'text' },
	reason: { kind: 'prose', required: true, translated: true }
} as const satisfies Columns;

/** What is published, and since when. */
export const published = {
	id: { ...id, kind: 'text' },
	sha256: { kind: 'text', required: true },
	since: { kind: 'date', required: true, ahead: Infinity }
} as const satisfies Columns;
