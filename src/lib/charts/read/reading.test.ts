import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, RowsChart } from '../description/rows.ts';
import { readingOf, within } from './reading.ts';
import { pitch, score } from './score.ts';
import { tracks, yearAt } from './tracks.ts';
import { walk, type Place } from './walk.ts';

const mark = (id: string, x: number, y: number | null, more: Partial<Mark> = {}): Mark => ({
	...{ id, x, y, low: null, high: null, cut: false, shape: 'full' },
	...{ figure: y === null ? '' : String(y), when: String(x), notes: [`note of ${id}`], ...more }
});
const line = (series: string, form: 'line' | 'dots', marks: [number, number | null][]) => ({
	...{ series, label: series.toUpperCase(), newest: '', colour: 1, form },
	marks: marks.map(([x, y]) => mark(`${series}.${x}`, x, y))
});
const supply = (supplier: string, tone: number, marks: [string, number, number][]) => ({
	...{ supplier, label: supplier, tone },
	marks: marks.map(([name, x, y]) => mark(`${name}.${x}`, x, y, { notes: [name, 'a unit'] }))
});
const base = { title: '', alternative: '', height: { wide: 80, narrow: 50 } };
const axis = { low: 0, high: 40, ticks: ['40', '20', '0'] as const };
const chart: RowsChart = {
	...{ name: 'example', language: 'en', title: 'Example', alternative: '', events: [] },
	...{ first: 2000, last: 2010 },
	rows: [
		{
			...{ ...base, kind: 'values', id: 'deaths', unit: 'deaths a year', axis },
			lines: [
				line('a', 'line', [
					[2000, 10],
					[2001, 0],
					[2004, 40]
				]),
				line('b', 'dots', [
					[2001, null],
					[2002.3, 5]
				])
			],
			quoted: {
				...{ id: 'q', figure: 'more than 9', when: '2000 to 2005', label: '', notes: [] },
				band: { from: 1999.5, to: 2005.5 }
			}
		},
		{
			...{
				...base,
				kind: 'volumes',
				source: { id: 'sipri', name: 'SIPRI' },
				id: 'arms',
				unit: 'a unit',
				axis
			},
			totals: [mark('t.2002', 2002, 7), mark('t.2004', 2004, 3)],
			piles: [
				supply('X', 0, [
					['X', 2002, 4],
					['X', 2004, 3]
				]),
				supply('others', 5, [
					['Y', 2002, 1],
					['Z', 2002, 2]
				])
			],
			lacking: { from: 1999.5, to: 2001.5 }
		},
		{
			...{ ...base, kind: 'spans', id: 'outside' },
			spans: [
				{
					...{ id: 's', series: 's', from: 2003.5, to: 2006.5, shape: 'full', figure: '9' },
					...{ label: 'Firearms: 9', when: '2004 to 2006', notes: [] }
				}
			]
		}
	]
};
const all = tracks(chart);
const id = (at: Place | undefined) => at && all[at.track]!.points[at.point]!.id;

test('tracks stand from the top row down, every supplier has one, their points are earliest first', () => {
	expect(all.map(({ label, points }) => [label, ...points.map((point) => point.id)])).toEqual([
		['A', 'a.2000', 'a.2001', 'a.2004'],
		['B', 'b.2001', 'b.2002.3'],
		['quoted', 'q'],
		['total', 't.2002', 't.2004'],
		['X', 'X.2002', 'X.2004'],
		['Y', 'Y.2002'],
		['Z', 'Z.2002'],
		['Firearms', 's']
	]);
});

test('a quoted figure that a line holds is not said twice, and is read in all its years', () => {
	const [row] = chart.rows;
	if (row?.kind !== 'values') throw new Error('no row of values');
	const quoted = { ...row.quoted!, id: 'b.2002.3' };
	const found = tracks({ language: 'en', rows: [{ ...row, quoted }] });
	expect(found.map(({ label }) => label)).toEqual(['A', 'B']);
	expect(found[1]!.points[1]).toMatchObject({ from: 1999.5, to: 2005.5, year: 2002 });
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
	['a.2004', 'ArrowDown', 'b.2002.3'],
	['a.2000', 'ArrowUp', 'a.2000'],
	['b.2001', 'ArrowDown', 'q'],
	['q', 'ArrowDown', 't.2002'],
	['t.2004', 'ArrowDown', 'X.2004'],
	['X.2004', 'ArrowDown', 'Y.2002'],
	['s', 'ArrowDown', 's'],
	['t.2002', 'End', 't.2004'],
	['t.2002', 'Enter', undefined]
])('from “%s” %s leads to %s', (from, key, to) => {
	const track = all.findIndex(({ points }) => points.some((point) => point.id === from));
	const point = all[track]?.points.findIndex((each) => each.id === from) ?? -1;
	expect(id(walk(all, track === -1 ? undefined : { track, point }, key))).toBe(to);
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
	[2000, ['a.2000', 'q'], [], []],
	[2001, ['a.2001', 'b.2001', 'q'], [], []],
	[2002, ['b.2002.3', 'q'], ['t.2002', 'X.2002', 'Y.2002', 'Z.2002'], []],
	[2004, ['a.2004', 'q'], ['t.2004', 'X.2004'], ['s']],
	[2006, [], [], ['s']],
	[2007, [], [], []]
])('in %i all rows are read', (year, ...expected) => {
	const found = readingOf(chart, all, year).map((row) =>
		row.tracks.flatMap(({ points }) => points.map((point) => point.id))
	);
	expect(found).toEqual(expected);
});

test.each([
	// Missing is not zero: a year without a figure inside a yearly series is a gap, one outside is none.
	[2002, ['A']],
	[2001, []],
	[2003, ['A', 'total']],
	[2005, []],
	[2006, []]
])('%i is a gap in %j', (year, expected) => {
	const found = readingOf(chart, all, year).flatMap((row) => row.tracks);
	expect(found.filter(({ gap }) => gap).map(({ track }) => track.label)).toEqual(expected);
});

test.each([
	[2001, true],
	[2002, false]
])('whether the data lack %i: %s', (year, lacking) =>
	expect(readingOf(chart, all, year)[1]!.lacking).toBe(lacking)
);

test.each([
	[2019, 2019],
	[2018.5 + 1 / 365, 2019],
	[2019.4999, 2019],
	// 31 December of a leap year ends where the next year begins.
	[2020.5, 2020]
])('%d lies in %i', (x, year) => expect(yearAt(x)).toBe(year));

test.each([
	['15 May 2022', '15 May'],
	['15 de mayo de 2022', '15 de mayo'],
	['2000 to 15 May 2022', '2000 to 15 May 2022'],
	['May 2022', 'May 2022'],
	['about 2022', 'about 2022'],
	['3 May 2021 to 3 May 2022', '3 May 2021 to 3 May 2022'],
	['15 May 2021', '15 May 2021']
])('under 2022, “%s” is “%s”', (when, said) => expect(within(when, 2022)).toBe(said));

describe('what is heard', () => {
	test.each([
		[0, 0, 40, 220],
		[40, 0, 40, 1244.51],
		[20, 0, 40, 523.25],
		[80, 80, 100, 220],
		[0, 0, 0, 220]
	])('%d on a scale from %d to %d is a tone of %d Hz', (value, low, high, hertz) =>
		expect(pitch(value, low, high)).toBeCloseTo(hertz, 1)
	);

	test('a higher figure is a higher tone, a year without a figure a tick', () => {
		const notes = score(chart, all[0]!);
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

	test('what stands on no scale is not heard', () => expect(score(chart, all.at(-1)!)).toEqual([]));
});
