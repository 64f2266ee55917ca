import { expect, test } from 'vitest';
import { check } from '../server/check/check.ts';
import { leadRow, seriesRow, stills } from './lead-row.ts';

const data = check('data').dataset!;

test('a series stands alone in its picture, without what is quoted of others', () => {
	const drawn = data.tables.series.flatMap((series) => seriesRow(data, series, 'en') ?? []);
	expect(drawn.length).toBeGreaterThan(20);
	for (const { row } of drawn)
		if (row.kind === 'values') {
			expect(row.lines).toHaveLength(1);
			expect(row.quoted).toBeUndefined();
		}
});

test('volumes stand on the years they are known of', () => {
	const { chart } = leadRow(data, data.indicator('arms-imports'), 'es')!;
	expect(chart.first).toBe(1995);
});

test('a still has one row, the same in every language but for words', () => {
	for (const make of stills(data).values()) {
		const [en, es] = [make('en'), make('es')];
		expect(en?.rows.map(({ id }) => id)).toEqual(es?.rows.map(({ id }) => id));
		if (en) expect(en.rows).toHaveLength(1);
	}
});
