import { escapeTex } from './tex.ts';

// Runs in the browser too: nothing is imported here but the escapes.

/** Text styles, in the order they are offered. */
export const textStyles = ['apa', 'chicago', 'mla', 'harvard', 'vancouver'] as const;
export type TextStyle = (typeof textStyles)[number];

/** What each style is called; the names are the same in all languages. */
export const styleNames: Readonly<Record<TextStyle, string>> = {
	apa: 'APA',
	chicago: 'Chicago',
	mla: 'MLA',
	harvard: 'Harvard',
	vancouver: 'Vancouver'
};

/** Forms for reference managers, in the order they are offered. */
export const fileForms = ['bibtex', 'biblatex', 'ris', 'csl'] as const;
export type FileForm = (typeof fileForms)[number];

export type CitationForm = TextStyle | FileForm;
export const citationForms: readonly CitationForm[] = [...textStyles, ...fileForms];

/** What a form is called, how its file ends, and its media type. */
export const fileFormats: Readonly<
	Record<FileForm, { readonly name: string; readonly ending: string; readonly type: string }>
> = {
	bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
	biblatex: { name: 'BibLaTeX', ending: 'biblatex.bib', type: 'application/x-bibtex' },
	ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
	csl: { name: 'CSL-JSON', ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' }
};

/** What differs from value to value. */
const slotNames = ['id', 'place', 'url', 'note'] as const;
export type Slots = Readonly<Record<(typeof slotNames)[number], string>>;

/**
 * What stands in the record a template is made from. Letters only, so that no style and no format
 * changes them; the address looks like one.
 */
export const markers: Slots = {
	id: 'qqidqq',
	place: 'Qqplaceqq',
	url: 'https://qqurlqq.invalid/',
	note: 'Qqnoteqq'
};

/** Fixed text, and between it the number of a slot in `slotNames`. */
export type Template = readonly (string | number)[];

const anyMarker = new RegExp(`(${slotNames.map((name) => markers[name]).join('|')})`);

/** Cuts a finished citation of the markers into a template. */
export function cutTemplate(text: string): Template {
	return text
		.split(anyMarker)
		.map((part) => {
			const slot = slotNames.findIndex((name) => markers[name] === part);
			return slot < 0 ? part : slot;
		})
		.filter((part) => part !== '');
}

const same = (text: string): string => text;
const tex = (text: string, slot: string): string =>
	slot === 'place' || slot === 'note' ? escapeTex(text) : text;

const escapes: Readonly<Record<FileForm, (text: string, slot: string) => string>> = {
	bibtex: tex,
	biblatex: tex,
	ris: same,
	csl: (text) => JSON.stringify(text).slice(1, -1)
};

/** Fills a template; each form escapes what is put in by its own rules. */
export function fillTemplate(template: Template, form: CitationForm, slots: Slots): string {
	const escape = form in escapes ? escapes[form as FileForm] : same;
	return template
		.map((part) => {
			if (typeof part === 'string') return part;
			const name = slotNames[part]!;
			return escape(slots[name], name);
		})
		.join('');
}
