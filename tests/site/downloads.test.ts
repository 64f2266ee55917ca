import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import { statesOf } from '../../src/lib/model/state.ts';
import { plain } from '../../src/lib/model/text.ts';
import { inDigits } from './figure.ts';
import { files, readData, textOf } from './site.ts';

type Row = Readonly<Record<string, string>>;

const data = readData();
// From the contract, not from the code: this order is a promise.
const columns =
	'indicator series area area_name breakdown period value low high unit measure qualifier status as_of source source_title source_url locator as_printed read_in caveat caveat_es note note_es edition observation url'.split(
		' '
	);
const indicators = data.indicators.map(({ id }) => id);
const csvs = files.filter((name) => name.endsWith('.csv'));
const expected: Readonly<Record<string, readonly { readonly id: string }[]>> = {
	'observations.csv': data.tables.observations,
	...Object.fromEntries(
		data.tables.series.map(({ id }) => [`series/${id}.csv`, data.observationsOf(id)])
	),
	...Object.fromEntries(
		indicators.map((id) => [
			`indicators/${id}.csv`,
			data.seriesOf(id).flatMap((series) => data.observationsOf(series.id))
		])
	),
	...Object.fromEntries(
		statesOf(data).map(({ id }) => [
			`states/${id.toLowerCase()}.csv`,
			data.tables.observations.filter(({ area }) => area === id)
		])
	)
};

function rowsOf(file: string): Row[] {
	const { data: rows, errors } = Papa.parse<Row>(textOf(file).replace(/\n$/, ''), {
		header: true,
		delimiter: ','
	});
	expect(errors).toEqual([]);
	return rows;
}

describe.each(csvs)('%s', (file) => {
	test('RFC 4180 with LF, UTF-8 without a mark, the last line ended', () => {
		const text = textOf(file);
		expect(text.startsWith('\ufeff')).toBe(false);
		expect(text).not.toContain('\r');
		expect(text).toMatch(/[^\n]\n$/);
		const { data: records, errors } = Papa.parse<string[]>(text.slice(0, -1), { delimiter: ',' });
		expect(errors).toEqual([]);
		expect(new Set(records.map((record) => record.length)).size).toBe(1);
		expect(new Set(records[0]).size).toBe(records[0]!.length);
	});

	test('no cell that a spreadsheet would run', () => {
		const cells = rowsOf(file).flatMap((row) => Object.values(row));
		const negative = /^-\d+(?:\.\d+)?$/;
		expect(cells.filter((cell) => /^[=+\-@\t＝＋－＠]/.test(cell) && !negative.test(cell))).toEqual(
			[]
		);
	});
});

describe.each(Object.keys(expected))('%s', (file) => {
	test('the contract’s columns, and a row for each observation', () => {
		expect(textOf(file).split('\n', 1)).toEqual([columns.join(',')]);
		const ids = rowsOf(file).map(({ observation }) => observation);
		expect(ids.toSorted()).toEqual(expected[file]!.map(({ id }) => id).toSorted());
	});

	test('each row has its number, its source, its edition and its caveat in both languages', () => {
		for (const row of rowsOf(file)) {
			const observation = data.observation(row.observation!);
			const { caveat } = data.series(observation.series);
			expect(row).toMatchObject({
				series: observation.series,
				value: String(observation.value ?? ''),
				low: String(observation.low ?? ''),
				high: String(observation.high ?? ''),
				qualifier: observation.qualifier ?? '',
				source_title: data.source(observation.source).title,
				edition: data.edition.date,
				caveat: plain(data.text(caveat.en, 'en')),
				caveat_es: plain(data.text(caveat.es, 'es'))
			});
			const page = observation.area === data.edition.country ? 'indicators/' : 'states/';
			expect(row.url!.startsWith(data.edition.origin + page)).toBe(true);
			expect(decodeURIComponent(row.url!.split('#')[1]!)).toBe(observation.id);
			expect(row.caveat!.length).toBeGreaterThan(20);
			expect(row.caveat_es!.length).toBeGreaterThan(20);
		}
	});
});

test.each([
	['transfers.csv', data.tables.transfers],
	['statements.csv', data.tables.statements],
	['sources.csv', data.tables.sources]
] as const)('%s has every row of the data', (file, table) => {
	expect(rowsOf(file).map(({ id }) => id)).toEqual(table.map(({ id }) => id));
});

