import type { Columns } from '../column.ts';
import { asPrinted, locator, readIn, source } from './common.ts';

/** Values of series; the series is the name of the file. */
export const observations = {
	area: { kind: 'reference', table: 'areas', required: true },
	breakdown: { kind: 'text', country: true },
	period: { kind: 'period', required: true },
	value: { kind: 'number' },
	low: { kind: 'number' },
	high: { kind: 'number' },
	qualifier: { kind: 'code', list: 'qualifier' },
	status: { kind: 'code', list: 'observation-status', required: true },
	as_of: { kind: 'date' },
	source,
	locator,
	as_printed: asPrinted,
	read_in: readIn,
	note: { kind: 'prose', translated: true }
} as const satisfies Columns;
