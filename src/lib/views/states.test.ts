import { describe, expect, test } from 'vitest';
import { example, observation, series, statement } from '../../../tests/example.ts';
import { stateRowsChart } from '../charts/describe/row-charts.ts';
import type { Observation } from '../model/observation.ts';
import { stateAt } from '../model/state.ts';
import { sourceView } from './source.ts';
import { stateObservations, stateView } from './state.ts';
import { stateBalance } from './state-balance.ts';
import { stateList, stateSeriesPage } from './state-series.ts';
import { statesSummary, statesView } from './states.ts';

const place = { file: 'areas.csv', line: 2 };
const area = (id: string, en: string, es: string, parent?: string) => ({
	id,
	name: { en, es },
	parent,
	national_code: undefined,
	place
});
// By name, the two languages sort them differently.
const areas = [
	area('MX', 'Mexico', 'México'),
	area('MX-CMX', 'Mexico City', 'Ciudad de México', 'MX'),
	area('MX-DUR', 'Durango', 'Durango', 'MX')
];

type Cell = readonly [area: string, period: string, part: Partial<Observation>];

const row = ([where, period, part]: Cell, id = 'deaths-office') =>
	observation(id, period, { area: where, ...part });
const withRows = (cells: readonly Cell[], measure = 'count') =>
	example({
		areas,
		series: [series('deaths-office', { measure }), series('deaths-police')],
		observations: cells.map((cell) => row(cell))
	});
const balance = (cells: readonly Cell[], period = '2018', measure = 'count') =>
	stateBalance(
		withRows(cells, measure),
		'deaths-office',
		observation('deaths-office', period).period,
		'en'
	);

const two: Cell[] = [
	['MX-CMX', '2018', { value: 1000 }],
	['MX-DUR', '2018', { value: 234 }]
];
const span: Cell[] = two.map(([where, , part]) => [where, '2017/2018', part]);

describe('the states against the national figure', () => {
	test.each<[string, Cell[], (string | undefined)[]]>([
		['the same', [...two, ['MX', '2018', { value: 1234 }]], ['1,234', '1,234', '0']],
		[
			'a national figure that is higher',
			[...two, ['MX', '2018', { value: 1300 }]],
			['1,300', '1,234', '66']
		],
		[
			'a national figure that is lower',
			[...two, ['MX', '2018', { value: 1200 }]],
			['1,200', '1,234', '-34']
		],
		['no national figure', two, [undefined, '1,234', undefined]],
		[
			'a national figure that is missing',
			[...two, ['MX', '2018', { status: 'O' }]],
			[undefined, '1,234', undefined]
		],
		[
			'a national range',
			[...two, ['MX', '2018', { low: 1200, high: 1300, qualifier: 'range' }]],
			['1,200 and 1,300', '1,234', undefined]
		],
		[
			'a qualifier that only one of them has',
			[...two, ['MX', '2018', { value: 1300, qualifier: 'more-than' }]],
			['1,300', '1,234', undefined]
		],
		[
			'a state without a figure',
			[two[0]!, ['MX', '2018', { value: 1300 }]],
			['1,300', undefined, undefined]
		]
	])('%s', (_, cells, expected) => {
		const { national, sum, difference } = balance(cells);
		expect([national?.figure, sum?.words, difference?.words]).toEqual(expected);
	});

	test('the same qualifier on both sides is said with the sum', () => {
		const cells = [...two, ['MX', '2018', { value: 1234 }] as const].map(
			([where, period, part]): Cell => [where, period, { ...part, qualifier: 'more-than' }]
		);
		expect(balance(cells)).toMatchObject({
			national: { qualifier: 'more than' },
			sum: { words: 'more than 1,234' },
			difference: { words: '0' },
			equal: true
		});
	});

	test('formulas name what they are made of', () => {
		const { sum, difference } = balance([...two, ['MX', '2018', { value: 1300 }]]);
		expect(sum?.formula).toBe('states:deaths-office.2018');
		expect(difference?.formula).toBe('diff:deaths-office.mx.2018,states:deaths-office.2018');
	});

	test('a span without a national figure is set against the sum of its years', () => {
		const years: Cell[] = [
			['MX', '2017', { value: 1000 }],
			['MX', '2018', { value: 300 }]
		];
		expect(balance([...span, ...years], '2017/2018')).toMatchObject({
			national: undefined,
			nationalYears: { words: '1,300', formula: 'sum:deaths-office.mx:2017/2018' },
			sum: { words: '1,234', formula: 'states:deaths-office.2017--2018' },
			difference: {
				words: '66',
				formula: 'diff:sum:deaths-office.mx:2017/2018,states:deaths-office.2017--2018'
			}
		});
		expect(balance([...span, years[0]!], '2017/2018').nationalYears).toBeUndefined();
		// A stock of 2018 holds that of 2017.
		expect(balance([...span, ...years], '2017/2018', 'stock').nationalYears).toBeUndefined();
	});
});

