import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { both, example, observation, series, transfer } from '../../../../../tests/example.ts';
import { configuration } from './configuration.ts';
import { valueTicks, yearTicks } from '../../description/ticks.ts';
import type { ChartDescription, ValueMark } from '../../description/time-chart.ts';
import { indicatorChart } from '../../describe/indicator-chart.ts';
import { layoutOf } from './layout.ts';
import { pictureWidths } from '../pen/forms.ts';
import { themes } from '../pen/theme.ts';

const configure = (description: ChartDescription, width: number = pictureWidths.wide) =>
	configuration(description, layoutOf(description, width), themes.light, 'sans');

describe('valueTicks', () => {
	test.each([
		[36685, 4, [0, 10000, 20000, 30000, 40000]],
		[100, 4, [0, 25, 50, 75, 100]],
		[276000, 2, [0, 200000, 400000]],
		[3, 4, [0, 1, 2, 3]],
		[0.7, 2, [0, 0.5, 1]],
		[158, 4, [0, 50, 100, 150, 200]]
	])('up to %d in at most %d steps: %j', (highest, most, expected) => {
		expect(valueTicks(highest, most)).toEqual(expected);
	});

	test('they begin at zero, go in equal steps, and the last is the first that is high enough', () => {
		const highest = fc
			.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -2, max: 6 }))
			.map(([digits, power]) => digits * 10 ** power);
		fc.assert(
			fc.property(highest, fc.integer({ min: 2, max: 6 }), (value, most) => {
				const ticks = valueTicks(value, most);
				const step = ticks[1]!;
				expect(ticks[0]).toBe(0);
				ticks.forEach((tick, index) => expect(tick / step).toBeCloseTo(index, 6));
				expect(ticks.at(-1)! * (1 + 1e-9)).toBeGreaterThanOrEqual(value);
				expect(ticks.at(-2)!).toBeLessThan(value);
				expect(ticks.length).toBeLessThanOrEqual(most + 1);
			})
		);
	});
});

test('years under the axis are round, within it and have room', () => {
	const span = fc.tuple(fc.integer({ min: 1950, max: 2020 }), fc.integer({ min: 1, max: 76 }));
	fc.assert(
		fc.property(span, fc.integer({ min: 150, max: 900 }), ([first, length], width) => {
			const last = first + length;
			const ticks = yearTicks(first, last, width);
			const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
			for (const [index, year] of ticks.entries()) {
				expect(year).toBeGreaterThanOrEqual(first);
				expect(year).toBeLessThanOrEqual(last);
				if (index > 0) expect(year - ticks[index - 1]!).toBe(step);
				if (ticks.length > 1) expect(year % step).toBe(0);
			}
			expect(ticks.length).toBeLessThanOrEqual(Math.max(2, Math.floor(width / 52)) + 1);
		})
	);
});

describe('the configuration of a chart', () => {
	const data = example({
		series: [
			series('deaths-office'),
			series('deaths-survey', { unit: 'percent', measure: 'share', kind: 'survey' })
		],
		observations: [
			observation('deaths-office', '2016', { value: 10 }),
			observation('deaths-office', '2017', { status: 'O' }),
			observation('deaths-office', '2019', { value: 30 }),
			observation('deaths-office', '2020', { value: 40 }),
			observation('deaths-survey', '2019', { value: 93.2 })
		],
		transfers: [transfer('a', '2020'), transfer('b', '2020')]
	});
	const description = indicatorChart(data, data.indicator('deaths'), 'es');
	const config = configure(description);
	const scales = config.options!.scales as Record<string, Record<string, unknown>>;

	test('the datasets hold the values of the description, a missing one and a missing year as a hole', () => {
		const [office, survey, transfers] = config.data.datasets;
		expect(office!.data.map(({ x, y }) => [x, y])).toEqual([
			[2016, 10],
			[2017, null],
			[2018.5, null],
			[2019, 30],
			[2020, 40]
		]);
		// Few counts of one producer are bars; the holes stay.
		expect(office).toMatchObject({ showLine: false, spanGaps: false });
		expect(survey!.data.map(({ y }) => y)).toEqual([93.2]);
		expect(transfers!.data.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('each panel has an axis of its own on the left; those of values begin at zero', () => {
		expect(Object.keys(scales)).toEqual(['x', 'y0', 'y1', 'y2']);
		for (const name of ['y0', 'y1', 'y2'])
			expect(scales[name]).toMatchObject({ position: 'left', min: 0 });
		expect(config.data.datasets.map((each) => each.yAxisID)).toEqual(['y0', 'y1', 'y2']);
		expect(scales.x).toMatchObject({ min: description.first - 0.5, max: description.last + 0.5 });
	});

	test('a share is drawn against the whole, in Mexican form', () => {
		const axis = { ticks: [] as { value: number }[] };
		(scales.y1!.afterBuildTicks as (axis: unknown) => void)(axis);
		expect(axis.ticks.at(-1)).toEqual({ value: 100 });
		expect(config.options!.locale).toBe('es-MX');
	});

	test('nothing moves and nothing is guessed', () => {
		expect(config.options).toMatchObject({ animation: false, parsing: false, normalized: true });
	});

	test('each point carries its figure with what belongs to it, and its id', () => {
		expect(config.data.datasets[0]!.data[3]).toMatchObject({
			id: 'deaths-office.mx.2019',
			figure: '30',
			notes: ['muertes', '2019', 'deaths-office, certificates, es', 'Fuente: Statistics Office']
		});
	});

	test('zeros alone still have an axis to stand on', () => {
		const zeros = example({
			series: [series('deaths-office', { title: both('Office') })],
			observations: [observation('deaths-office', '2019', { value: 0 })]
		});
		const drawn = configure(indicatorChart(zeros, zeros.indicator('deaths'), 'en'));
		const y0 = drawn.options!.scales!.y0 as { min: number; max: number };
		expect(y0.max).toBeGreaterThan(y0.min);
	});

	test('a line is cut where the method changed', () => {
		const mark = (x: number, cut: boolean): ValueMark => ({
			id: String(x),
			x,
			y: x,
			low: null,
			high: null,
			cut,
			shape: 'full',
			figure: '',
			notes: []
		});
		const marks = [mark(2000, true), mark(2001, false), mark(2002, true)];
		const cut = configure({
			...description,
			panels: [
				{
					kind: 'values',
					label: '',
					highest: 1,
					unit: 'deaths',
					lines: [{ series: 's', label: '', colour: 0, joined: true, marks }]
				}
			]
		});
		expect(cut.data.datasets[0]!.data.map(({ y }) => y)).toEqual([2000, 2001, null, 2002]);
	});
});
