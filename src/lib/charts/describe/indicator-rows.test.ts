import { describe, expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import type { Row } from '../description/rows.ts';
import { indicatorRows } from './indicator-rows.ts';
import { rowContext } from './row-context.ts';

const data = check('data').dataset!;
const rowsOf = (id: string): Row[] => indicatorRows(rowContext(data, 'en'), data.indicator(id));

/** A row in a few letters: its kind, how many producers or totals, and how the quoted figure is drawn. */
function brief(row: Row): string {
	if (row.kind === 'spans') return `spans ${row.spans.length}`;
	if (row.kind === 'volumes') return 'volumes';
	const quoted = [row.quoted?.ring && 'ring', row.quoted?.band && 'band'].filter(Boolean);
	return [`values ${row.lines.length}`, ...quoted].join(' ');
}

test.each<[string, string[]]>([
	// Files are another unit than the dead; four copies of a register are one too many for a row.
	['homicides', ['values 2 band', 'values 1', 'values 1']],
	['missing-persons', ['values 1 ring', 'values 1', 'values 1', 'values 1', 'values 1', 'spans 1']],
	['impunity', ['values 1 ring', 'values 1', 'values 1', 'values 1', 'values 1']],
	[
		'journalists-killed',
		['values 2 ring band', 'values 1', 'values 1', 'values 1', 'values 1', 'values 1', 'spans 1']
	],
	['police-firearms', ['spans 3']],
	['arms-imports', []]
])('%s: %j', (id, expected) => {
	expect(rowsOf(id).map(brief)).toEqual(expected);
});

describe.each(data.indicators.map(({ id }) => id))('%s', (id) => {
	const rows = rowsOf(id);

	test('has no empty row, and each row its name', () => {
		for (const row of rows) {
			const count =
				row.kind === 'values'
					? row.lines.reduce((sum, { marks }) => sum + marks.length, 0)
					: row.kind === 'spans'
						? row.spans.length
						: 1;
			expect(count, row.id).toBeGreaterThan(0);
			expect(row.title).not.toBe('');
		}
		expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
	});

	test('sets no total of several years on a scale of yearly values', () => {
		for (const row of rows) {
			if (row.kind !== 'values') continue;
			for (const { series, marks } of row.lines) {
				const { measure } = data.series(series);
				if (measure === 'cumulative' || measure === 'stock') continue;
				for (const mark of marks)
					expect(mark.part || !data.observation(mark.id).period.interval).toBeTruthy();
			}
		}
	});
});