describe('the states by name', () => {
	const data = withRows([
		...two,
		['MX', '2018', { value: 1300 }],
		['MX-CMX', '2017', { value: 5 }],
		['MX-DUR', '2017', { value: 6 }],
		['MX', '2017', { value: 11 }],
		['MX-CMX', '2016', { value: 5 }],
		['MX-DUR', '2016', { value: 6 }],
		['MX', '2016', { value: 20 }],
		['MX-CMX', '2019', { value: 7, note: { en: 'A note.', es: 'Una nota.' } }]
	]);
	const page = stateSeriesPage(data, 'deaths-office', 'en');

	test.each([
		['en', ['Durango', 'Mexico City']],
		['es', ['Ciudad de México', 'Durango']]
	] as const)('stand in the order of the alphabet (%s)', (language, names) => {
		const { lines } = stateList(data, 'deaths-office', language);
		expect(lines.map(({ name }) => name)).toEqual(names);
	});

	test('each has its figure and a bar of its length', () => {
		const { period, known, lines } = page;
		expect([period, known]).toEqual(['2018', 2]);
		expect(lines.map(({ value, width }) => [value?.figure, width])).toEqual([
			['234', 24],
			['1,000', 100]
		]);
	});

	test('each series that has figures of states is a link, and no other', () => {
		const { indicators, lead } = statesView(data, 'en');
		const line = {
			id: 'deaths-office',
			title: 'deaths-office, certificates',
			period: '2018',
			known: 2
		};
		expect(indicators.map(({ id, series }) => [id, series])).toEqual([['deaths', [line]]]);
		expect(statesSummary(data, 'deaths', 'en')).toEqual([line]);
		expect(lead?.id).toBe('deaths-office');
		expect([page.before, page.after]).toEqual([undefined, undefined]);
	});

	test('two states of one figure have two names for who hears them', () => {
		const same = withRows([
			['MX-CMX', '2018', { value: 69 }],
			['MX-DUR', '2018', { value: 69 }]
		]);
		const said = stateList(same, 'deaths-office', 'en').lines.map(({ value }) => value?.said);
		expect(new Set(said).size).toBe(2);
	});

	test('other periods that do not add up are named, and those that do are counted', () => {
		expect(page.unequal.map(({ period, difference }) => [period, difference?.words])).toEqual([
			['2016', '9']
		]);
		expect(page.equal).toBe(1);
	});

	test('a state without a figure has none, and no bar', () => {
		const none = withRows([['MX-CMX', '2018', { value: 0 }]]);
		const { lines, known } = stateList(none, 'deaths-office', 'en');
		expect(lines.map(({ value, width }) => [value?.figure, width])).toEqual([
			[undefined, undefined],
			['0', undefined]
		]);
		expect(known).toBe(1);
	});

	test('a state’s note is said below', () => {
		const noted = withRows([
			two[1]!,
			['MX-CMX', '2018', { value: 7, note: { en: 'N.', es: 'N.' } }]
		]);
		expect(stateSeriesPage(noted, 'deaths-office', 'en').notes).toEqual([
			{ state: 'Mexico City', note: [{ words: 'N.' }] }
		]);
	});

	test('a status that all share is said once, not in each line', () => {
		const estimates = two.map(([where, when, part]): Cell => [
			where,
			when,
			{ ...part, status: 'E' }
		]);
		const { status, lines } = stateList(
			withRows([...estimates, ['MX-DUR', '2017', { value: 3 }]]),
			'deaths-office',
			'en'
		);
		expect(status).not.toBe('');
		expect(lines.map(({ value }) => value?.status)).toEqual(['', '']);
	});

	test('without figures of states there is no series to show', () => {
		const view = statesView(withRows([['MX', '2018', { value: 1 }]]), 'en');
		expect([view.lead, view.indicators]).toEqual([undefined, []]);
	});
});

