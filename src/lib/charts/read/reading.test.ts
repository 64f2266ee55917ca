import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartDescription, ValueMark } from '../description/time-chart.ts';
import { tagsOf } from '../draw/time/events-drawing.ts';
import { place } from './placement.ts';
import { readingOf, tracks, walk, yearAt, type Place } from './reading.ts';
import { pitch, score } from './score.ts';

const mark = (id: string, x: number, y: number | null): ValueMark => ({
	...{ id, x, y, low: null, high: null, cut: false, shape: 'full' as const },
	...{ figure: y === null ? '' : String(y), when: String(x), notes: [`note of ${id}`] }
});
const yearly = (series: string, marks: [number, number | null][]) => ({
	...{ series, label: series.toUpperCase(), colour: 1, joined: true },
	marks: marks.map(([x, y]) => mark(`${series}.${x}`, x, y))
});
const description: ChartDescription = {
	...{
		name: 'example',
		language: 'en',
		title: 'Example',
		alternative: '',
		first: 2000,
		last: 2010
	},
	panels: [
		{
			...{ kind: 'values', label: 'deaths a year', highest: 40, unit: 'deaths' },
			lines: [
				yearly('a', [
					[2000, 10],
					[2001, 0],
					[2004, 40]
				]),
				yearly('b', [
					[2001, null],
					[2002, 5]
				])
			]
		},
		{
			...{ kind: 'spans', label: 'totals' },
			spans: [
				{
					...{
						id: 's',
						series: 's',
						from: 1999.5,
						to: 2005.5,
						colour: 2,
						label: 'S',
						figure: 'more than 9'
					},
					...{ shape: 'open-up' as const, when: '2000 to 2005', notes: [] }
				}
			]
		},
		{
			...{ kind: 'timeline', label: 'transfers' },
			rows: [
				{ label: 'Ships', lanes: 1 },
				{ label: 'Drones', lanes: 1 }
			],
			marks: [
				['t3', 2007, 2007, 0],
				['t1', 2001, 2003, 0],
				['t2', 2004, 2004, 1]
			].map(([id, from, to, row]) => ({
				...{ id: id as string, from: (from as number) - 0.5, to: (to as number) + 0.5 },
				...{ row: row as number, lane: 0, shape: 'full' as const, contested: false },
				facts: { suppliers: ['ES'], category: 'ship', status: 'delivered' },
				...{ figure: '1 × thing', notes: [] }
			}))
		}
	]
};
const all = tracks(description);
const id = (at: Place | undefined) => at && all[at.track]!.points[at.point]!.id;

test('tracks stand from the top panel down, their points earliest first', () => {
	expect(all.map(({ label, points }) => [label, ...points.map((point) => point.id)])).toEqual([
		['A', 'a.2000', 'a.2001', 'a.2004'],
		['B', 'b.2001', 'b.2002'],
		['S', 's'],
		['Ships', 't1', 't3'],
		['Drones', 't2']
	]);
});

test.each([
	['', 'ArrowRight', 'a.2000'],
	['', 'ArrowLeft', 'a.2004'],
	['', 'ArrowDown', 'a.2000'],
	['', 'End', 'a.2004'],
	['a.2000', 'ArrowRight', 'a.2001'],
	['a.2000', 'ArrowLeft', 'a.2000'],
	['a.2004', 'ArrowRight', 'a.2004'],
	['a.2004', 'Home', 'a.2000'],
	['a.2004', 'ArrowDown', 'b.2002'],
	['a.2000', 'ArrowUp', 'a.2000'],
	['b.2002', 'ArrowDown', 's'],
	['s', 'ArrowDown', 't1'],
	['t3', 'ArrowDown', 't2'],
	['t2', 'ArrowDown', 't2'],
	['t1', 'End', 't3'],
	['t2', 'Enter', undefined]
])('from “%s” %s leads to %s', (from, key, to) => {
	const track = all.findIndex(({ points }) => points.some((point) => point.id === from));
	const at =
		track === -1
			? undefined
			: { track, point: all[track]!.points.findIndex((point) => point.id === from) };
	expect(id(walk(all, at, key))).toBe(to);
});

test('no walk leaves the chart, and every point can be reached', () => {
	const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
	fc.assert(
		fc.property(fc.array(keys, { maxLength: 40 }), (pressed) => {
			let at: Place | undefined;
			for (const key of pressed) at = walk(all, at, key);
			expect(at === undefined || id(at) !== undefined).toBe(true);
		})
	);
	for (const [track, { points }] of all.entries())
		for (const point of points.keys()) {
			const down = new Array<string>(track + 1).fill('ArrowDown');
			const right = new Array<string>(point).fill('ArrowRight');
			let at: Place | undefined;
			for (const key of [...down, 'Home', ...right]) at = walk(all, at, key);
			expect(at).toEqual({ track, point });
		}
});

