import { expect, test } from 'vitest';
import { example, observation } from '../../../../tests/example.ts';
import type { Tables } from '../../model/tables.ts';
import type { Observation } from '../../model/observation.ts';
import { figureChart, indicatorChart } from './indicator-chart.ts';

function draw(change: Partial<Tables> = {}, language: 'en' | 'es' = 'en') {
	const data = example(change);
	return indicatorChart(data, data.indicator('deaths'), language);
}

const row = (period: string, part: Partial<Observation> = { value: 1 }) =>
	observation('deaths-office', period, part);

test('the axis reaches from the first known year to the year of the edition', () => {
	expect(draw()).toMatchObject({ name: 'deaths', first: 2016, last: 2026 });
	expect(draw({ observations: [row('1990')] }).first).toBe(1990);
	const title = { en: 'Deaths and arms transfers, the same years' };
	expect(draw().title).toBe(title.en);
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

test('the timeline of transfers stands below all panels of values', () => {
	expect(draw().panels.map(({ kind }) => kind)).toEqual(['values', 'timeline']);
});

test.each([
	['a year alone in the middle of some', ['2010'], [2007, 2013]],
	['two years apart too', ['2010', '2012'], [2008, 2014]],
	['many years from the first to the last', ['2000', '2010'], [2000, 2010]],
	['no year after the edition', ['2025'], [2022, 2026]]
])('a figure that travels alone shows %s', (_name, periods, expected) => {
	const data = example({ observations: periods.map((period) => row(period)) });
	const { first, last, panels } = figureChart(data, data.indicator('deaths'), 'en');
	expect([first, last]).toEqual(expected);
	expect(panels.map(({ kind }) => kind)).toEqual(['values']);
});
