import {
	datasetRecord,
	indicatorRecord,
	publicAddress,
	type CitationRecord
} from '../../citation/record.ts';
import { nameInWords, withoutOthers, type Name } from '../../citation/producer.ts';
import type { Dataset } from '../../model/dataset.ts';
import { firstLanguage, type Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { formats } from '../distribution/format.ts';
import type { FileList } from '../distribution/file-list.ts';
import { bareType, coverageOf, type Json } from './json-ld.ts';

const agent = (name: Name): Json => ({
	'@type': name.literal ? 'Organization' : 'Person',
	name: nameInWords(name)
});

const download = (data: Dataset, file: Distribution): Json => ({
	'@type': 'DataDownload',
	contentUrl: publicAddress(data, file.path, firstLanguage),
	encodingFormat: bareType(formats[file.format].mediaType)
});

const variable = (data: Dataset, series: Series, language: Language): Json => ({
	'@type': 'PropertyValue',
	name: series.title[language],
	unitText: data.unitWords(series.unit, language).name
});

/** What series are based on, each once: an address, else a title. */
function works(data: Dataset, series: readonly Series[]): (string | Json)[] {
	const sources = series.map(({ source }) => data.source(source));
	const named = sources.map(
		({ title, url }) => [url ?? title, url ?? { '@type': 'CreativeWork', name: title }] as const
	);
	return [...new Map(named).values()];
}

/** What the description of the whole and of an indicator have in common. */
function described(
	data: Dataset,
	{ title, abstract, note, author }: CitationRecord,
	files: readonly Distribution[],
	rows: readonly Observation[]
): Json {
	return {
		'@type': 'Dataset',
		name: title,
		description: [abstract, note].filter(Boolean).join(' '),
		license: data.edition.licence.url,
		creator: withoutOthers(author).map(agent),
		temporalCoverage: coverageOf(rows),
		distribution: files.map((file) => download(data, file))
	};
}

const context = { '@context': 'https://schema.org' } as const;

/** One indicator as schema.org describes a `Dataset`. */
export function indicatorSchema(
	data: Dataset,
	id: string,
	list: FileList,
	language: Language
): Json {
	const series = data.seriesOf(id);
	const record = indicatorRecord(data, data.indicator(id), language);
	return {
		...context,
		...described(
			data,
			record,
			list.of({ kind: 'indicator', id }),
			data.observationsOfIndicator(id)
		),
		variableMeasured: series.map((each) => variable(data, each, language)),
		isBasedOn: works(data, series)
	};
}

/** The edition as a `DataCatalog` and as the `Dataset` of the whole. */
export function catalogueSchema(data: Dataset, list: FileList, language: Language): Json {
	const record = datasetRecord(data, language);
	const { name, description, licence } = data.edition;
	const parts = data.indicators.map((indicator) => ({
		'@type': 'Dataset',
		name: indicator.title[language],
		url: publicAddress(data, `indicators/${indicator.id}/`, language)
	}));
	const catalogue = {
		'@type': 'DataCatalog',
		name,
		description: description[language],
		license: licence.url,
		dataset: parts
	};
	const whole = described(data, record, list.ofEdition, data.tables.observations);
	return { ...context, '@graph': [catalogue, whole] };
}
