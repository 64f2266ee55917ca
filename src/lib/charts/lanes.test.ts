import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example, indicator } from '../../../tests/example.ts';
import type { ChartDescription } from './description/time-chart.ts';
import { indicatorChart } from './describe/indicator-chart.ts';
import { laneCentre } from './draw/time/lanes.ts';
import { packLanes, type Interval } from './description/lanes.ts';
import { layoutOf } from './draw/time/layout.ts';
import { pictureWidths } from './draw/pen/forms.ts';

const of = (...ends: [number, number][]): Interval[] => ends.map(([from, to]) => ({ from, to }));

test.each([
	['nothing', of(), [], 0],
	['one', of([1, 2]), [0], 1],
	['one after the other', of([1, 2], [2, 3], [3, 4]), [0, 0, 0], 1],
	['two at once', of([1, 3], [2, 4]), [0, 1], 2],
	['the same years', of([1, 2], [1, 2], [1, 2]), [0, 1, 2], 3],
	['a long one beside short ones', of([1, 2], [1, 9], [2, 3], [4, 5]), [1, 0, 1, 1], 2],
	['in any order', of([3, 4], [1, 2], [2, 3]), [0, 0, 0], 1]
])('%s', (_name, intervals, lanes, count) => {
	expect(packLanes(intervals)).toEqual({ lanes, count });
});

test('none lies on another, and no lane is one too many', () => {
	const interval = fc
		.tuple(fc.integer({ min: 1950, max: 2026 }), fc.integer({ min: 1, max: 20 }))
		.map(([year, length]) => ({ from: year - 0.5, to: year - 0.5 + length }));
	fc.assert(
		fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
			const { lanes, count } = packLanes(intervals);
			intervals.forEach((a, i) =>
				intervals.slice(i + 1).forEach((b, j) => {
					const overlap = a.from < b.to && b.from < a.to;
					expect(overlap && lanes[i] === lanes[i + 1 + j]).toBe(false);
				})
			);
			// The most that are there at once: at the beginning of one of them.
			const at = (x: number) => intervals.filter(({ from, to }) => from <= x && x < to).length;
			expect(count).toBe(Math.max(0, ...intervals.map(({ from }) => at(from))));
			expect(new Set(lanes).size).toBe(count);
		})
	);
});

test.each([pictureWidths.narrow, pictureWidths.wide])(
	'lanes stand apart and within their panel, %i wide',
	(width) => {
		const rows = [{ lanes: 1 }, { lanes: 4 }, { lanes: 2 }];
		const description: ChartDescription = {
			...indicatorChart(example(), indicator(), 'en'),
			panels: [
				{ kind: 'timeline', label: '', marks: [], rows: rows.map((r) => ({ ...r, label: '' })) }
			]
		};
		const layout = layoutOf(description, width);
		const centres = rows.flatMap(({ lanes }, row) =>
			Array.from({ length: lanes }, (_, lane) => laneCentre(rows, { row, lane }, layout, 26))
		);
		expect(centres[0]! - layout.lane / 2).toBeGreaterThanOrEqual(26);
		expect(centres.at(-1)! + layout.lane / 2).toBeLessThanOrEqual(layout.panels[0]!);
		for (const [index, centre] of centres.entries())
			if (index > 0) expect(centre - centres[index - 1]!).toBeGreaterThanOrEqual(layout.lane);
	}
);
