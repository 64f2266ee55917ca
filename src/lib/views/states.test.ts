import { describe, expect, test } from 'vitest';
import { example, observation, series, statement } from '../../../tests/example.ts';
import type { Observation } from '../model/observation.ts';
import { stateAt } from '../model/state.ts';
import { sourceView } from './source.ts';
import { stateObservations, stateView } from './state.ts';
import { stateBalance } from './state-balance.ts';
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

describe('the table of the states', () => {
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

	test.each([
		['en', ['Durango', 'Mexico City']],
		['es', ['Ciudad de México', 'Durango']]
	] as const)('has a line a state, by name (%s)', (language, names) => {
		const [table] = statesView(data, language).tables;
		expect(table!.lines.map(({ name }) => name)).toEqual(names);
	});

	test('has a column for each series that has figures of states, and no other', () => {
		const [table] = statesView(data, 'en').tables;
		expect(table!.columns.map(({ id, period, known }) => [id, period, known])).toEqual([
			['deaths-office', '2018', 2]
		]);
		expect(table!.lines.map(({ cells }) => cells.map((cell) => cell?.figure))).toEqual([
			['234'],
			['1,000']
		]);
		expect(statesSummary(data, 'deaths', 'en')).toEqual([
			{ title: 'deaths-office, certificates', period: '2018' }
		]);
	});

	test('names other periods that do not add up and counts those that do', () => {
		const [column] = statesView(data, 'en').tables[0]!.columns;
		expect(column!.unequal.map(({ period, difference }) => [period, difference?.words])).toEqual([
			['2016', '9']
		]);
		expect(column!.equal).toBe(1);
	});

	test('leaves a cell without a figure empty', () => {
		const [table] = statesView(withRows([['MX-CMX', '2018', { value: 0 }]]), 'en').tables;
		expect(table!.lines.map(({ cells }) => cells[0]?.figure)).toEqual([undefined, '0']);
		expect(table!.columns[0]!.known).toBe(1);
	});

	test('says a state’s note below', () => {
		const noted = withRows([
			two[1]!,
			['MX-CMX', '2018', { value: 7, note: { en: 'N.', es: 'N.' } }]
		]);
		expect(statesView(noted, 'en').tables[0]!.columns[0]!.notes).toEqual([
			{ state: 'Mexico City', note: [{ words: 'N.' }] }
		]);
	});

	test('is not there without figures of states', () => {
		expect(statesView(withRows([['MX', '2018', { value: 1 }]]), 'en').tables).toEqual([]);
	});
});

describe('the page of a state', () => {
	const cells: Cell[] = [
		['MX', '2018', { value: 1300 }],
		['MX-DUR', '2016', { value: 6, read_in: 'register' }],
		['MX-DUR', '2018', { value: 234 }],
		['MX-DUR', '2019', { status: 'O' }],
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
	const view = stateView(data, durango, 'en');
	const [office] = view.indicators[0]!.series;

	test('has the latest period first, and words where only others have a figure', () => {
		expect(office!.rows.map(({ period, figure }) => [period, figure?.id, figure?.figure])).toEqual([
			['2019', 'deaths-office.mx-dur.2019', undefined],
			['2018', 'deaths-office.mx-dur.2018', '234'],
			['2017', undefined, undefined],
			['2016', 'deaths-office.mx-dur.2016', '6']
		]);
	});

	test('names the series that hold other states alone', () => {
		expect(view.indicators[0]!.without).toEqual(['deaths-police, certificates']);
	});

	test('counts its own figures, and those read in a copy', () => {
		expect([view.copies, view.total]).toEqual([1, 2]);
	});

	test('says in the row where it was read, since the rows differ', () => {
		expect(office!.readIn).toBeUndefined();
		expect(office!.noted).toBe(true);
	});

	test('shows what is said of its observations, not of others', () => {
		expect(view.statements.map(({ id }) => id)).toEqual(['deaths-office.mx-dur.2018-denies']);
	});

	test('its file holds its observations, earliest end first', () => {
		expect(stateObservations(data, durango).map(({ id }) => id)).toEqual([
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
			['deaths-office', ['deaths-office.mx.2018'], 4],
			['deaths-police', [], 1]
		]);
	});
});
