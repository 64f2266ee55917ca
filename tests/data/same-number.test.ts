import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Datum } from '../../src/lib/charts/description/datum.ts';
import { indicatorRowsChart } from '../../src/lib/charts/describe/row-charts.ts';
import { panelConfiguration } from '../../src/lib/charts/draw/rows/configuration.ts';
import { panelSize } from '../../src/lib/charts/draw/rows/size.ts';
import { themes } from '../../src/lib/charts/draw/pen/theme.ts';
import { citation } from '../../src/lib/citation/forms.ts';
import { indicatorRecord } from '../../src/lib/citation/record.ts';
import type { Dataset } from '../../src/lib/model/dataset.ts';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { formatNumber } from '../../src/lib/model/quantity.ts';
import { plain } from '../../src/lib/model/text.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { readCsv } from '../../src/lib/server/read/csv.ts';
import { indicatorJson } from '../../src/lib/server/files/table/metadata.ts';
import { observationTable } from '../../src/lib/server/files/table/observation-table.ts';
import { csvOf } from '../../src/lib/server/distribution/table.ts';
import { wholeTable } from '../../src/lib/server/files/table/whole-table.ts';
import { panelPicture } from '../../src/lib/server/pictures/panel.ts';
import { homeView } from '../../src/lib/views/home.ts';
import { indicatorView } from '../../src/lib/views/indicator.ts';
import { Folder } from './folder.ts';

// One cell of a file is changed, and everything that is made of the data is looked at.
const folder = new Folder();
const yearly = { id: 'homicides-inegi.mx.2019', was: 0, now: 0 };
const headline = { id: 'homicides-deadly-trade.mx.2006--2019', was: 0, now: 0 };
const sum = { was: 0, now: 0 };
let before: Dataset;
let after: Dataset;

beforeAll(() => {
	before = check(folder.path).dataset!;
	const file = (series: string): string => `observations/${series}.csv`;
	for (const [row, by] of [
		[yearly, 117],
		[headline, 543]
	] as const) {
		const { series, period, value } = before.observation(row.id);
		row.was = value!;
		row.now = row.was + by;
		// What the source prints is the old number.
		const changed = { value: String(row.now), as_printed: '' };
		folder.set(file(series), { area: 'MX', period: period.text }, changed);
	}
	after = check(folder.path).dataset!;
	sum.was = before.sum('homicides-inegi', 'mx', 2006, 2019)!;
	sum.now = sum.was + 117;
}, 30_000);

afterAll(() => folder.remove());

const homicides = (data: Dataset) => data.indicator('homicides');

const chartOf = (data: Dataset, language: Language) =>
	indicatorRowsChart(data, homicides(data), language);

/** What a chart shows of an observation. */
function mark(data: Dataset, language: Language, id: string) {
	return chartOf(data, language)
		.rows.flatMap((row): readonly { readonly id: string; readonly figure: string }[] => {
			if (row.kind === 'spans') return row.spans;
			if (row.kind === 'volumes') return row.totals;
			return [...row.lines.flatMap(({ marks }) => marks), ...(row.quoted ? [row.quoted] : [])];
		})
		.find((each) => each.id === id);
}

/** The point that Chart.js is given for an observation. */
function point(data: Dataset, id: string): Datum | undefined {
	const chart = chartOf(data, 'en');
	return chart.rows
		.map((row) => panelConfiguration(chart, row, panelSize(row, 'wide'), themes.light))
		.flatMap(({ data: { datasets } }) => datasets.flatMap((each) => each.data))
		.find((each) => each.id === id);
}

/** The values of a published CSV by observation. */
function published(data: Dataset): Map<string, number> {
	const csv = readCsv(csvOf(observationTable(data, 'homicides', rows(data)))).records;
	const [header, ...lines] = csv.map((row) => row.map(({ text }) => text));
	const [id, value] = ['observation', 'value'].map((name) => header!.indexOf(name));
	return new Map(lines.map((cells) => [cells[id!]!, Number(cells[value!])]));
}

interface Json {
	readonly caveat: Record<Language, string>;
	readonly observations: readonly { readonly observation: string; readonly value: number | null }[];
}

function json(data: Dataset): Json {
	return JSON.parse(indicatorJson(data, 'homicides')) as Json;
}

const rows = (data: Dataset) => data.observationsOfIndicator('homicides');
const shown = (data: Dataset, language: Language, id: string) =>
	indicatorView(data, homicides(data), language)
		.series.flatMap((series) => series.rows)
		.find((row) => row.id === id)?.figure;

