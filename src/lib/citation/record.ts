import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import { folderOf, type Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import type { Series } from '../model/series.ts';
import { plain } from '../model/text.ts';
import { distinctNames, producerNames, type Name } from './producer.ts';
import { citationWords } from '../words/browser.ts';

/** A date as CSL writes it: year, month, day, as far as known. */
export interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
}

/** A CSL item: the one record every citation form is made from. */
export interface CitationRecord {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly Name[];
	readonly publisher?: string;
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly version?: string;
	readonly URL?: string;
	readonly abstract?: string;
	/** The caveat, and in which copy the figures were read. */
	readonly note?: string;
	readonly language?: string;
}

/** An ISO 8601 date as CSL writes it. */
export const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** The public address of a path of the site, in a language. */
export function publicAddress(data: Dataset, path: string, language: Language): string {
	return new URL(folderOf(language) + path.replace(/^\//, ''), data.edition.origin).href;
}

/** Titles carry printer's apostrophes and quotation marks: a style that sets the title in quotes would turn straight ones. */
export function typographic(title: string): string {
	return title.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”');
}

/** What stands before and after the id in the key of every record of this edition. */
export function recordKey(data: Dataset): readonly [string, string] {
	const { name, date } = data.edition;
	return [`${name.toLowerCase()}-`, `-${date}`];
}

/** The key of a record of this edition: `cifra-homicides-2026-11-22`. */
function recordId(data: Dataset, id: string): string {
	return recordKey(data)
		.join(id)
		.replace(/--(?=\d{4}-\d\d-\d\d$)/, '-');
}

/** A title with the edition: plain BibTeX and most text styles have no other place for it. */
export function titleWithEdition(data: Dataset, title: string, language: Language): string {
	return typographic(`${title} (${citationWords[language].edition} ${data.edition.date})`);
}

/** What every record of this edition says alike: Cifra is where it was read, the edition is when. */
export function editionPart(
	data: Dataset,
	language: Language
): Pick<CitationRecord, 'publisher' | 'issued' | 'version' | 'language'> {
	const { publisher, date } = data.edition;
	// With points: APA takes what hyphens part for several versions.
	return { publisher, issued: cslDate(date), version: date.replaceAll('-', '.'), language };
}

/** How many of some figures were read in a copy, in words; empty where none was. */
function copies(rows: readonly Observation[], language: Language): string {
	const known = rows.filter(({ value, low }) => value !== undefined || low !== undefined);
	const copied = known.filter(({ read_in }) => read_in !== undefined).length;
	return copied > 0 ? citationWords[language].copies(copied, known.length) : '';
}

/** Sentences in one line. */
export const sentences = (...all: (string | undefined)[]): string => all.filter(Boolean).join(' ');

/** The producers of some series, in their order. */
export function producersOf(data: Dataset, series: readonly Series[]): Name[] {
	return distinctNames(series.flatMap(({ source }) => producerNames(data.source(source))));
}

/** The record of the whole edition. */
export function datasetRecord(data: Dataset, language: Language): CitationRecord {
	const { title, description, contributors } = data.edition;
	return {
		id: recordId(data, ''),
		type: 'dataset',
		title: titleWithEdition(data, title[language], language),
		author: contributors.map((literal) => ({ literal })),
		...editionPart(data, language),
		URL: publicAddress(data, 'data/', language),
		abstract: description[language],
		note: sentences(citationWords[language].whole, copies(data.tables.observations, language))
	};
}

/** The record of one indicator: its producers first, Cifra as where it was read. */
export function indicatorRecord(
	data: Dataset,
	indicator: Indicator,
	language: Language
): CitationRecord {
	const country = data.areaName(data.edition.country, language);
	const series = data.seriesOf(indicator.id);
	const caveat = plain(data.text(indicator.caveat[language], language));
	const rows = series.flatMap(({ id }) => data.observationsOf(id));
	return {
		id: recordId(data, indicator.id),
		type: 'dataset',
		title: titleWithEdition(data, `${indicator.title[language]}, ${country}`, language),
		author: producersOf(data, series),
		...editionPart(data, language),
		URL: publicAddress(data, `indicators/${indicator.id}/`, language),
		abstract: plain(data.text(indicator.definition[language], language)),
		note: sentences(caveat, copies(rows, language))
	};
}

/** The record of one series: one indicator as one producer counts it. */
export function seriesRecord(data: Dataset, series: Series, language: Language): CitationRecord {
	const country = data.areaName(data.edition.country, language);
	const indicator = data.indicator(series.indicator).title[language];
	const title = `${indicator}, ${country}: ${series.title[language]}`;
	const caveat = plain(data.text(series.caveat[language], language));
	return {
		id: recordId(data, series.id),
		type: 'dataset',
		title: titleWithEdition(data, title, language),
		author: producersOf(data, [series]),
		...editionPart(data, language),
		URL: publicAddress(data, `series/${series.id}/`, language),
		abstract: plain(data.text(series.definition[language], language)),
		note: sentences(caveat, copies(data.observationsOf(series.id), language))
	};
}
