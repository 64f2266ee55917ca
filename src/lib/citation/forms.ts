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
	const spoken: CitationRecord = { ...record, version: undefined, note: undefined };
	const options = { template: styleIds[style], lang: cslLocale[language], format: 'text' };
	const text = format(spoken, 'bibliography', options).trim();
	// APA writes "&" in every language; Spanish has no such sign.
	return language === 'es' ? text.replaceAll(' & ', ' y ') : text;
}

/** BibTeX, which every reader takes; the edition is in the title. */
export function bibtex(record: CitationRecord): string {
	const whole = format(record, 'bibtex').trim();
	// BibTeX knows months, not days: "nov 22" is read by no one.
	return `${whole.replace(/month = \{(\w{3}) \d+\}/, 'month = $1')}\n`;
}

/** RIS with the type DATA. */
export function ris(record: CitationRecord): string {
	return `${format(record, 'ris').trim()}\n`;
}

/** CSL-JSON: a list of one item. */
export function cslJson(record: CitationRecord): string {
	return `${JSON.stringify([record], null, '\t')}\n`;
}
