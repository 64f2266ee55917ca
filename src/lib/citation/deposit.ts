import { escaped } from '../model/markup.ts';
import type { Dataset } from '../model/dataset.ts';
import { firstLanguage } from '../model/language.ts';
import type { Source } from '../model/source.ts';
import { nameInWords, producerNames, type Name } from './producer.ts';
import { datasetRecord, producersOf } from './record.ts';

/** A scalar of YAML: JSON's strings are a part of it. */
const quoted = (text: string): string => JSON.stringify(text);

/** A name as the Citation File Format writes it. */
function cffName({ literal, family, given }: Name): string {
	if (literal) return `name: ${quoted(literal)}`;
	const first = given ? `, given-names: ${quoted(given)}` : '';
	return `family-names: ${quoted(family ?? '')}${first}`;
}

/** Kinds of reference in the Citation File Format that our sources' CSL types are called there. */
const cffTypes: Readonly<Record<string, string>> = {
	dataset: 'data',
	report: 'report',
	book: 'book',
	article: 'article',
	'article-journal': 'article',
	'article-magazine': 'magazine-article',
	'article-newspaper': 'newspaper-article',
	webpage: 'website',
	'post-weblog': 'blog'
};

function reference(source: Source): string[] {
	const authors = producerNames(source).map((name) => `      - { ${cffName(name)} }`);
	return [
		`  - type: ${cffTypes[source.type] ?? 'generic'}`,
		`    title: ${quoted(source.title)}`,
		'    authors:',
		...authors,
		...(source.url ? [`    url: ${quoted(source.url)}`] : [])
	];
}

/** The sources the series of the edition rest on, each once. */
function mainSources(data: Dataset): Source[] {
	return [...new Set(data.tables.series.map(({ source }) => source))].map((id) => data.source(id));
}

/** `CITATION.cff` (Citation File Format 1.2.0): the edition, and as references the producers' own works. */
export function citationCff(data: Dataset): string {
	const { edition } = data;
	const record = datasetRecord(data, firstLanguage);
	const lines = [
		'cff-version: 1.2.0',
		`message: ${quoted(`Cite the producer of a figure first, and ${edition.name} as where it was read. ${record.note ?? ''}`)}`,
		'type: dataset',
		`title: ${quoted(record.title)}`,
		`abstract: ${quoted(record.abstract ?? '')}`,
		'authors:',
		...(record.author ?? []).map((name) => `  - ${cffName(name)}`),
		`version: ${quoted(edition.date)}`,
		`date-released: ${quoted(edition.date)}`,
		`license: ${edition.licence.id}`,
		`url: ${quoted(record.URL ?? edition.origin)}`,
		'keywords:',
		...edition.keywords[firstLanguage].map((word) => `  - ${quoted(word)}`),
		'references:',
		...mainSources(data).flatMap(reference)
	];
	return `${lines.join('\n')}\n`;
}

/** `.zenodo.json`: what Zenodo asks of a deposit, so that a release can be deposited as it is. */
export function zenodoJson(data: Dataset): string {
	const { edition } = data;
	const record = datasetRecord(data, firstLanguage);
	const producers = producersOf(data, data.tables.series).map(nameInWords);
	const sources = mainSources(data).flatMap(({ url }) => (url ? [url] : []));
	const body = {
		title: record.title,
		upload_type: 'dataset',
		description: `<p>${escaped(record.abstract ?? '')}</p><p>${escaped(record.note ?? '')}</p>`,
		notes: record.note,
		creators: (record.author ?? []).map((name) => ({ name: nameInWords(name) })),
		contributors: producers.map((name) => ({ name, type: 'DataCollector' })),
		publication_date: edition.date,
		version: edition.date,
		language: 'eng',
		access_right: 'open',
		license: edition.licence.id.toLowerCase(),
		keywords: edition.keywords[firstLanguage],
		related_identifiers: [
			{ identifier: record.URL, relation: 'isIdenticalTo', resource_type: 'dataset' },
			...[...new Set(sources)].map((identifier) => ({ identifier, relation: 'isDerivedFrom' }))
		]
	};
	return `${JSON.stringify(body, null, '\t')}\n`;
}

/** The files by which a release is cited and deposited: they stand at the root of the project and in the archive. */
export function depositFiles(data: Dataset): { readonly path: string; readonly text: string }[] {
	return [
		{ path: 'CITATION.cff', text: citationCff(data) },
		{ path: '.zenodo.json', text: zenodoJson(data) }
	];
}
