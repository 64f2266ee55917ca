import { publicAddress } from '../../../citation/record.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { firstLanguage, type Translated } from '../../../model/language.ts';
import type { Measure } from '../../distribution/bytes.ts';
import { bothSpoken, type Table } from '../../distribution/table.ts';
import { tableSchema, worded } from './table-schema.ts';

/** A table of a package: where its CSV lies, what it is called, and its size and hash. */
export interface Resource {
	readonly path: string;
	readonly table: Table;
	readonly title: Translated;
	readonly about: Translated;
	readonly measure: Measure;
}

/** What a package is about: the whole edition, or one indicator. */
export interface Subject {
	readonly name: string;
	readonly title: Translated;
	readonly description: Translated;
	/** Path of its page. */
	readonly page: string;
	/** Ids of the indicators in it, whose caveats it carries. */
	readonly indicators: readonly string[];
	/** Ids of the sources in it. */
	readonly sources: readonly string[];
}

function resource(data: Dataset, each: Resource, known: ReadonlySet<string>): object {
	return {
		name: each.table.name,
		path: each.path,
		type: 'table',
		...worded('title', each.title),
		...worded('description', each.about),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: each.measure.bytes,
		hash: `sha256:${each.measure.sha256}`,
		dialect: {
			delimiter: ',',
			lineTerminator: '\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true
		},
		schema: tableSchema(data, each.table, known)
	};
}

function sources(data: Dataset, ids: readonly string[]): object[] {
	return ids.map((id) => {
		const { title, url } = data.source(id);
		return { title, ...(url ? { path: url } : {}) };
	});
}

function caveats(data: Dataset, ids: readonly string[]): object {
	return Object.fromEntries(
		ids.map((id) => {
			const series = data.seriesOf(id).map((each) => [each.id, bothSpoken(data, each.caveat)]);
			return [
				id,
				{
					...bothSpoken(data, data.indicator(id).caveat),
					series: Object.fromEntries(series) as object
				}
			];
		})
	);
}

/** The description of some tables, Data Package v2 (https://datapackage.org/standard/data-package/), with the caveats. */
export function datapackageJson(
	data: Dataset,
	subject: Subject,
	resources: readonly Resource[]
): string {
	const { edition } = data;
	const known = new Set(resources.map(({ table }) => table.name));
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: subject.name,
		id: publicAddress(data, subject.page, firstLanguage),
		...worded('title', subject.title),
		...worded('description', subject.description),
		homepage: publicAddress(data, subject.page, firstLanguage),
		languages: edition.languages,
		version: edition.date.replaceAll('-', '.'),
		created: `${edition.date}T00:00:00Z`,
		keywords: edition.languages.flatMap((language) => edition.keywords[language]),
		contributors: edition.contributors.map((title) => ({ title, roles: ['creator'] })),
		licenses: [{ name: edition.licence.id, path: edition.licence.url }],
		sources: sources(data, subject.sources),
		caveats: caveats(data, subject.indicators),
		resources: resources.map((each) => resource(data, each, known))
	};
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}