describe.each(indicators)('indicators/%s.json', (id) => {
	const body = JSON.parse(textOf(`indicators/${id}.json`)) as {
		readonly caveat: Row;
		readonly title: Row;
		readonly citationShort: Row;
		readonly citationLong: Row;
		readonly series: readonly { readonly id: string; readonly caveat: Row }[];
		readonly origins: readonly { readonly id: string; readonly title: string }[];
		readonly observations: readonly Readonly<Record<string, string | number | null>>[];
	};

	test('holds the rows of the CSV', () => {
		const rows = body.observations.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]))
		);
		expect(rows).toEqual(rowsOf(`indicators/${id}.csv`));
	});

	test('says caveat, series, sources and citation in both languages', () => {
		expect(body.series.map((series) => series.id)).toEqual(data.seriesOf(id).map((s) => s.id));
		for (const language of languages) {
			expect(body.title[language]).toBe(data.indicator(id).title[language]);
			for (const { caveat } of [body, ...body.series])
				expect(caveat[language]!.length).toBeGreaterThan(20);
			for (const citation of [body.citationShort, body.citationLong])
				expect(citation[language]).toContain(data.edition.date);
		}
		const origins = new Set(body.origins.map((origin) => origin.id));
		const named = body.observations.flatMap(({ source, read_in: copy }) => [source, copy]);
		expect(named.filter((source) => source && !origins.has(String(source)))).toEqual([]);
	});
});

/** Charts on an axis of years; maps and small charts of the states are compared in tests/data. */
const charts = files.filter(
	(name) =>
		/(?:^|\/)charts\/[\w-]+\.json$/.test(name) &&
		'panels' in (JSON.parse(textOf(name)) as Record<string, unknown>)
);

interface Mark {
	readonly id: string;
	readonly y?: number | null;
	readonly low?: number | null;
	readonly high?: number | null;
	readonly figure: string;
}

test.each(charts)('%s: what a pointer reads is what the CSV says', (file) => {
	const { language, panels } = JSON.parse(textOf(file)) as {
		readonly language: (typeof languages)[number];
		readonly panels: readonly {
			readonly lines?: readonly { readonly marks: readonly Mark[] }[];
			readonly spans?: readonly Mark[];
		}[];
	};
	expect(language).toBe(file.startsWith('es/') ? 'es' : 'en');
	const marks = panels.flatMap(({ lines = [], spans = [] }) => [
		...lines.flatMap((line) => line.marks),
		...spans
	]);
	const published = new Map(rowsOf('observations.csv').map((row) => [row.observation, row]));
	const number = (cell: string | undefined) => (cell ? Number(cell) : null);
	for (const mark of marks) {
		const row = published.get(mark.id);
		const [value = null, low = null, high = null] = [row?.value, row?.low, row?.high].map(number);
		const middle = low === null || high === null ? null : (low + high) / 2;
		if ('y' in mark) expect([mark.id, mark.y]).toEqual([mark.id, value ?? middle]);
		if ('low' in mark) expect([mark.low, mark.high]).toEqual([low, high]);
		for (const each of value === null ? [low, high] : [value])
			expect(mark.figure).toContain(each === null ? '' : inDigits(each, language));
	}
	expect(marks.length > 0).toBe(!/charts\/transfers[\w-]*\.json$/.test(file));
});

// A script holds objects of its own, which look like placeholders once they are packed.
const written = files.filter(
	(name) => !name.startsWith('_app/') && /\.(?:html|csv|json|bib|ris|txt|xml|atom|js)$/.test(name)
);

test('no placeholder is left in any published text', () => {
	const left = written.filter((name) => /\{(?:obs|sum|diff|transfer|states):/.test(textOf(name)));
	expect(left).toEqual([]);
	expect(written.length).toBeGreaterThan(csvs.length);
});

test.each(indicators)('indicators/%s.ris: one line a field, as Zotero reads it', (id) => {
	const lines = textOf(`indicators/${id}.ris`).trimEnd().split('\n');
	expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}-(?: .+)?$/.test(line))).toEqual([]);
	expect(lines[0]).toBe('TY  - DATA');
	expect(lines.at(-1)?.trim()).toBe('ER  -');
});
