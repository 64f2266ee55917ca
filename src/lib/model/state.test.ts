import { describe, expect, test } from 'vitest';
import { example, observation, series } from '../../../tests/example.ts';
import type { Observation } from './observation.ts';
import {
	comparedPeriod,
	coverage,
	seriesWithStates,
	stateAt,
	stateRows,
	stateSegment,
	statesOf,
	sumOfStates
} from './state.ts';

const places = ['MX-AGU', 'MX-GRO', 'MX-JAL'];
const place = { file: 'areas.csv', line: 2 };
const areas = ['MX', ...places, 'US'].map((id) => ({
	id,
	name: { en: id, es: id },
	parent: places.includes(id) ? 'MX' : undefined,
	national_code: undefined,
	place
}));

/** Three states; a row is its state, its period and what else it says. */
type Cell = readonly [area: string, period: string, part: Partial<Observation>];

const withRows = (cells: readonly Cell[], measure = 'count') =>
	example({
		areas,
		series: [series('deaths-office', { measure })],
		observations: cells.map(([area, period, part]) =>
			observation('deaths-office', period, { area, ...part })
		)
	});

const each = (period: string, ...values: (number | undefined)[]): Cell[] =>
	values.map((value, index) => [places[index]!, period, { value }]);

test('states are the parts of the country; other areas and the country are none', () => {
	const data = withRows([]);
	expect(statesOf(data).map(({ id }) => id)).toEqual(places);
	expect(stateAt(data, stateSegment('MX-GRO'))?.id).toBe('MX-GRO');
	for (const segment of ['MX-GRO', 'mx', 'us', '', 'mx-xxx'])
		expect(stateAt(data, segment)).toBeUndefined();
});

test('rows of states leave out the country, other areas and parts of a further dimension', () => {
	const data = withRows([
		['MX', '2018', { value: 9 }],
		['US', '2018', { value: 9 }],
		['MX-AGU', '2018', { value: 1, breakdown: '_T' }],
		['MX-AGU', '2018', { value: 1, breakdown: 'be' }],
		['MX-GRO', '2018', { value: 1 }]
	]);
	expect(stateRows(data, 'deaths-office').map(({ id }) => id)).toEqual([
		'deaths-office.mx-agu.2018._t',
		'deaths-office.mx-gro.2018'
	]);
});

test('a series counts as held by state only where a state has a figure', () => {
	expect(seriesWithStates(withRows(each('2018', 1)), 'deaths')).toEqual(['deaths-office']);
	expect(seriesWithStates(withRows(each('2018', undefined)), 'deaths')).toEqual([]);
	expect(seriesWithStates(withRows([['MX', '2018', { value: 1 }]]), 'deaths')).toEqual([]);
});

test('coverage counts states with a number or a range, in order of time', () => {
	const data = withRows([
		...each('2019', 4),
		...each('2018', 1, undefined),
		['MX-JAL', '2018', { low: 2, high: 3, qualifier: 'range' }]
	]);
	expect(coverage(data, 'deaths-office').map(({ period, known }) => [period.text, known])).toEqual([
		['2018', 2],
		['2019', 1]
	]);
});

describe('the period shown', () => {
	test.each<[string, string | undefined, Cell[], string?]>([
		['the newest with all', '2019', [...each('2018', 1, 2, 3), ...each('2019', 1, 2, 3)]],
		['a newer one that most have', '2019', [...each('2018', 1, 2, 3), ...each('2019', 1, 2)]],
		['not a newer one that few have', '2018', [...each('2018', 1, 2, 3), ...each('2019', 1)]],
		[
			'not one whose values are missing',
			'2018',
			[...each('2018', 1, 2, 3), ...each('2019', 1, undefined, undefined)]
		],
		['the one most have, where few have any', '2017', [...each('2017', 1), ...each('2016', 1)]],
		[
			'a whole year before a part of one',
			'2018',
			[...each('2018', 1, 2, 3), ...each('2019-01/2019-06', 1, 2, 3)]
		],
		['a part of a year where there is nothing else', '2019-01/2019-06', each('2019-01/2019-06', 1)],
		[
			'the last date of a stock',
			'2019-03-11',
			[...each('2018', 1, 2, 3), ...each('2019-03-11', 1, 2)],
			'stock'
		],
		['none', undefined, [['MX', '2018', { value: 1 }]]]
	])('is %s', (_, expected, cells, measure) => {
		expect(comparedPeriod(withRows(cells, measure), 'deaths-office')?.text).toBe(expected);
	});
});

describe('the sum of the states', () => {
	const qualified = (...qualifiers: string[]): Cell[] =>
		qualifiers.map((qualifier, index) => [places[index]!, '2018', { value: 10, qualifier }]);

	test.each<[string, Cell[], { value: number; qualifier: string } | undefined, string?]>([
		['exact numbers', each('2018', 1, 20, 300), { value: 321, qualifier: 'exact' }],
		['a zero that was printed', each('2018', 0, 20, 300), { value: 320, qualifier: 'exact' }],
		['a state without a row', each('2018', 1, 20), undefined],
		['a state without a value', each('2018', 1, 20, undefined), undefined],
		[
			'a range',
			[...each('2018', 1, 20), ['MX-JAL', '2018', { low: 2, high: 3, qualifier: 'range' }]],
			undefined
		],
		['another period', each('2017', 1, 20, 300), undefined],
		[
			'one qualifier',
			qualified('at-least', 'at-least', 'at-least'),
			{
				value: 30,
				qualifier: 'at-least'
			}
		],
		[
			'one qualifier among exact ones',
			qualified('exact', 'at-least', 'exact'),
			{
				value: 30,
				qualifier: 'at-least'
			}
		],
		['two qualifiers', qualified('about', 'at-least', 'exact'), undefined],
		['a stock', each('2018', 1, 20, 300), { value: 321, qualifier: 'exact' }, 'stock'],
		['a running total', each('2018', 1, 20, 300), { value: 321, qualifier: 'exact' }, 'cumulative'],
		['shares', each('2018', 1, 20, 30), undefined, 'share'],
		['averages', each('2018', 1, 20, 30), undefined, 'average'],
		['an index', each('2018', 1, 20, 30), undefined, 'index']
	])('of %s', (_, cells, expected, measure) => {
		const data = withRows(cells, measure);
		const period = observation('deaths-office', '2018').period;
		expect(sumOfStates(data, 'deaths-office', period)).toEqual(expected);
	});
});
