import core from '@citation-js/core';
import { filesOf } from '../../src/lib/server/files/list.ts';
import { parse } from '@retorquere/bibtex-parser';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { citeValue } from '../../src/lib/citation/cite-value.ts';
import { citation, citationFile } from '../../src/lib/citation/forms.ts';
import { observationRecord } from '../../src/lib/citation/observation-record.ts';
import { nameInWords, type Name } from '../../src/lib/citation/producer.ts';
import {
	datasetRecord,
	indicatorRecord,
	seriesRecord,
	type CitationRecord
} from '../../src/lib/citation/record.ts';
import { sourceRecord } from '../../src/lib/citation/source-record.ts';
import { metaTags } from '../../src/lib/citation/tags.ts';
import { citationForms, type FileForm } from '../../src/lib/citation/template.ts';
import { languages, type Language } from '../../src/lib/model/language.ts';
import type { Observation } from '../../src/lib/model/observation.ts';
import { plain } from '../../src/lib/model/text.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { citationText } from '../../src/lib/server/cite/text.ts';
import { textCitations } from '../../src/lib/server/cite/citations.ts';
import { citeFile } from '../../src/lib/server/cite/file.ts';
import { catalogueSchema, indicatorSchema } from '../../src/lib/server/machines/schema-org.ts';
import { sentenceView } from '../../src/lib/views/citation.ts';
import { deep } from '../site/sample.ts';
import { hasSchemas, schemaText, withoutSchemas } from './schema.ts';

const data = check('data').dataset!;

/** Of each series an observation of each kind: each extra value, source and copy, national and of a state. */
function sample(): Observation[] {
	const kinds = new Map<string, Observation>();
	for (const row of data.tables.observations) {
		const national = row.area === data.edition.country;
		const kind = [
			row.series,
			row.breakdown,
			row.source,
			row.read_in,
			row.qualifier,
			row.status,
			national
		];
		kinds.set(kind.join(), row);
	}
	return [...kinds.values()];
}
const observations = sample();

const records = (language: Language): CitationRecord[] => [
	datasetRecord(data, language),
	...data.indicators.map((indicator) => indicatorRecord(data, indicator, language)),
	...data.tables.series.map((series) => seriesRecord(data, series, language)),
	// In the short form every sixth: their readers are slow.
	...observations
		.filter((_, index) => deep || index % 6 === 0)
		.map((row) => observationRecord(data, row, language))
];
const sources = data.tables.sources.map((source) => sourceRecord(data, source, 'en'));

test('the sample is of every series and of many kinds', () => {
	expect(new Set(observations.map(({ series }) => series)).size).toBe(data.tables.series.length);
	expect(observations.length).toBeGreaterThan(200);
	expect(observations.some(({ area }) => area !== data.edition.country)).toBe(true);
});

/** What a reader of any form finds. */
interface Found {
	readonly key: string;
	readonly title: string;
	readonly producers: readonly string[];
	readonly publisher: string;
	readonly year: string;
	readonly address: string;
	readonly caveat: string;
}

const edition = data.edition.date;
const year = edition.slice(0, 4);

/** What a record says; the edition is in its title. */
const expected = ({ id, title, author, publisher, URL, note }: CitationRecord): Found => ({
	key: id,
	title,
	producers: (author ?? []).map(nameInWords),
	publisher: publisher!,
	year,
	address: URL!,
	caveat: note!
});

interface TexName {
	readonly name?: string;
	readonly firstName?: string;
	readonly lastName?: string;
}

function readTex(text: string, form: 'bibtex' | 'biblatex'): Found[] {
	const { entries, errors } = parse(text, { sentenceCase: false, caseProtection: false });
	expect(errors).toEqual([]);
	return entries.map(({ key, fields }) => ({
		key,
		title: fields.title ?? '',
		producers: ((fields.author ?? []) as TexName[]).map(
			({ name, firstName, lastName }) => name ?? [firstName, lastName].filter(Boolean).join(' ')
		),
		publisher: String(fields.publisher),
		year: form === 'bibtex' ? String(fields.year) : String(fields.date).slice(0, 4),
		address: fields.url ?? '',
		caveat: fields.note ?? ''
	}));
}

