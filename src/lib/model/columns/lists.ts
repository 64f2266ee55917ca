import type { Columns } from '../column.ts';
import { id } from './common.ts';

/** The words of all lists. */
export const codes = {
	list: { kind: 'id', required: true },
	id: { ...id, kind: 'text', country: true },
	name: { kind: 'text', required: true, translated: true, missing: 'name' },
	symbol: { kind: 'text' },
	order: { kind: 'number' }
} as const satisfies Columns;

/** Areas figures are of. */
export const areas = {
	id: { ...id, kind: 'text', country: true },
	name: { kind: 'text', required: true, translated: true },
	parent: { kind: 'reference', table: 'areas' },
	national_code: { kind: 'text' }
} as const satisfies Columns;
