import { describe, expect, test } from 'vitest';
import { example, observation, series } from '../../../../tests/example.ts';
import { fourSquares, fourStates } from '../../../../tests/states.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import { mapLabels } from '../draw/plane/map-labels.ts';
import { planeLayout } from '../draw/plane/layout.ts';
import type { CircleMark, MapPlane } from '../description/plane-chart.ts';
import { planeConfiguration } from '../draw/plane/configuration.ts';
import { isShaded, stateMap } from './state-map.ts';
import { themes } from '../draw/pen/theme.ts';

type Cell = readonly [area: string, part: Partial<Observation>];

function draw(
	cells: readonly Cell[],
	part: Partial<Series> = {},
	language: 'en' | 'es' = 'en',
	period = '2018'
) {
	const data = example({
		areas: fourStates,
		series: [series('deaths-office', part)],
		observations: cells.map(([area, each]) =>
			observation('deaths-office', period, { area, ...each })
		)
	});
	return stateMap(data, fourSquares, 'deaths-office', language);
}

const planeOf = (...given: Parameters<typeof draw>) => draw(...given)!.plane as MapPlane;
const markOf = (plane: MapPlane, area: string) => plane.places.find((p) => p.area === area)!.mark;
const three: Cell[] = [
	['MX-CMX', { value: 100 }],
	['MX-DUR', { value: 400 }],
	['MX-GRO', { value: 25 }]
];

test.each(['count', 'stock', 'cumulative', 'amount', 'volume'])(
	'a %s is drawn with circles and never shaded',
	(measure) => {
		expect(isShaded({ measure })).toBe(false);
		const plane = planeOf(three, { measure });
		expect(plane.places.map(({ mark }) => mark.kind)).not.toContain('shade');
		expect(plane.key.shades).toEqual([]);
		expect(plane.key.circles.length).toBeGreaterThan(0);
	}
);

test('a share that its producer published is shaded in steps of the whole, and has no circles', () => {
	const cells: Cell[] = [
		['MX-CMX', { value: 0 }],
		['MX-DUR', { value: 55 }],
		['MX-GRO', { value: 100 }]
	];
	const plane = planeOf(cells, { measure: 'share', unit: 'percent' });
	expect(plane.places.map(({ mark }) => mark)).toEqual([
		{ kind: 'shade', value: 0, step: 0 },
		{ kind: 'shade', value: 55, step: 2 },
		{ kind: 'shade', value: 100, step: 4 },
		{ kind: 'unknown' }
	]);
	expect(plane.key.circles).toEqual([]);
	expect(plane.key.shades).toEqual(['0–20', '20–40', '40–60', '60–80', '80–100']);
});

test('areas of circles are to each other as the values', () => {
	const plane = planeOf(three);
	const radius = (area: string) => (markOf(plane, area) as CircleMark).radius;
	expect(radius('MX-DUR') ** 2 / radius('MX-CMX') ** 2).toBeCloseTo(4, 9);
	expect(radius('MX-CMX') ** 2 / radius('MX-GRO') ** 2).toBeCloseTo(4, 9);
	const [first] = plane.key.circles;
	expect(first!.radius ** 2 / radius('MX-DUR') ** 2).toBeCloseTo(200 / 400, 9);
	expect(first!.label).toBe('200');
});

describe('what is not known', () => {
	test.each([
		['no row', three],
		['a row without a figure', [...three, ['MX-SON', { status: 'O' }] as const]]
	])('%s is hatched and is no zero', (_name, cells) => {
		const plane = planeOf(cells);
		expect(markOf(plane, 'MX-SON')).toEqual({ kind: 'unknown' });
		expect(plane.key.unknown).toBe('no figure known');
	});

	test('a zero is a figure', () => {
		const plane = planeOf([...three, ['MX-SON', { value: 0 }]]);
		expect(markOf(plane, 'MX-SON')).toMatchObject({ kind: 'circle', value: 0, radius: 0 });
		expect(plane.key.unknown).toBe('');
	});

	test('a series without a figure of a state has no map', () => {
		expect(draw([])).toBeUndefined();
	});

	test('a state without an outline keeps its figure', () => {
		const place = planeOf([...three, ['MX-SON', { value: 7 }]]).places.at(-1)!;
		expect(place).toMatchObject({ rings: [], figure: '7', mark: { value: 7 } });
	});
});

test.each([
	[{ value: 5, status: 'P' }, 'hollow'],
	[{ value: 5, qualifier: 'more-than' }, 'open-up'],
	[{ value: 5, qualifier: 'about' }, 'soft'],
	[{ low: 4, high: 6, qualifier: 'range' }, 'range']
])('%j is drawn %s, and the key says so', (part, shape) => {
	const plane = planeOf([['MX-DUR', part]]);
	expect(markOf(plane, 'MX-DUR')).toMatchObject({ shape });
	expect(plane.key.shapes.map((each) => each.shape)).toEqual([shape]);
});

test('a range keeps both its ends', () => {
	const plane = planeOf([['MX-DUR', { low: 100, high: 400, qualifier: 'range' }]]);
	const { low, high } = markOf(plane, 'MX-DUR') as CircleMark;
	expect(high ** 2 / low ** 2).toBeCloseTo(4, 9);
	expect(plane.places[1]).toMatchObject({ figure: 'between 100 and 400' });
});

test.each([
	[
		'en',
		'Map: deaths-office, certificates, state by state, 2018. Durango 400, Mexico City 100, and Guerrero 25. No figure: Sonora.'
	],
	[
		'es',
		'Mapa: deaths-office, certificates, es, por estado, 2018. Durango 400, Ciudad de México 100 y Guerrero 25. Sin dato: Sonora.'
	]
] as const)('what is heard in place of the map, %s', (language, expected) => {
	expect(draw(three, {}, language)!.alternative).toBe(expected);
});

test('a point of Chart.js holds the value, and its radius is in proportion', () => {
	const description = draw(three)!;
	const layout = planeLayout(description, 720);
	const { data } = planeConfiguration(description, layout, themes.light, 'serif');
	const points = data.datasets[0]!.data;
	expect(points.map(({ value }) => value)).toEqual([100, 400, 25, null]);
	expect(points.map(({ figure }) => figure)).toEqual(['100', '400', '25', 'no figure known']);
	for (const { value, radius } of points)
		if (value !== null) expect(radius ** 2 / points[1]!.radius ** 2).toBeCloseTo(value / 400, 9);
	expect(points.every(({ x, y }) => x >= 0 && x <= 720 && y! <= layout.height)).toBe(true);
});

test.each([320, 340, 720])('names lie neither on each other nor outside, %i wide', (width) => {
	const description = draw(three)!;
	const layout = planeLayout(description, width);
	const labels = mapLabels(description.plane as MapPlane, layout);
	expect(labels.map(({ name }) => name).sort()).toEqual(['Durango', 'Guerrero', 'Mexico City']);
	for (const [index, a] of labels.entries()) {
		expect(a.x).toBeGreaterThanOrEqual(0);
		expect(a.x + a.width).toBeLessThanOrEqual(width);
		for (const b of labels.slice(index + 1)) {
			const apart = a.x + a.width < b.x || b.x + b.width < a.x || Math.abs(a.y - b.y) > 8;
			expect(apart).toBe(true);
		}
	}
});
