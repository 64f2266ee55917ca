import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { locale, type Language } from '../model/language.ts';
import type { CitationRecord } from './record.ts';

/** Text styles offered on a page, in its order. */
export const textStyles = ['apa', 'chicago'] as const;
export type TextStyle = (typeof textStyles)[number];

const styleIds: Record<TextStyle, string> = { apa: 'apa', chicago: 'chicago-author-date' };
const cslLocale: Record<Language, string> = { en: locale.en, es: 'es-ES' };

/** Makes a style known that citation-js does not bring; the style is CSL in citeproc-js's JSON form. */
export function addStyle(id: string, style: object): void {
	core.plugins.config.get('@csl').styles.add(id, style);
}

const format = (record: CitationRecord, form: string, options?: object): string =>
	new core.Cite([record]).format(form, options);

/** One citation in words. The edition is in the title; the version is left to the files so that no style prints it twice. */
export function textCitation(record: CitationRecord, style: TextStyle, language: Language): string {
	const kept = Object.entries(record).filter(([name]) => name !== 'version' && name !== 'note');
	const spoken = Object.fromEntries(kept) as unknown as CitationRecord;
	const options = { template: styleIds[style], lang: cslLocale[language], format: 'text' };
	const text = format(spoken, 'bibliography', options).trim();
	if (language === 'en') return text;
	// APA writes "&" before the last author and "Dataset" in every language.
	const last = record.author?.at(-1);
	const name = last?.literal ?? last?.family ?? '';
	return text.replace(` & ${name}`, () => ` y ${name}`).replace('[Dataset]', '[Conjunto de datos]');
}

/** BibTeX, which every reader takes; the edition is in the title. */
export function bibtex(record: CitationRecord): string {
	const whole = format(record, 'bibtex').trim();
	// BibTeX knows months, not days: "nov 22" is read by no one.
	const dated = whole.replace(/month = \{(\w{3}) \d+\}/, 'month = $1');
	// The names of institutions are not escaped for TeX.
	return `${dated.replace(/^\tauthor = .*/m, (names) => names.replace(/(?<!\\)[&%#_$]/g, '\\$&'))}\n`;
}

/** RIS with the type DATA. */
export function ris(record: CitationRecord): string {
	// citation-js cuts a line in the middle of a word, where Zotero reads a space: one field, one line.
	const whole = format(record, 'ris').replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '');
	// It leaves out who wrote a newspaper article.
	const names = (record.author ?? []).map(
		({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', ')
	);
	const authors = whole.includes('\nAU  - ') ? '' : names.map((name) => `AU  - ${name}\n`).join('');
	return `${whole.trim().replace('\n', `\n${authors}`)}\n`;
}

/** CSL-JSON: a list of one item. */
export function cslJson(record: CitationRecord): string {
	return `${JSON.stringify([record], null, '\t')}\n`;
}
