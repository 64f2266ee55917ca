import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import { authorsOf, producerOf, type Source } from '../model/source.ts';
import { plain } from '../model/text.ts';

interface Name {
	readonly literal?: string;
	readonly family?: string;
	readonly given?: string;
}

/** A CSL item: the one record every citation form is made from. */
export interface CitationRecord {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly Name[];
	readonly publisher?: string;
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly version?: string;
	readonly URL?: string;
	readonly note?: string;
	readonly language?: string;
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

const editionWord: Record<Language, string> = { en: 'edition', es: 'edición' };

/** The public address of a path of the site, in a language. */
export function publicAddress(data: Dataset, path: string, language: Language): string {
	const prefix = language === data.edition.languages[0] ? '' : `${language}/`;
	return new URL(prefix + path.replace(/^\//, ''), data.edition.origin).href;
}

/**
 * The record of one indicator: its producers first, Cifra as where it was read. The edition stands in
 * the title because plain BibTeX and Chicago have no place for a version.
 */
export function indicatorRecord(
	data: Dataset,
	indicator: Indicator,
	language: Language
): CitationRecord {
	const { edition } = data;
	const producers = new Set(
		data.seriesOf(indicator.id).map((series) => producerOf(data.source(series.source)))
	);
	const country = data.areaName(edition.country, language);
	return {
		id: `${edition.name.toLowerCase()}-${indicator.id}-${edition.date}`,
		type: 'dataset',
		title: `${indicator.title[language]}, ${country} (${editionWord[language]} ${edition.date})`,
		author: [...producers].map((literal) => ({ literal })),
		publisher: edition.publisher,
		issued: dateParts(edition.date),
		version: edition.date.replaceAll('-', '.'),
		URL: publicAddress(data, `indicators/${indicator.id}/`, language),
		note: plain(data.text(indicator.caveat[language], language)),
		language
	};
}

const isDate = ({ text }: Period): boolean => !/[X/]/.test(text);

/** The record of a source, as far as it is known. */
export function sourceRecord(source: Source): CitationRecord {
	const authors = authorsOf(source).map((author) =>
		'institution' in author
			? { literal: author.institution }
			: { family: author.family, ...(author.given ? { given: author.given } : {}) }
	);
	return {
		id: source.id,
		type: source.type,
		title: source.title,
		...(authors.length > 0 ? { author: authors } : {}),
		...(source.publisher ? { publisher: source.publisher } : {}),
		// A citation has one date: neither a decade nor a span is one.
		...(source.issued && isDate(source.issued)
			? { issued: dateParts(source.issued.text.replace(/[~?%]/, '')) }
			: {}),
		...(source.url ? { URL: source.url } : {}),
		...(source.language ? { language: source.language } : {})
	};
}