describe('the page of a state', () => {
	const cells: Cell[] = [
		['MX', '2018', { value: 1300 }],
		['MX-DUR', '2016', { value: 6, read_in: 'register' }],
		['MX-DUR', '2018', { value: 234, note: { en: 'N.', es: 'N.' } }],
		['MX-DUR', '2019', { status: 'O' }],
		['MX-DUR', '2010/2014', { value: 50 }],
		['MX-CMX', '2017', { value: 5 }]
	];
	const data = example({
		areas,
		series: [series('deaths-office'), series('deaths-police')],
		observations: [...cells.map((cell) => row(cell)), row(two[0]!, 'deaths-police')],
		statements: [
			statement('deaths-office.mx-dur.2018', 'denies'),
			statement('deaths-office.mx.2018', 'differs')
		]
	});
	const durango = stateAt(data, 'mx-dur')!;
	const chart = stateRowsChart(data, durango, 'en');
	const view = stateView(data, durango, chart, 'en');
	const [deaths] = view.indicators;

	test('has the latest year first, and words where there is no figure', () => {
		const rows = deaths!.years!.rows.map(({ year, cells: [cell] }) =>
			typeof cell === 'object' ? [year, [cell.id, cell.figure]] : [year, cell]
		);
		expect(rows).toEqual([
			[2019, ['deaths-office.mx-dur.2019', undefined]],
			[2018, ['deaths-office.mx-dur.2018', '234']],
			[2016, ['deaths-office.mx-dur.2016', '6']]
		]);
	});

	test('has totals of several years apart', () => {
		expect(deaths!.dated.rows.map(({ value }) => value.id)).toEqual([
			'deaths-office.mx-dur.2010--2014'
		]);
	});

	test('draws yearly values and totals in rows of their own, and says the newest of each', () => {
		expect(chart.rows.map(({ kind, title }) => [kind, title])).toEqual([
			['values', 'Deaths'],
			['spans', 'Deaths: figures for several years']
		]);
		const [values, totals] = chart.rows.map(({ id }) => view.heads[id]!);
		expect(values!.newest.map(({ value, period }) => [value.figure, period])).toEqual([
			['234', '2018']
		]);
		expect(totals!.totals.map(({ value }) => value.figure)).toEqual(['50']);
	});

	test('names the series that hold other states alone', () => {
		expect(deaths!.without).toEqual(['deaths-police, certificates']);
	});

	test('counts its own figures, and those read in a copy', () => {
		expect([view.copies, view.total]).toEqual([1, 3]);
	});

	test('says what is known of a single row', () => {
		expect(deaths!.series[0]!.notes.map(({ id }) => id)).toEqual(['deaths-office.mx-dur.2018']);
	});

	test('shows what is said of its observations, not of others', () => {
		expect(view.statements.map(({ id }) => id)).toEqual(['deaths-office.mx-dur.2018-denies']);
	});

	test('an indicator of other states alone is named as one without a figure', () => {
		const city = example({
			areas,
			series: [series('deaths-office')],
			observations: [row(two[0]!)]
		});
		const none = stateView(city, durango, stateRowsChart(city, durango, 'en'), 'en');
		expect(none.indicators).toEqual([]);
		expect(none.without.map(({ id }) => id)).toEqual(['deaths']);
	});

	test('its file holds its observations, earliest end first', () => {
		expect(stateObservations(data, durango).map(({ id }) => id)).toEqual([
			'deaths-office.mx-dur.2010--2014',
			'deaths-office.mx-dur.2016',
			'deaths-office.mx-dur.2018',
			'deaths-office.mx-dur.2019'
		]);
	});

	test('a source shows national figures one by one and counts those of states', () => {
		const source = sourceView(data, data.source('office'), 'en');
		const seen = source.series.map(({ series: id, figures, ofStates }) => [
			id,
			figures.map((figure) => figure.id),
			ofStates
		]);
		expect(seen).toEqual([
			['deaths-office', ['deaths-office.mx.2018'], 5],
			['deaths-police', [], 1]
		]);
	});
});