describe.each(languages)('a figure changed in its file (%s)', (language) => {
	type Place = readonly [
		name: string,
		row: { readonly id: string; readonly was: number; readonly now: number },
		read: (data: Dataset, id: string) => string | number | null | undefined
	];
	const home = (data: Dataset) => homeView(data, language);
	const inWords: readonly Place[] = [
		['the table of the indicator', yearly, (data, id) => shown(data, language, id)],
		['the table of the indicator', headline, (data, id) => shown(data, language, id)],
		[
			'the big figure of the indicator',
			headline,
			(data) => indicatorView(data, homicides(data), language).headline.figure
		],
		[
			'the card on the start page',
			headline,
			(data) => home(data).heads['homicides']?.headline.figure
		],
		[
			'the years on the start page',
			yearly,
			(data, id) =>
				home(data)
					.years.flatMap(({ values }) => values)
					.find((each) => each?.id === id)?.figure
		],
		['the mark of the chart', yearly, (data, id) => mark(data, language, id)?.figure]
	];

	test.each(inWords)('stands in %s', (_name, row, read) => {
		expect(read(before, row.id)).toBe(formatNumber(row.was, language));
		expect(read(after, row.id)).toBe(formatNumber(row.now, language));
	});

	test('stands on the band of its years with its qualifier', () => {
		const words = { en: 'more than', es: 'más de' };
		expect(mark(after, language, headline.id)?.figure).toBe(
			`${words[language]} ${formatNumber(headline.now, language)}`
		);
	});

	test('stands in what a screen reader hears of the chart', () => {
		// The changed year becomes the highest.
		const alternative = chartOf(after, language)
			.rows.map((row) => row.alternative)
			.join(' ');
		expect(alternative).toContain(formatNumber(yearly.now, language));
		expect(alternative).not.toContain(formatNumber(yearly.was, language));
	});

	describe('changes the sum', () => {
		const texts: readonly (readonly [string, (data: Dataset) => string])[] = [
			['the caveat', (data) => plain(indicatorView(data, homicides(data), language).wholeCaveat)],
			['the card', (data) => plain(home(data).heads['homicides']!.doubt)],
			['the JSON', (data) => json(data).caveat[language]],
			['the citation', (data) => indicatorRecord(data, homicides(data), language).note!],
			[
				'RIS',
				(data) => citation(indicatorRecord(data, homicides(data), language), 'ris', language)
			],
			[
				'BibTeX',
				(data) => citation(indicatorRecord(data, homicides(data), language), 'bibtex', language)
			],
			[
				'CSL-JSON',
				(data) => citation(indicatorRecord(data, homicides(data), language), 'csl', language)
			],
			['the table of statements', (data) => csvOf(wholeTable(data, 'statements'))]
		];

		test.each(texts)('in %s', (_name, read) => {
			expect(read(before)).toContain(formatNumber(sum.was, language));
			expect(read(after)).toContain(formatNumber(sum.now, language));
			expect(read(after)).not.toContain(formatNumber(sum.was, language));
		});
	});
});

test.each([
	['the CSV', published],
	[
		'the JSON',
		(data: Dataset) =>
			new Map(json(data).observations.map((row) => [row.observation, row.value ?? 0]))
	]
])('%s holds the new numbers, and no other is changed', (_name, read) => {
	const expected = read(before);
	for (const { id, was, now } of [yearly, headline]) {
		expect(expected.get(id)).toBe(was);
		expected.set(id, now);
	}
	expect([...read(after)]).toEqual([...expected]);
});

test('Chart.js is given the new number', () => {
	expect(point(before, yearly.id)?.y).toBe(yearly.was);
	expect(point(after, yearly.id)).toMatchObject({
		y: yearly.now,
		figure: formatNumber(yearly.now, 'en')
	});
});

test(
	'the picture is another, and the same data give the same picture',
	{ timeout: 30_000 },
	async () => {
		const draw = async (data: Dataset) => {
			const chart = chartOf(data, 'en');
			return (await panelPicture(chart, chart.rows[0]!, 'narrow')).light;
		};
		const [old, again, changed] = [await draw(before), await draw(before), await draw(after)];
		expect(Buffer.compare(again, old)).toBe(0);
		expect(Buffer.compare(changed, old)).not.toBe(0);
	}
);
