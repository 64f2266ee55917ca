import { describe, expect, test } from 'vitest';
import { both, example, observation, series, transfer } from '../../../tests/example.ts';
import type { Tables } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import type { Series } from '../model/series.ts';
import type { Panel, ValuePanel } from './description.ts';
import { indicatorChart, shortLabel, transfersChart } from './indicator-chart.ts';

function draw(change: Partial<Tables> = {}, language: 'en' | 'es' = 'en') {
	const data = example(change);
	return indicatorChart(data, data.indicator('deaths'), language);
}

/** The one line of values of the one series `deaths-office` with these rows. */
function line(rows: readonly Observation[], part: Partial<Series> = {}) {
	const { panels } = draw({ series: [series('deaths-office', part)], observations: rows });
	return (panels[0] as ValuePanel).lines[0]!;
}

const row = (period: string, part: Partial<Observation> = { value: 1 }) =>
	observation('deaths-office', period, part);

test('the axis reaches from the first known year to the year of the edition', () => {
	expect(draw()).toMatchObject({ name: 'deaths', first: 2016, last: 2026 });
	expect(draw({ observations: [row('1990')] }).first).toBe(1990);
	const title = { en: 'Deaths and arms transfers, the same years' };
	expect(draw().title).toBe(title.en);
});

test.each([
	[{ value: 5 }, 'full'],
	[{ value: 5, status: 'P' }, 'hollow'],
	[{ value: 5, status: 'E' }, 'hollow'],
	[{ value: 5, qualifier: 'more-than' }, 'open-up'],
	[{ value: 5, qualifier: 'at-least' }, 'open-up'],
	[{ value: 5, qualifier: 'about' }, 'soft'],
	[{ value: 5, qualifier: 'almost', status: 'P' }, 'soft'],
	[{ low: 4, high: 6, qualifier: 'range' }, 'range']
])('%j is drawn %s', (part, shape) => {
	expect(line([row('2019', part)]).marks[0]).toMatchObject({ shape, y: 5 });
});

test('a range keeps its ends, and the axis has room for the upper one', () => {
	const rows = [row('2019', { low: 4, high: 6, qualifier: 'range' })];
	const { panels } = draw({ series: [series('deaths-office')], observations: rows });
	expect(panels[0]).toMatchObject({ highest: 6, lines: [{ marks: [{ y: 5, low: 4, high: 6 }] }] });
});

test('what is missing is no zero', () => {
	const marks = line([row('2018'), row('2019', { status: 'O' })]).marks;
	expect(marks.map(({ y }) => y)).toEqual([1, null]);
});

test.each([
	['a part of a year', false, row('2025-01/2025-06')],
	['a month', false, row('2025-06')],
	['a state', false, row('2025', { area: 'MX-GRO', value: 1 })],
	['a part of a breakdown', false, row('2025', { breakdown: 'IL', value: 1 })],
	['the total of a breakdown', true, row('2025', { breakdown: '_T', value: 1 })],
	['a doubtful year', true, row('2025?')]
])('%s is drawn on an axis of years: %s', (_name, drawn, observed) => {
	const ids = line([row('2024'), observed]).marks.map(({ id }) => id);
	expect(ids.includes(observed.id)).toBe(drawn);
});

test.each([
	['2019', { measure: 'count' }, 2019],
	// A stock and a running total are true of their last day.
	['2020-07-01', { measure: 'stock' }, 2020],
	['2006/2019', { measure: 'cumulative' }, 2019.5]
])('%s of a %j stands at %d', (period, part, x) => {
	expect(Math.abs(line([row(period)], part).marks[0]!.x - x)).toBeLessThan(0.005);
});

test.each([
	['count', ['2018', '2019'], true],
	['share', ['2018', '2019'], true],
	['count', ['2018'], false],
	['stock', ['2018', '2019'], false],
	['stock', ['2020-07-13', '2021-06-30'], false],
	['cumulative', ['2018', '2019'], false],
	['count', ['2018', '2018/2019'], false]
])('a %s of %j is joined by a line: %s', (measure, periods, joined) => {
	expect(
		line(
			periods.map((period) => row(period)),
			{ measure }
		).joined
	).toBe(joined);
});

describe('yearly counts are drawn as bars', () => {
	const years = (count: number) =>
		Array.from({ length: count }, (_, index) => row(String(2000 + index)));
	test.each([
		['over few years', years(15), {}, true],
		['not over many', years(16), {}, undefined],
		['not shares', years(3), { unit: 'percent', measure: 'share' }, undefined],
		['not stocks', years(3), { measure: 'stock' }, undefined],
		[
			'not running totals',
			[row('2000/2001'), row('2000/2002')],
			{ measure: 'cumulative' },
			undefined
		]
	])('%s', (_name, rows, part, expected) => {
		expect(line(rows, part).bars).toBe(expected);
	});

	test('not beside another producer, nor where another panel has a line of counts', () => {
		const all = [series('deaths-a'), series('deaths-b'), series('deaths-c', { unit: 'usd' })];
		const observations = all.flatMap(({ id }) => [observation(id, '2018', { value: 1 })]);
		const { panels } = draw({ series: all, observations });
		const bars = panels.flatMap((panel) =>
			panel.kind === 'values' ? panel.lines.map((each) => each.bars) : []
		);
		expect(bars).toEqual([undefined, undefined, undefined]);
	});
});

