import { describe, expect, test } from 'vitest';
import { example, observation, series } from '../../../../tests/example.ts';
import type { Tables } from '../../model/tables.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import type { Panel, ValuePanel } from '../description/time-chart.ts';
import { drawnSeries } from './drawn-series.ts';
import { valuePanels } from './value-panels.ts';
import { chartWords } from '../../words/browser.ts';

function draw(change: Partial<Tables>): Panel[] {
	const data = example(change);
	const drawn = drawnSeries(data, data.indicator('deaths'));
	return valuePanels({ data, language: 'en', words: chartWords.en }, drawn);
}

/** The one line of values of the one series `deaths-office` with these rows. */
function line(rows: readonly Observation[], part: Partial<Series> = {}) {
	const [panel] = draw({ series: [series('deaths-office', part)], observations: rows });
	return (panel as ValuePanel).lines[0]!;
}

const row = (period: string, part: Partial<Observation> = { value: 1 }) =>
	observation('deaths-office', period, part);

test('a range keeps its ends, and the axis has room for the upper one', () => {
	const rows = [row('2019', { low: 4, high: 6, qualifier: 'range' })];
	const panels = draw({ series: [series('deaths-office')], observations: rows });
	expect(panels[0]).toMatchObject({ highest: 6, lines: [{ marks: [{ y: 5, low: 4, high: 6 }] }] });
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
		const panels = draw({ series: all, observations });
		const bars = panels.flatMap((panel) =>
			panel.kind === 'values' ? panel.lines.map((each) => each.bars) : []
		);
		expect(bars).toEqual([undefined, undefined, undefined]);
	});
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
			})
		);

	test.each([
		['one unit, one measure', {}, {}, ['deaths-a deaths-b']],
		['two units', {}, { unit: 'usd' }, ['deaths-a', 'deaths-b']],
		['two measures', {}, { measure: 'stock' }, ['deaths-a', 'deaths-b']],
		[
			'shares and averages in per cent',
			{ unit: 'percent', measure: 'share' },
			{ unit: 'percent', measure: 'average' },
			['deaths-a deaths-b']
		],
		// Two editions of a volume are not two measurements.
		['volumes', { measure: 'volume' }, { measure: 'volume' }, ['deaths-a', 'deaths-b']]
	])('%s', (_name, a, b, expected) => {
		expect(two(a, b)).toEqual(expected);
	});

	test('running totals share a panel only where they begin in one year', () => {
		const measure = { measure: 'cumulative' };
		expect(two(measure, measure, ['2006/2019', '2006/2020'])[0]).toBe('deaths-a deaths-b');
		expect(two(measure, measure, ['2006/2019', '2007/2019'])).toHaveLength(2);
	});

	test('a total over several years is a bar, no point on the axis', () => {
		expect(two({}, {}, ['2019', '2006/2019'])).toEqual(['deaths-a', 'spans']);
	});
});