interface CslItem {
	readonly id: string;
	readonly title: string;
	readonly author?: readonly Name[];
	readonly publisher: string;
	readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly URL: string;
	readonly note: string;
}

const fromCsl = (item: CslItem): Found => ({
	key: item.id,
	title: item.title,
	producers: (item.author ?? []).map(nameInWords),
	publisher: item.publisher,
	year: String(item.issued['date-parts'][0]?.[0]),
	address: item.URL,
	caveat: item.note
});

const readers: Readonly<Record<FileForm, (text: string) => Found[]>> = {
	bibtex: (text) => readTex(text, 'bibtex'),
	biblatex: (text) => readTex(text, 'biblatex'),
	ris: (text) => (new core.Cite(text).data as unknown as CslItem[]).map(fromCsl),
	csl: (text) => (JSON.parse(text) as CslItem[]).map(fromCsl)
};

// In one language, in the long form in all: both are written by the same code.
describe.each(deep ? languages : languages.slice(-1))('what is read back (%s)', (language) => {
	const all = records(language);
	const wanted = all.map(expected);

	test.each(Object.entries(readers))('from %s', { timeout: 60_000 }, (form, read) => {
		// A comma in the name of an institution would make it a person in RIS.
		const named = (name: string) => (form === 'ris' ? name.replace(/,\s*/g, ' - ') : name);
		const plainly = wanted.map((each) => ({ ...each, producers: each.producers.map(named) }));
		expect(read(citationFile(all, form as FileForm))).toEqual(plainly);
	});

	test('names the edition, a producer and a caveat everywhere', () => {
		for (const { key, title, producers, caveat, address } of wanted) {
			expect(title, key).toContain(edition);
			expect(producers.length, key).toBeGreaterThan(0);
			expect(caveat.length, key).toBeGreaterThan(20);
			expect(address, key).toContain(data.edition.origin);
		}
	});

	test('from the tags of a page', () => {
		for (const record of all) {
			const tags = metaTags(record, data.edition.licence.url);
			const get = (name: string) =>
				tags.filter((tag) => tag.name === name).map((tag) => tag.content);
			const highwire = [
				get('citation_title')[0],
				get('citation_author'),
				get('citation_public_url')[0]
			];
			const { title, producers, publisher, address, caveat } = expected(record);
			expect(highwire).toEqual([title, producers, address]);
			expect([get('citation_publisher')[0], get('DC.description')[0]]).toEqual([publisher, caveat]);
			expect(get('citation_publication_date')).toEqual([edition.replaceAll('-', '/')]);
			expect(get('DC.type')).toEqual(['Dataset']);
		}
	});

	test('from the text file', { timeout: 60_000 }, () => {
		for (const record of all.slice(0, data.indicators.length + 1)) {
			const text = citationText(record, textCitations(record, language), language);
			const { title, address, caveat, producers } = expected(record);
			expect(text.startsWith(`${title}\n`)).toBe(true);
			expect(text.split(address).length).toBe(6);
			for (const part of [caveat, year, ...producers]) expect(text).toContain(part);
		}
	});
});

interface SchemaOrg {
	readonly name: string;
	readonly description: string;
	readonly license: string;
	readonly creator: readonly { readonly name: string }[];
	readonly temporalCoverage: string;
	readonly isBasedOn?: readonly unknown[];
	readonly variableMeasured?: readonly unknown[];
	readonly distribution: readonly { readonly contentUrl: string }[];
}

