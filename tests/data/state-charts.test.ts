import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorRowsChart } from '../../src/lib/charts/describe/row-charts.ts';
import { planeLayout } from '../../src/lib/charts/draw/plane/layout.ts';
import { planeConfiguration } from '../../src/lib/charts/draw/plane/configuration.ts';
import { themes } from '../../src/lib/charts/draw/pen/theme.ts';
import { statesOf } from '../../src/lib/model/state.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { readCsv } from '../../src/lib/server/read/csv.ts';
import { geometryOf } from '../../src/lib/server/pictures/geometry.ts';
import { picture, pictureLimit } from '../../src/lib/server/pictures/picture.ts';
import { pageChartNames } from '../../src/lib/server/charts/all.ts';
import { stateChart, stateChartNames } from '../../src/lib/server/charts/states.ts';

// The charts that set states or suppliers side by side, against the files as they are on disk.
const data = check('data').dataset!;
const names = stateChartNames(data);

/** Value, low and high of each row of a series, as written, by area, period and breakdown. */
function written(series: string): Map<string, string[]> {
	const [header = [], ...rows] = readCsv(
		readFileSync(`data/observations/${series}.csv`, 'utf8')
	).records;
	const column = (name: string) => header.findIndex(({ text }) => text === name);
	const [area, breakdown, period] = ['area', 'breakdown', 'period'].map(column) as [
		number,
		number,
		number
	];
	const numbers = ['value', 'low', 'high'].map(column);
	return new Map(
		rows.map((row) => {
			const id = [
				series,
				row[area]!.text,
				row[period]!.text.replaceAll('/', '--'),
				row[breakdown]!.text
			];
			const key = id.filter(Boolean).join('.').toLowerCase();
			return [key, numbers.map((index) => row[index]!.text)];
		})
	);
}

test('every state of the edition has an outline', () => {
	const { outlines } = geometryOf(data.edition.country)!;
	expect(statesOf(data).filter(({ id }) => !outlines.has(id))).toEqual([]);
});

test('no two charts of the site share a name', () => {
	const all = pageChartNames(data);
	expect(new Set(all).size).toBe(all.length);
	expect(names.length).toBeGreaterThan(10);
});

describe.each(names)('%s', (name) => {
	const description = stateChart(data, name, 'es')!;
	const series = name.replace(/-(?:map|states)$/, '');
	const layout = planeLayout(description, 720);
	const config = planeConfiguration(description, layout, themes.light, 'serif');
	const points = config.data.datasets.flatMap(({ data }) => data);

	test('draws the values of the file', () => {
		const file = written(series);
		const known = points.filter(({ value }) => value !== null);
		expect(known.length).toBeGreaterThan(0);
		for (const { id, value } of known) {
			const [own, low, high] = file.get(id)!;
			if (own) expect(value).toBe(Number(own));
			else expect(value).toBe((Number(low) + Number(high)) / 2);
		}
	});

	test('shades no count', () => {
		if (description.plane.kind !== 'map') return;
		const { measure } = data.series(series);
		const kinds = description.plane.places.map(({ mark }) => mark.kind);
		expect(kinds.includes('shade')).toBe(['share', 'index', 'average'].includes(measure));
		expect(kinds).toHaveLength(32);
	});
});

test.each([
	['homicides-sesnsp-states', 'narrow', 'dark'],
	['mass-graves-qel-map', 'wide', 'light'],
	['homicides-inegi-states', 'wide', 'light']
] as const)(
	'the picture of %s, %s, %s, is the same twice and small',
	async (name, width, theme) => {
		const draw = () => picture(stateChart(data, name, 'en')!, width, theme);
		const bytes = await draw();
		expect(Buffer.compare(bytes, await draw())).toBe(0);
		expect(bytes.length).toBeLessThanOrEqual(pictureLimit);
	}
);

test('volumes by supplier are those of the files, every supplier of every year', () => {
	const { rows } = indicatorRowsChart(data, data.indicator('arms-imports'), 'en');
	const volumes = rows.filter((row) => row.kind === 'volumes');
	expect(volumes).toHaveLength(2);
	for (const { id: series, piles, totals } of volumes) {
		const file = written(series);
		const piled = piles.flatMap(({ marks }) => marks);
		const known = [...file].filter(([, cells]) => cells.some(Boolean)).map(([id]) => id);
		expect(new Set([...piled, ...totals].map(({ id }) => id))).toEqual(new Set(known));
		for (const { id, y } of piled) expect(y).toBe(Number(file.get(id)![0]));
		for (const { id, y, low, high } of totals) {
			const [own, from, to] = file.get(id)!;
			if (own) expect(y).toBe(Number(own));
			else expect([low, high]).toEqual([Number(from), Number(to)]);
		}
	}
});
