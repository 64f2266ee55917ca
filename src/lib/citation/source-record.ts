import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { plain } from '../model/text.ts';
import { authorNames } from './producer.ts';
import { cslDate, type CitationRecord } from './record.ts';

const isDate = ({ text }: Period): boolean => !/[X/]/.test(text);

/** CSL types of what appears in something else: a newspaper, a site. */
const within = new Set([
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'post-weblog',
	'webpage'
]);

/** Where it appeared: in a newspaper or site, or with a publisher. */
function place({ type, publisher }: Source): Pick<CitationRecord, 'publisher' | 'container-title'> {
	if (!publisher) return {};
	return within.has(type) ? { 'container-title': publisher } : { publisher };
}

/** A source's caveat in plain words; empty where it has none. */
function sourceCaveat(data: Dataset, source: Source, language: Language): string {
	return source.caveat ? plain(data.text(source.caveat[language], language)) : '';
}

/** The record of a source, as far as it is known; the note holds its caveat, and where it is archived. */
export function sourceRecord(data: Dataset, source: Source, language: Language): CitationRecord {
	const author = authorNames(source);
	const note = [sourceCaveat(data, source, language), source.archive_url].filter(Boolean).join(' ');
	return {
		id: source.id,
		type: source.type,
		title: source.title,
		...(author.length > 0 ? { author } : {}),
		...place(source),
		// A citation has one date: neither a decade nor a span is one.
		...(source.issued && isDate(source.issued)
			? { issued: cslDate(source.issued.text.replace(/[~?%]/, '')) }
			: {}),
		...(source.accessed ? { accessed: cslDate(source.accessed) } : {}),
		...(source.url ? { URL: source.url } : {}),
		...(note ? { note } : {}),
		...(source.language ? { language: source.language } : {})
	};
}