test('the line is cut in the year in which the method changed', () => {
	const breaks = [row('2019').period];
	expect(line([row('2018'), row('2019')], { breaks }).marks.map(({ cut }) => cut)).toEqual([
		false,
		true
	]);
});

describe('panels', () => {
	const kinds = (panels: readonly Panel[]) =>
		panels.map((panel) =>
			panel.kind === 'values' ? panel.lines.map((each) => each.series).join(' ') : panel.kind
		);
	const two = (a: Partial<Series>, b: Partial<Series>, periods = ['2019', '2019']) =>
		kinds(
			draw({
				series: [series('deaths-a', a), series('deaths-b', b)],
				observations: [
					observation('deaths-a', periods[0]!, { value: 1 }),
					observation('deaths-b', periods[1]!, { value: 2 })
				]
			}).panels
		);

	test.each([
		['one unit, one measure', {}, {}, ['deaths-a deaths-b', 'timeline']],
		['two units', {}, { unit: 'usd' }, ['deaths-a', 'deaths-b', 'timeline']],
		['two measures', {}, { measure: 'stock' }, ['deaths-a', 'deaths-b', 'timeline']],
		[
			'shares and averages in per cent',
			{ unit: 'percent', measure: 'share' },
			{ unit: 'percent', measure: 'average' },
			['deaths-a deaths-b', 'timeline']
		],
		// Two editions of a volume are not two measurements.
		['volumes', { measure: 'volume' }, { measure: 'volume' }, ['deaths-a', 'deaths-b', 'timeline']]
	])('%s', (_name, a, b, expected) => {
		expect(two(a, b)).toEqual(expected);
	});

	test('running totals share a panel only where they begin in one year', () => {
		const measure = { measure: 'cumulative' };
		expect(two(measure, measure, ['2006/2019', '2006/2020'])[0]).toBe('deaths-a deaths-b');
		expect(two(measure, measure, ['2006/2019', '2007/2019'])).toHaveLength(3);
	});

	test('a total over several years is a bar, no point on the axis', () => {
		expect(two({}, {}, ['2019', '2006/2019'])).toEqual(['deaths-a', 'spans', 'timeline']);
	});
});

test('first counts are not drawn beside the definitive ones, and are where there are no others', () => {
	const rows = [
		observation('deaths-office', '2019', { value: 1 }),
		observation('deaths-office-preliminary', '2019', { value: 2, status: 'P' })
	];
	const names = (all: readonly Series[]) =>
		(draw({ series: all, observations: rows }).panels[0] as ValuePanel).lines.map((l) => l.series);
	const preliminary = series('deaths-office-preliminary');
	expect(names([series('deaths-office'), preliminary])).toEqual(['deaths-office']);
	expect(names([preliminary])).toEqual(['deaths-office-preliminary']);
});

test('a screen reader hears the first, the last and the highest figure with their years', () => {
	expect(draw().alternative).toBe(
		'deaths-office, certificates (deaths): first and highest 36,685 (2018), last 36,661 (2019). ' +
			'deaths-police, certificates (deaths): 33,742 (2018), the only figure. ' +
			'No transfer of these years is in the list.'
	);
	const more = { value: 276000, qualifier: 'more-than' };
	expect(draw({ observations: [row('2019', more)] }, 'es').alternative).toContain(
		': más de 276,000 (2019), la única cifra.'
	);
});

test.each([
	['INEGI, death certificates', 'INEGI'],
	['Deadly Trade: total', 'Deadly Trade'],
	['CNB (federal)', 'CNB'],
	['One word', 'One word']
])('the label of "%s" is "%s"', (title, label) => {
	expect(shortLabel(series('deaths-office', { title: both(title) }), 'en')).toBe(label);
});

describe('the timeline alone', () => {
	test('it begins with the first transfer and counts the countries of what is drawn', () => {
		const data = example({
			transfers: [
				transfer('a', '1995', { suppliers: ['BE', 'US'] }),
				transfer('b', '2004', { suppliers: ['US'] }),
				transfer('c', '2004', { suppliers: ['FR'], same_as: 'b' })
			]
		});
		const { first, last, panels, alternative } = transfersChart(data, 'en');
		expect([first, last, panels.length]).toEqual([1995, 2026, 1]);
		expect(alternative).toContain('2 lines of arms and security transfers from 2 supplier');
	});

	test('without any transfer it is empty, not endless', () => {
		const { first, last } = transfersChart(example({ transfers: [] }), 'en');
		expect(first).toBeLessThanOrEqual(last);
	});
});
