import {
	datasetRecord,
	indicatorRecord,
	publicAddress,
	type CitationRecord
} from '../../citation/record.ts';
import { nameInWords, producerNames, type Name } from '../../citation/producer.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import type { Series } from '../../model/series.ts';
import { plain } from '../../model/text.ts';
import { indicatorCitations, textCitations } from '../cite/citations.ts';
import { measureOf } from '../distribution/bytes.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { formats } from '../distribution/format.ts';
import type { FileList } from '../distribution/file-list.ts';
import { sourcesOf } from '../distribution/origin.ts';
import { bareType, coverageOf, type Json } from './json-ld.ts';

const agent = (name: Name): Json => ({
	'@type': name.literal ? 'Organization' : 'Person',
	name: nameInWords(name)
});

async function download(data: Dataset, file: Distribution): Promise<Json> {
	const { bytes, sha256 } = await measureOf(file);
	return {
		'@type': 'DataDownload',
		name: file.path.slice(file.path.lastIndexOf('/') + 1),
		contentUrl: publicAddress(data, file.path, 'en'),
		encodingFormat: bareType(formats[file.format].mediaType),
		contentSize: `${bytes} B`,
		sha256
	};
}

function variable(data: Dataset, series: Series, language: Language): Json {
	const text = (translated: Series['definition']) =>
		plain(data.text(translated[language], language));
	return {
		'@type': 'PropertyValue',
		propertyID: series.id,
		name: series.title[language],
		description: `${text(series.definition)} ${text(series.caveat)}`,
		unitText: data.unitWords(series.unit, language).name,
		...(series.method ? { measurementTechnique: text(series.method) } : {})
	};
}

function work(data: Dataset, id: string): Json {
	const source = data.source(id);
	return {
		'@type': 'CreativeWork',
		name: source.title,
		author: producerNames(source).map(agent),
		...(source.url ? { url: source.url } : {})
	};
}

/** What the description of the whole and of an indicator have in common. */
async function described(
	data: Dataset,
	record: CitationRecord,
	citation: string,
	files: readonly Distribution[],
	language: Language
): Promise<Json> {
	const { edition } = data;
	return {
		'@type': 'Dataset',
		'@id': `${record.URL}#dataset`,
		name: record.title,
		description: [record.abstract, record.note].filter(Boolean).join(' '),
		url: record.URL,
		identifier: record.id,
		version: record.version,
		dateModified: edition.date,
		datePublished: edition.date,
		inLanguage: language,
		license: edition.licence.url,
		isAccessibleForFree: true,
		keywords: edition.keywords[language],
		creator: (record.author ?? []).map(agent),
		publisher: { '@type': 'Organization', name: edition.publisher, url: edition.origin },
		citation,
		creditText: `${(record.author ?? []).map(nameInWords).join('; ')}; ${edition.name}, ${edition.date}`,
		usageInfo: { '@type': 'CreativeWork', text: record.note },
		spatialCoverage: {
			'@type': 'Country',
			name: data.areaName(edition.country, language),
			identifier: edition.country
		},
		distribution: await Promise.all(files.map((file) => download(data, file)))
	};
}

const context = { '@context': 'https://schema.org' } as const;

/** One indicator as schema.org describes a `Dataset`. */
export async function indicatorSchema(
	data: Dataset,
	id: string,
	list: FileList,
	language: Language
): Promise<Json> {
	const record = indicatorRecord(data, data.indicator(id), language);
	const series = data.seriesOf(id);
	const rows = data.observationsOfIndicator(id);
	const files = list.of({ kind: 'indicator', id });
	const apa = indicatorCitations(data, id, language)[0]!.text;
	return {
		...context,
		...(await described(data, record, apa, files, language)),
		alternateName: data.indicator(id).title[language],
		temporalCoverage: coverageOf(rows),
		variableMeasured: series.map((each) => variable(data, each, language)),
		isBasedOn: sourcesOf(rows).map((source) => work(data, source)),
		isPartOf: { '@id': `${publicAddress(data, 'data/', language)}#dataset` },
		includedInDataCatalog: { '@id': `${publicAddress(data, 'data/', language)}#catalog` }
	};
}

/** The edition as a `DataCatalog` and as the `Dataset` of the whole, with its parts. */
export async function catalogueSchema(
	data: Dataset,
	list: FileList,
	language: Language
): Promise<Json> {
	const record = datasetRecord(data, language);
	const apa = textCitations(record, language)[0]!.text;
	const files = list.ofEdition;
	const parts = data.indicators.map(({ id, title }) => ({
		'@type': 'Dataset',
		'@id': `${publicAddress(data, `indicators/${id}/`, language)}#dataset`,
		name: title[language],
		url: publicAddress(data, `indicators/${id}/`, language)
	}));
	const whole = {
		...(await described(data, record, apa, files, language)),
		temporalCoverage: coverageOf(data.tables.observations),
		hasPart: parts.map((part) => ({ '@id': part['@id'] }))
	};
	const catalogue = {
		'@type': 'DataCatalog',
		'@id': `${record.URL}#catalog`,
		name: data.edition.name,
		description: data.edition.description[language],
		url: record.URL,
		license: data.edition.licence.url,
		publisher: { '@type': 'Organization', name: data.edition.publisher, url: data.edition.origin },
		dataset: [{ '@id': `${record.URL}#dataset` }, ...parts]
	};
	return { ...context, '@graph': [catalogue, whole] };
}
