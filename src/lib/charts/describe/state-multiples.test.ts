import { expect, test } from 'vitest';
import { example, observation, series } from '../../../../tests/example.ts';
import { fourStates } from '../../../../tests/states.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import { stretches } from '../draw/plane/multiples-drawing.ts';
import { planeConfiguration } from '../draw/plane/configuration.ts';
import { cellCorner, planeLayout } from '../draw/plane/layout.ts';
import type { MultiplesPlane } from '../description/plane-chart.ts';
import { multiplesSeries, stateMultiples } from './state-multiples.ts';
import { themes } from '../draw/pen/theme.ts';

const row = (area: string, period: string, part: Partial<Observation> = { value: 1 }) =>
	observation('deaths-office', period, { area, ...part });
const years = ['2014', '2015', '2016', '2017', '2018'];
const guerrero = years.map((year, i) => row('MX-GRO', year, { value: 100 + i }));

function data(rows: readonly Observation[], part: Partial<Series> = {}) {
	const all = [series('deaths-office', part)];
	return example({ areas: fourStates, series: all, observations: [...rows] });
}

const draw = (
	rows: readonly Observation[],
	part: Partial<Series> = {},
	language: 'en' | 'es' = 'en'
) => stateMultiples(data(rows, part), 'deaths-office', language);
const planeOf = (...given: Parameters<typeof draw>) => draw(...given).plane as MultiplesPlane;

test.each([
	['five years', ['deaths-office'], guerrero, {}],
	['four years', [], guerrero.slice(1), {}],
	[
		'half a year more, which is no year',
		[],
		[...guerrero.slice(1), row('MX-GRO', '2019-01/2019-06')],
		{}
	],
	['a stock', [], guerrero, { measure: 'stock' }],
	['a share', [], guerrero, { measure: 'share', unit: 'percent' }]
])('%s: small charts of %j', (_name, expected, rows, part) => {
	expect(multiplesSeries(data(rows, part))).toEqual(expected);
});

test('each state has its own chart, in the order of the language, on the same years and the same axis', () => {
	const rows = [...guerrero, row('MX-DUR', '2018', { value: 9 })];
	const en = planeOf(rows);
	expect(en.cells.map(({ name }) => name)).toEqual([
		'Durango',
		'Guerrero',
		'Mexico City',
		'Sonora'
	]);
	expect(planeOf(rows, {}, 'es').cells[0]!.name).toBe('Ciudad de México');
	expect(en).toMatchObject({ first: 2014, last: 2018, highest: 104 });
	expect(en.cells.map(({ latest }) => latest)).toEqual([
		'9 (2018)',
		'104 (2018)',
		'no figure known',
		'no figure known'
	]);
});

test.each([
	['a missing year', [1, null, 3], false, 2],
	['a year without a row', [1, undefined, 3], false, 2],
	['neighbours', [1, 2, 3], false, 1],
	['a change of method', [1, 2, 3], true, 2],
	['nothing known', [null, null, null], false, 0]
] as const)('%s: %j is drawn in pieces', (_name, values, cut, pieces) => {
	const marks = values.flatMap((y, i) =>
		y === undefined
			? []
			: [
					{
						id: '',
						x: 2014 + i,
						y,
						cut: cut && i === 1,
						shape: 'full' as const,
						figure: '',
						notes: []
					}
				]
	);
	expect(stretches(marks)).toHaveLength(pieces);
});

test('points of Chart.js hold the values, and their heights are in proportion', () => {
	const rows = [
		...guerrero,
		row('MX-DUR', '2016', { value: 52 }),
		row('MX-DUR', '2017', { status: 'O' })
	];
	const description = draw(rows);
	const layout = planeLayout(description, 720);
	const { data } = planeConfiguration(description, layout, themes.light, 'serif');
	const [durango, own] = data.datasets;
	expect(durango!.data.map(({ value, y }) => [value, y === null])).toEqual([
		[52, false],
		[null, true]
	]);
	expect(own!.data.map(({ value }) => value)).toEqual([100, 101, 102, 103, 104]);
	const ground = cellCorner(layout, 0).top + layout.grid.cellHeight;
	const full = layout.grid.cellHeight - layout.grid.head;
	expect((ground - durango!.data[0]!.y!) / full).toBeCloseTo(52 / 104, 9);
});

test('no small chart reaches into its neighbour or out of the picture', () => {
	for (const width of [320, 340, 720, 1280]) {
		const description = draw(guerrero);
		const layout = planeLayout(description, width);
		const { grid } = layout;
		for (const index of fourStates.slice(1).keys()) {
			const { left, top } = cellCorner(layout, index);
			expect(left + grid.cellWidth).toBeLessThanOrEqual(width);
			expect(top + grid.cellHeight).toBeLessThanOrEqual(layout.height);
			expect(grid.head).toBeLessThan(grid.cellHeight);
		}
	}
});

test('what is heard names the latest figures and the states with gaps', () => {
	expect(draw(guerrero).alternative).toBe(
		'A small line chart for each state: deaths-office, certificates, each state, 2014 to 2018. ' +
			'Latest figures, highest: Guerrero 104 (2018); lowest: Guerrero 104 (2018). ' +
			'Some years are without a figure in Durango, Mexico City, and Sonora.'
	);
});
