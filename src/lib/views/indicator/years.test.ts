import { describe, expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import type { Cell } from './years.ts';
import { yearsView } from './years.ts';

const data = check('data').dataset!;
const viewOf = (id: string) => yearsView(data, data.indicator(id), 'en');
const known = data.indicators.flatMap(({ id }) => (viewOf(id) ? [id] : []));

/** How many rows the cells of a column cover. */
const covered = <T>(cells: readonly Cell<T>[]): number =>
	cells.reduce<number>(
		(sum, cell) => sum + (typeof cell === 'number' ? cell : cell === undefined ? 0 : 1),
		0
	);

describe.each(known)('the years of %s', (id) => {
	const view = viewOf(id)!;

	test('at most four producers across, and at most sixty years', () => {
		expect(view.columns.length).toBeLessThanOrEqual(4);
		expect(view.rows.length).toBeLessThanOrEqual(60);
	});

	test('each column has as many cells as there are years', () => {
		for (const index of view.columns.keys())
			expect(covered(view.rows.map(({ cells }) => cells[index]))).toBe(view.rows.length);
		expect(covered(view.rows.map(({ gap }) => gap))).toBe(view.rows.length);
	});

	test('a gap is the highest count less the lowest', () => {
		for (const { cells, gap } of view.rows) {
			if (typeof gap !== 'object') continue;
			const rows = cells.flatMap((cell) =>
				typeof cell === 'object' ? [data.observation(cell.id)] : []
			);
			const counts = rows
				.filter(({ series }) => data.series(series).measure === 'count')
				.flatMap(({ value }) => value ?? []);
			const expected = Math.max(...counts) - Math.min(...counts);
			expect(gap.figure.replaceAll(',', '')).toBe(String(expected));
			const [highest, lowest] = gap.formula.replace('diff:', '').split(',');
			expect(data.observation(highest!).value! - data.observation(lowest!).value!).toBe(expected);
		}
	});
});

test.each([
	['homicides', ['homicides-inegi', 'homicides-sesnsp'], true],
	['impunity', ['impunity-envipe', 'impunity-mexico-evalua'], false],
	['journalists-killed', ['journalists-killed-cpj-confirmed', 'journalists-killed-segob'], true]
])('%s: each producer once before its further series', (id, first, gaps) => {
	const view = viewOf(id)!;
	expect(view.columns.slice(0, 2).map((column) => column.id)).toEqual(first);
	expect(view.gaps).toBe(gaps);
});
