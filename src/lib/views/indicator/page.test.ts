import { describe, expect, test } from 'vitest';
import { indicatorRowsChart } from '../../charts/describe/row-charts.ts';
import { languages } from '../../model/language.ts';
import { plain } from '../../model/text.ts';
import { check } from '../../server/check/check.ts';
import { indicatorPage } from './page.ts';
import { nationalRows } from './value.ts';

const data = check('data').dataset!;
const all = data.indicators.flatMap(({ id }) =>
	languages.map((language) => [id, language] as const)
);

describe.each(all)('%s (%s)', (id, language) => {
	const indicator = data.indicator(id);
	const chart = indicatorRowsChart(data, indicator, language);
	const page = indicatorPage(data, indicator, chart, language);
	const cells = [
		...(page.years?.rows ?? []).flatMap((row) =>
			row.cells.flatMap((cell) => (typeof cell === 'object' ? [cell] : []))
		),
		...page.dated.rows.map(({ value }) => value),
		...page.bars.flatMap(({ bars }) => bars.map(({ value }) => value))
	];
	const anchors = page.anchors.flatMap(({ lines }) => lines.flatMap(({ links }) => links));

	test('each national value has one place', () => {
		const places = [...cells, ...anchors].map((place) => place.id);
		const national = data.seriesOf(id).flatMap((series) => nationalRows(data, series.id));
		expect(places.sort()).toEqual(national.map((row) => row.id).sort());
	});

	test('no two values are called alike', () => {
		const names = [
			...cells.map(({ said, figure }) => `${said}: ${figure}`),
			...anchors.map(({ said }) => said)
		];
		expect(new Set(names).size).toBe(names.length);
	});

	test('the sentence to quote has at most 25 words', () => {
		expect(plain(page.short).split(/\s+/).length).toBeLessThanOrEqual(25);
		expect(page.short).toContainEqual(expect.objectContaining({ observation: indicator.headline }));
	});

	test('no two sources are called alike', () => {
		const names = page.sources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	test('each of its own rows has a head', () => {
		const own = chart.rows.filter(
			(row) => row.kind === 'values' || (row.kind === 'spans' && row.own)
		);
		for (const row of own) expect(page.measures[row.id]?.title).toBe(row.title);
	});
});
