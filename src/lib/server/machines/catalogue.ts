import {
	datasetRecord,
	indicatorRecord,
	publicAddress,
	type CitationRecord
} from '../../citation/record.ts';
import { nameInWords, withoutOthers, type Name } from '../../citation/producer.ts';
import type { Dataset } from '../../model/dataset.ts';
import { firstLanguage, type Language, languages } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { measureOf } from '../distribution/bytes.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { formatName, formatNamed } from '../distribution/format.ts';
import type { FileList } from '../distribution/file-list.ts';
import { sourcesOf } from '../distribution/origin.ts';
import { authority, context, countries, languageCodes, unregistered } from './dcat.ts';
import { bareType, coverageOf, type Json } from './json-ld.ts';

const reference = (address: string): Json => ({ '@id': address });
const typed = (value: string, type: string): Json => ({ '@value': value, '@type': `xsd:${type}` });
const spoken = (make: (language: Language) => string | undefined): Json[] =>
	languages.flatMap((language) => {
		const value = make(language);
		return value ? [{ '@language': language, '@value': value }] : [];
	});

const agent = (name: Name): Json => ({ '@type': 'foaf:Agent', 'foaf:name': nameInWords(name) });

function publisher({ edition }: Dataset): Json {
	return {
		'@id': `${edition.origin}#publisher`,
		'@type': 'foaf:Agent',
		'foaf:name': edition.publisher
	};
}

function licence({ edition }: Dataset): Json {
	return {
		'@id': edition.licence.url,
		'@type': 'dct:LicenseDocument',
		'dct:identifier': edition.licence.id
	};
}

async function distribution(data: Dataset, file: Distribution): Promise<Json> {
	const { bytes, sha256 } = await measureOf(file);
	const address = publicAddress(data, file.path, firstLanguage);
	const { mediaType: whole, fileType } = formatNamed(file.format);
	const mediaType = bareType(whole);
	return {
		'@id': address,
		'@type': 'dcat:Distribution',
		'dct:title': spoken((language) => formatName(file.format, language)),
		'dct:description': spoken((language) => file.about[language]),
		'dcat:accessURL': reference(address),
		'dcat:downloadURL': reference(address),
		...(unregistered.test(mediaType)
			? {}
			: {
					'dcat:mediaType': reference(`https://www.iana.org/assignments/media-types/${mediaType}`)
				}),
		...(fileType ? { 'dct:format': reference(`${authority}file-type/${fileType}`) } : {}),
		'dct:license': reference(data.edition.licence.url),
		'dcat:byteSize': typed(String(bytes), 'decimal'),
		'spdx:checksum': {
			'@type': 'spdx:Checksum',
			'spdx:algorithm': reference('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
			'spdx:checksumValue': typed(sha256, 'hexBinary')
		}
	};
}

function temporal(rows: readonly Observation[]): Json {
	const [first = '', last = ''] = coverageOf(rows).split('/');
	if (first === '..') return {};
	return {
		'dct:temporal': {
			'@type': 'dct:PeriodOfTime',
			'dcat:startDate': typed(first, 'gYear'),
			'dcat:endDate': typed(last, 'gYear')
		}
	};
}

interface Entry {
	readonly record: (language: Language) => CitationRecord;
	readonly path: string;
	readonly rows: readonly Observation[];
	readonly files: readonly Distribution[];
}

async function described(data: Dataset, { record, path, rows, files }: Entry): Promise<Json> {
	const { edition } = data;
	const country = countries[edition.country];
	const sources = sourcesOf(rows).map((id) => data.source(id).url);
	return {
		'@id': `${publicAddress(data, path, firstLanguage)}#dataset`,
		'@type': 'dcat:Dataset',
		'dct:identifier': record(firstLanguage).id,
		'dct:title': spoken((language) => record(language).title),
		'dct:description': spoken((language) => record(language).abstract),
		'vann:usageNote': spoken((language) => record(language).note),
		'dct:creator': withoutOthers(record(firstLanguage).author).map(agent),
		'dct:publisher': reference(`${edition.origin}#publisher`),
		'dct:license': reference(edition.licence.url),
		'dct:accessRights': reference(`${authority}access-right/PUBLIC`),
		'dct:issued': typed(edition.date, 'date'),
		'dct:modified': typed(edition.date, 'date'),
		'dcat:version': edition.date,
		'dct:language': languages.map((each) =>
			reference(`${authority}language/${languageCodes[each]}`)
		),
		'dcat:keyword': languages.flatMap((language) =>
			edition.keywords[language].map((word) => ({ '@language': language, '@value': word }))
		),
		'dcat:theme': reference(`${authority}data-theme/JUST`),
		...(country ? { 'dct:spatial': reference(`${authority}country/${country}`) } : {}),
		...temporal(rows),
		'dct:source': [...new Set(sources)].flatMap((url) => (url ? [reference(url)] : [])),
		'dcat:landingPage': languages.map((each) => reference(publicAddress(data, path, each))),
		'dcat:distribution': await Promise.all(files.map((file) => distribution(data, file)))
	};
}

/** Catalogues that state the hashes of files cannot state their own. */
const isCatalogue = ({ path }: Distribution): boolean =>
	path === 'catalog.jsonld' || path === 'linkset.json';

function whole(data: Dataset, files: FileList): Promise<Json> {
	return described(data, {
		record: (language) => datasetRecord(data, language),
		path: 'data/',
		rows: data.tables.observations,
		files: files.ofEdition.filter((file) => !isCatalogue(file))
	});
}

function parts(data: Dataset, files: FileList): Promise<Json[]> {
	return Promise.all(
		data.indicators.map((indicator) =>
			described(data, {
				record: (language) => indicatorRecord(data, indicator, language),
				path: `indicators/${indicator.id}/`,
				rows: data.observationsOfIndicator(indicator.id),
				files: files.of({ kind: 'indicator', id: indicator.id })
			})
		)
	);
}

/**
 * `catalog.jsonld`: the edition and its indicators as a DCAT 3 catalogue in the profile DCAT-AP 3.0, with
 * each file's size and hash. The caveat is the usage note.
 */
export async function catalogueJson(data: Dataset, files: FileList): Promise<string> {
	const { edition } = data;
	const [all, indicators] = await Promise.all([whole(data, files), parts(data, files)]);
	const catalogue: Json = {
		'@context': context,
		'@id': `${publicAddress(data, 'data/', firstLanguage)}#catalog`,
		'@type': 'dcat:Catalog',
		'dct:title': spoken((language) => edition.title[language]),
		'dct:description': spoken((language) => edition.description[language]),
		'dct:publisher': publisher(data),
		'dct:license': licence(data),
		'dct:issued': typed(edition.date, 'date'),
		'dct:modified': typed(edition.date, 'date'),
		'dct:language': languages.map((each) =>
			reference(`${authority}language/${languageCodes[each]}`)
		),
		'dcat:themeTaxonomy': reference(`${authority}data-theme`),
		'foaf:homepage': reference(edition.origin),
		'dcat:dataset': [
			{
				...all,
				'dct:hasPart': indicators.map((part) => ({ '@id': part['@id'] }))
			},
			...indicators.map((part) => ({ ...part, 'dct:isPartOf': { '@id': all['@id'] } }))
		]
	};
	return `${JSON.stringify(catalogue, null, '\t')}\n`;
}