function expectSchema(item: SchemaOrg, record: CitationRecord): void {
	const { title, producers, caveat } = expected(record);
	expect(item.name).toBe(title);
	expect(item.creator.map(({ name }) => name)).toEqual(producers);
	expect(item.description).toContain(caveat);
	expect(item.license).toBe(data.edition.licence.url);
	expect(item.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
	for (const { contentUrl } of item.distribution)
		expect(contentUrl.startsWith(data.edition.origin)).toBe(true);
}

test.each(languages)('from schema.org (%s)', (language) => {
	const { '@graph': graph } = catalogueSchema(data, filesOf(data), language) as unknown as {
		'@graph': SchemaOrg[];
	};
	expectSchema(graph[1]!, datasetRecord(data, language));
	for (const indicator of data.indicators) {
		const schema = indicatorSchema(data, indicator.id, filesOf(data), language);
		const item = schema as unknown as SchemaOrg;
		expectSchema(item, indicatorRecord(data, indicator, language));
		expect(item.variableMeasured).toHaveLength(data.seriesOf(indicator.id).length);
		expect(item.isBasedOn!.length).toBeGreaterThan(0);
	}
});

test.each(languages)(
	'cited in the browser: what citation-js makes itself (%s)',
	{ timeout: 120_000 },
	(language) => {
		const files = new Map(data.tables.series.map(({ id }) => [id, citeFile(data, id, language)]));
		// citation-js is slow: each language takes its share of the values, in the short form an eighth of it.
		const [part, parts] = [languages.indexOf(language), languages.length * (deep ? 1 : 8)];
		for (const row of observations.filter((_, index) => index % parts === part)) {
			const cited = citeValue(files.get(row.series)!, row.id)!;
			const record = observationRecord(data, row, language);
			for (const form of citationForms)
				expect(cited.forms[form], `${row.id} ${form}`).toBe(citation(record, form, language));
			expect(cited.address).toBe(record.URL);
			expect(cited.key).toBe(record.id);
			expect(cited.sentence).toBe(plain(sentenceView(data, row, language)));
		}
	}
);

test.each(languages)('every observation is in the file of its series (%s)', (language) => {
	for (const { id } of data.tables.series) {
		const ids = data.observationsOf(id).map((row) => row.id);
		expect(Object.keys(citeFile(data, id, language).values).sort()).toEqual(ids.sort());
	}
});

test.each(languages)(
	'a sentence holds figure, period, producer, caveat and address (%s)',
	(language) => {
		for (const row of observations) {
			const sentence = plain(sentenceView(data, row, language));
			const record = observationRecord(data, row, language);
			const figure = data.words(
				{ ...row, qualifier: row.qualifier ?? 'exact', unit: data.series(row.series).unit },
				language
			);
			if (row.value !== undefined || row.low !== undefined) expect(sentence).toContain(figure);
			const caveat = plain(data.text(data.series(row.series).caveat[language], language));
			for (const part of [caveat, record.URL!, ...record.author!.map(nameInWords)])
				expect(sentence, row.id).toContain(part);
		}
	}
);

describe('sources', () => {
	test.each(['bibtex', 'biblatex'] as const)('are read from %s', (form) => {
		const found = readTex(citationFile(sources, form), form);
		expect(found.map(({ key, title, address }) => [key, title, address])).toEqual(
			sources.map(({ id, title, URL }) => [id, title, URL ?? ''])
		);
	});

	test.each(['ris', 'csl'] as const)('are read from %s', (form) => {
		const items =
			form === 'csl'
				? (JSON.parse(citationFile(sources, form)) as CslItem[])
				: (new core.Cite(citationFile(sources, form)).data as unknown as CslItem[]);
		expect(items.map(({ id, title, URL }) => [id, title, URL])).toEqual(
			sources.map(({ id, title, URL }) => [id, title, URL])
		);
	});
});

test.skipIf(!hasSchemas)(`CSL-JSON is valid by its schema${withoutSchemas}`, () => {
	const validate = new Ajv({ strict: false }).compile(
		JSON.parse(schemaText('csl-data.json')) as object
	);
	for (const items of [...languages.map(records), sources]) {
		validate(JSON.parse(citationFile(items, 'csl')));
		expect(validate.errors ?? []).toEqual([]);
	}
	// The schema can fail.
	expect(validate([{ id: 'a', type: 'data set' }])).toBe(false);
});

test.each(languages)('a corrected value says so in its citations (%s)', (language) => {
	const changed = data.tables.corrections.filter(
		({ subject, field }) => field && data.has('observation', subject)
	);
	expect(changed.length).toBeGreaterThan(0);
	for (const { subject, reason } of changed) {
		const { note } = observationRecord(data, data.observation(subject), language);
		expect(note).toContain(reason[language]);
	}
});
