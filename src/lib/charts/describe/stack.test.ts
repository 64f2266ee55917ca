import { expect, test } from 'vitest';
import { both, example, indicator, observation, series } from '../../../../tests/example.ts';
import type { Observation } from '../../model/observation.ts';
import { configuration } from '../draw/time/configuration.ts';
import type { ValuePanel } from '../description/time-chart.ts';
import { indicatorChart } from './indicator-chart.ts';
import { layoutOf } from '../draw/time/layout.ts';
import { highestPile, isStacked, namedSuppliers, stackOf } from './stack.ts';
import { themes } from '../draw/pen/theme.ts';

const volume = { measure: 'volume', unit: 'tiv', breakdown: 'supplier' };
const place = { file: 'codes.csv', line: 2 };
const suppliers = ['US', 'BE', 'FR', 'ES', 'NL', 'IT'];
const codes = [
	...suppliers.map((id) => ({ list: 'country', id, name: both(id), symbol: undefined })),
	{ list: 'unit', id: 'tiv', name: both('million TIV'), symbol: undefined },
	{ list: 'qualifier', id: 'exact', name: both('exactly'), symbol: undefined },
	{ list: 'qualifier', id: 'range', name: both('between'), symbol: undefined }
].map((code) => ({ ...code, order: undefined, place }));

const row = (id: string, period: string, breakdown: string, part: Partial<Observation>) =>
	observation(id, period, { breakdown, ...part });
const rows = [
	row('deaths-new', '2019', '_T', { low: 40, high: 44, qualifier: 'range' }),
	row('deaths-new', '2019', 'US', { value: 30 }),
	row('deaths-new', '2019', 'BE', { value: 12.5 }),
	row('deaths-new', '2020', '_T', { value: 0 }),
	row('deaths-new', '2021', '_T', { value: 15 }),
	...suppliers.map((code, i) => row('deaths-new', '2021', code, { value: 6 - i })),
	row('deaths-old', '2019', '_T', { value: 99 }),
	row('deaths-old', '2019', 'IT', { value: 99 })
];
const data = example({
	codes,
	indicators: [indicator()],
	series: [series('deaths-new', volume), series('deaths-old', volume)],
	observations: rows,
	transfers: []
});
const panels = indicatorChart(data, indicator(), 'en').panels as ValuePanel[];

test.each([
	[volume, true],
	[{ ...volume, measure: 'count' }, false],
	[{ ...volume, breakdown: undefined }, false]
])('%j is piled up: %s', (part, expected) => {
	expect(isStacked(series('a', part))).toBe(expected);
});

test('each edition stands alone: values of two are never piled on each other', () => {
	const stacks = panels.filter(({ stack }) => stack);
	expect(stacks.map(({ lines }) => lines.map((line) => line.series))).toEqual([
		['deaths-new'],
		['deaths-old']
	]);
	expect(stacks[0]!.stack!.bands.flatMap(({ marks }) => marks.map(({ id }) => id))).not.toContain(
		'deaths-old.mx.2019.it'
	);
});

test('every supplier has its band, the largest lowest; those without a colour of their own come last', () => {
	const { bands, others } = stackOf(data, data.series('deaths-new'), 'en');
	expect(bands.map(({ supplier }) => supplier)).toEqual(['US', 'BE', 'FR', 'ES', 'IT', 'NL']);
	expect(bands.map(({ colour }) => colour === null)).toEqual([
		false,
		false,
		false,
		false,
		false,
		true
	]);
	expect(others).toBe('other suppliers');
	expect(namedSuppliers(data, 'deaths')).toEqual(['US', 'BE', 'FR', 'ES', 'IT']);
});

test('a supplier has one colour in both editions', () => {
	const colour = (id: string) =>
		stackOf(data, data.series(id), 'en').bands.find(({ supplier }) => supplier === 'IT')!.colour;
	expect(colour('deaths-new')).toBe(colour('deaths-old'));
});

test('drawn values are those of the rows; what is missing is no zero', () => {
	const { bands } = panels[0]!.stack!;
	const drawn = bands.flatMap(({ marks }) => marks.map(({ id, y }) => [id, y]));
	const given = rows
		.filter(({ series, breakdown }) => series === 'deaths-new' && breakdown !== '_T')
		.map(({ id, value }) => [id, value]);
	expect(drawn.sort()).toEqual(given.sort());
	expect(bands.find(({ supplier }) => supplier === 'FR')!.marks.map(({ x }) => x)).toEqual([2021]);
});

test('totals are those of the source, with a bracket where its copies differ, and not the pile', () => {
	const [line] = panels[0]!.lines;
	expect(line!.marks.map(({ x, y, low, high }) => [x, y, low, high])).toEqual([
		[2019, 42, 40, 44],
		[2020, 0, null, null],
		[2021, 15, null, null]
	]);
	expect(highestPile(panels[0]!.stack!)).toBe(42.5);
	expect(panels[0]!.highest).toBe(44);
});

test('points of Chart.js keep their own value; Chart.js piles them up', () => {
	const description = indicatorChart(data, indicator(), 'en');
	const layout = layoutOf(description, 720);
	const config = configuration(description, layout, themes.light, 'serif');
	const piled = config.data.datasets.filter(({ stack }) => stack === 'bands');
	expect(piled[0]!.data.map(({ id, x, y }) => [id, x, y])).toEqual([
		['deaths-new.mx.2019.us', 2019, 30],
		['deaths-new.mx.2021.us', 2021, 6]
	]);
	const scales = config.options!.scales as unknown as Record<string, { stacked?: boolean }>;
	expect(scales.y0!.stacked).toBe(true);
	expect(config.data.datasets.find(({ stack }) => stack === 'lines')).toMatchObject({
		yAxisID: 'y0'
	});
});

test.each(['en', 'es'] as const)('a volume carries no sign of money, %s', (language) => {
	const text = JSON.stringify(indicatorChart(data, indicator(), language));
	expect(text).not.toMatch(/US\$|MX\$|\$|€/);
});