test.each([
	[2000, ['a.2000'], [], ['s'], [], []],
	[2001, ['a.2001'], ['b.2001'], ['s'], ['t1'], []],
	[2002, [], ['b.2002'], ['s'], ['t1'], []],
	[2004, ['a.2004'], [], ['s'], [], ['t2']],
	[2006, [], [], [], [], []]
])('in %i all panels are read', (year, ...expected) => {
	const found = readingOf(description, all, year);
	expect(found.flat().map(({ points }) => points.map((point) => point.id))).toEqual(expected);
});

test.each([
	// Missing is not zero: a year without a figure inside a yearly series is a gap, one outside is none.
	[2002, 'A', true],
	[2001, 'A', false],
	[2005, 'A', false],
	[2001, 'B', true],
	[2000, 'B', false],
	[2006, 'S', false]
])('%i in %s is a gap: %s', (year, label, gap) => {
	const found = readingOf(description, all, year).flat();
	expect(found.find(({ track }) => track.label === label)!.gap).toBe(gap);
});

test.each([
	[2019, 2019],
	[2018.5 + 1 / 365, 2019],
	[2019.4999, 2019],
	// 31 December of a leap year ends where the next year begins.
	[2020.5, 2020]
])('%d lies in %i', (x, year) => expect(yearAt(x)).toBe(year));

describe('the box', () => {
	const canvas = { width: 720, height: 600 };
	const whole = { top: 0, bottom: 600 };
	test.each([
		['right of the year', { width: 250, height: 200 }, { left: 200, right: 212, y: 300 }],
		['left of the year', { width: 250, height: 200 }, { left: 600, right: 612, y: 300 }],
		['at the top edge', { width: 250, height: 200 }, { left: 600, right: 612, y: 2 }],
		['at the bottom edge', { width: 250, height: 200 }, { left: 60, right: 72, y: 598 }],
		['above the finger', { width: 600, height: 200 }, { left: 350, right: 362, y: 500 }],
		['below the finger', { width: 600, height: 200 }, { left: 350, right: 362, y: 40 }]
	])('%s covers no point and stays on the canvas', (_, box, target) => {
		const { left, top } = place(box, canvas, target, whole, 12);
		expect(left).toBeGreaterThanOrEqual(0);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(left + box.width).toBeLessThanOrEqual(canvas.width);
		expect(top + box.height).toBeLessThanOrEqual(canvas.height);
		const beside = left >= target.right || left + box.width <= target.left;
		expect(beside || top >= target.y + 8 || top + box.height <= target.y - 8).toBe(true);
	});

	test('stands in the part of a tall chart that is seen', () => {
		const target = { left: 200, right: 212, y: 590 };
		const { top } = place(
			{ width: 250, height: 200 },
			canvas,
			target,
			{ top: 450, bottom: 600 },
			12
		);
		expect(top).toBe(450);
	});
});

describe('what is heard', () => {
	test.each([
		[0, 40, 220],
		[40, 40, 1244.51],
		[20, 40, 523.25],
		[0, 0, 220]
	])('%d of %d is a tone of %d Hz', (value, highest, hertz) =>
		expect(pitch(value, highest)).toBeCloseTo(hertz, 1)
	);

	test('a higher figure is a higher tone, a year without a figure a tick', () => {
		const notes = score(description, all[0]!);
		expect(notes.map(({ time, silent, point }) => [time, silent, point])).toEqual([
			[0, false, 0],
			[1, false, 1],
			[2, true, undefined],
			[3, true, undefined],
			[4, false, 2]
		]);
		expect(notes[4]!.hertz).toBeGreaterThan(notes[0]!.hertz);
		expect(notes[0]!.pan).toBe(-1);
	});

	test('of transfers the lines of each year are heard', () => {
		const notes = score(description, all[3]!);
		expect(notes.map(({ silent }) => silent)).toEqual([
			false,
			false,
			false,
			true,
			true,
			true,
			false
		]);
	});
});

test.each([
	[
		[10, 60],
		[[1], [2]]
	],
	[
		[10, 14, 60],
		[[1, 2], [3]]
	],
	[[10, 10, 10], [[1, 2, 3]]]
])('events at %j share tags %j', (positions, numbers) => {
	const marks = positions.map((x, index) => ({ x, number: index + 1 }));
	expect(tagsOf(marks, 20).map((tag) => tag.numbers)).toEqual(numbers);
});
