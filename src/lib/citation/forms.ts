import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { locale, type Language } from '../model/language.ts';
import { nameInWords, type Name } from './producer.ts';
import type { CitationRecord } from './record.ts';
import { fileForms, type CitationForm, type FileForm, type TextStyle } from './template.ts';
import { escapeTex } from './tex.ts';

/** The CSL style of each text style. */
export const styleIds: Readonly<Record<TextStyle, string>> = {
	apa: 'apa',
	chicago: 'chicago-author-date',
	mla: 'modern-language-association',
	harvard: 'harvard-cite-them-right',
	vancouver: 'vancouver'
};

const styleName = (style: TextStyle, language: Language): string =>
	`${styleIds[style]}/${language}`;

/** Makes a style known for a language; the style is CSL in citeproc-js's JSON form. */
export function addStyle(style: TextStyle, language: Language, csl: object): void {
	core.plugins.config.get('@csl').styles.add(styleName(style, language), csl);
}

/** Makes a CSL locale known, in citeproc-js's JSON form. */
export function addLocale(id: string, csl: object): void {
	core.plugins.config.get('@csl').locales.add(id, csl);
}

// Records are handed over escaped for TeX, and their ids are keys as they are.
Object.assign(core.plugins.config.get('@bibtex').format, {
	asciiOnly: false,
	useIdAsLabel: true,
	checkLabel: false
});

const format = (records: readonly object[], form: string, options?: object): string =>
	new core.Cite(records).format(form, options);

/** The names of a record; one that is its own publisher is not said twice. */
function withoutTwin(record: CitationRecord): CitationRecord {
	const [only, ...others] = record.author ?? [];
	const twin = only && others.length === 0 && nameInWords(only) === record.publisher;
	return twin ? { ...record, publisher: undefined } : record;
}

/** What text styles are not given; without a language none sets capitals in a title that it does not know. */
const unspoken: ReadonlySet<string> = new Set(['version', 'note', 'abstract', 'language']);

/** One citation in words. The edition is in the title; the version is left to the files so that no style prints it twice. */
export function textCitation(record: CitationRecord, style: TextStyle, language: Language): string {
	const parts = Object.entries(withoutTwin(record)).filter(([part]) => !unspoken.has(part));
	const spoken = { ...Object.fromEntries(parts), language: 'und' };
	const options = {
		template: styleName(style, language),
		lang: locale[language],
		format: 'text'
	};
	const text = format([spoken], 'bibliography', options).trim();
	return (
		text
			// Vancouver numbers its list, and leaves a semicolon where volume and page would follow.
			.replace(/^1\.\s+/, '')
			.replace(/;$/, '.')
			// To a style the rest of the authors is one more of them.
			.replace(/,? (?:&|and|y) et al\./, ', et al.')
	);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A record in TeX's writing; the title is braced, so that no style changes its capitals. */
function forTex(record: CitationRecord): object {
	const { title, publisher, note, abstract, author } = record;
	const escaped = (text: string | undefined) => text && escapeTex(text);
	const names = author?.map((name) =>
		Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeTex(text)]))
	);
	return {
		...record,
		title: escaped(title),
		publisher: escaped(publisher),
		'container-title': escaped(record['container-title']),
		note: escaped(note),
		abstract: escaped(abstract),
		author: names
	};
}

function tex(records: readonly CitationRecord[], form: 'bibtex' | 'biblatex'): string {
	const titles = records.map(({ title }) => escapeTex(title));
	let at = 0;
	const lines = format(records.map(forTex), form)
		.trim()
		.split('\n')
		.map((line) => {
			// citation-js braces the words with capitals one by one.
			if (/^\ttitle = /.test(line)) return `\ttitle = {{${titles[at++]}}},`;
			// What BibTeX and its styles know as the rest of the authors.
			if (/^\tauthor = /.test(line)) return line.replace(/ and \{et al\.\}/, ' and others');
			// BibTeX knows months, not days: "nov 22" and "9" are read by no one.
			return line.replace(/^\tmonth = \{(\w+)(?: \d+)?\}/, (_, month: string) => {
				const name = months[Number(month) - 1] ?? month;
				return `\tmonth = ${name}`;
			});
		});
	return `${lines.join('\n')}\n`;
}

/** A name as RIS takes it: a comma parts family and given name, so that an institution may have none. */
function risName({ literal, family, given }: Name): Name {
	return literal ? { literal: literal.replace(/,\s*/g, ' - ') } : { family, given };
}

/** RIS; a data set has the type DATA. */
function ris(whole: CitationRecord): string {
	const record = whole.author ? { ...whole, author: whole.author.map(risName) } : whole;
	// citation-js cuts a line in the middle of a word, where Zotero reads a space: one field, one line.
	const unfolded = format([record], 'ris').replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '');
	// It cuts ids to 20 characters, and leaves out who wrote a newspaper article.
	const keyed = unfolded.replace(/^ID {2}- .*$/m, () => `ID  - ${record.id}`);
	const names = (record.author ?? []).map(
		({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', ')
	);
	const authors = keyed.includes('\nAU  - ') ? '' : names.map((name) => `AU  - ${name}\n`).join('');
	return `${keyed.trim().replace('\n', `\n${authors}`)}\n`;
}

const writers: Readonly<Record<FileForm, (records: readonly CitationRecord[]) => string>> = {
	bibtex: (records) => tex(records, 'bibtex'),
	biblatex: (records) => tex(records, 'biblatex'),
	ris: (records) => records.map(ris).join('\n'),
	csl: (records) => `${JSON.stringify(records, null, '\t')}\n`
};

/** Records as a file for reference managers; BibTeX is UTF-8. */
export function citationFile(records: readonly CitationRecord[], form: FileForm): string {
	return writers[form](records);
}

/** One record in any form. */
export function citation(record: CitationRecord, form: CitationForm, language: Language): string {
	const file = fileForms.find((each) => each === form);
	return file ? citationFile([record], file) : textCitation(record, form as TextStyle, language);
}
