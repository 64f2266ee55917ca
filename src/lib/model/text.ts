/**
 * Texts in which figures stand as placeholders, so that no sentence can disagree with the data.
 *
 * `{obs:ID}` prints an observation with its qualifier, `{sum:SERIES.AREA:FROM/TO}` adds the yearly
 * values of one series, `{diff:ID,ID}` subtracts the second from the first, `{transfer:ID}` prints a
 * transfer's quantity.
 */
export type Placeholder =
	| { readonly kind: 'obs'; readonly id: string }
	| {
			readonly kind: 'sum';
			readonly series: string;
			readonly area: string;
			readonly first: number;
			readonly last: number;
	  }
	| { readonly kind: 'diff'; readonly id: string; readonly minus: string }
	| { readonly kind: 'transfer'; readonly id: string };

/** A piece of a text: words, or a figure tied to where it comes from. */
export type Segment =
	| { readonly words: string }
	| { readonly words: string; readonly observation: string }
	| { readonly words: string; readonly transfer: string }
	| { readonly words: string; readonly derived: string };

const braces = /\{([^{}]*)\}/g;
const idShape = String.raw`[a-z0-9][a-z0-9.~?_-]*(?:--\.\.)?[a-z0-9.~?_-]*`;
const forms: readonly [RegExp, (match: RegExpExecArray) => Placeholder][] = [
	[new RegExp(`^obs:(${idShape})$`), (m) => ({ kind: 'obs', id: m[1]! })],
	[
		/^sum:([a-z0-9-]+)\.([a-z0-9-]+):(\d{4})\/(\d{4})$/,
		(m) => ({ kind: 'sum', series: m[1]!, area: m[2]!, first: Number(m[3]), last: Number(m[4]) })
	],
	[
		new RegExp(`^diff:(${idShape}),(${idShape})$`),
		(m) => ({ kind: 'diff', id: m[1]!, minus: m[2]! })
	],
	[/^transfer:([a-z0-9-]+)$/, (m) => ({ kind: 'transfer', id: m[1]! })]
];

function parsePlaceholder(body: string): Placeholder | undefined {
	for (const [form, make] of forms) {
		const match = form.exec(body);
		if (match) return make(match);
	}
	return undefined;
}

/** A part of a text as written; `placeholder` is `undefined` where the braces hold no known form. */
export type Part =
	| { readonly words: string; readonly at: number }
	| { readonly body: string; readonly placeholder: Placeholder | undefined; readonly at: number };

/** Splits a text at its placeholders; `at` counts characters from 0. */
export function parts(text: string): Part[] {
	const found: Part[] = [];
	let from = 0;
	for (const match of text.matchAll(braces)) {
		if (match.index > from) found.push({ words: text.slice(from, match.index), at: from });
		const body = match[1] ?? '';
		found.push({ body, placeholder: parsePlaceholder(body), at: match.index });
		from = match.index + match[0].length;
	}
	if (from < text.length) found.push({ words: text.slice(from), at: from });
	return found;
}

/** Where a brace stands that is neither end of a placeholder; -1 if none does. `{obs:{obs:id}}` has one before and one behind. */
export function strayBrace(text: string): number {
	return text.replace(braces, (pair) => ' '.repeat(pair.length)).search(/[{}]/);
}

/** The plain words of segments, for files and attributes. */
export function plain(segments: readonly Segment[]): string {
	return segments.map((segment) => segment.words).join('');
}

/** The first sentence of a text, which stands alone on cards. */
export function firstSentence(text: string): string {
	// The point of an abbreviation ends nothing: "U.S. Embassy", "núm. 5", "EE. UU."
	const end =
		/(?<!\b(?:[A-Z]|EE|UU|[Nn]o|[Nn]úm|[Aa]rt|pp?|Dra?|St))[.!?](?=\s+[A-ZÁÉÍÓÚÑ¿¡{"“0-9])/u.exec(
			text
		);
	return end ? text.slice(0, end.index + 1) : text;
}

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** Numbers a text may carry bare: dates, footnotes and the like; they are blanked before the search. */
const allowed: readonly RegExp[] = [
	new RegExp(String.raw`\b\d{1,2}(?:º|°)?\s+(?:de\s+)?${month}\b`, 'giu'),
	new RegExp(String.raw`\b${month}\.?\s+\d{1,2}(?!\d|[.,]\d)`, 'giu'),
	/\b(?:footnotes?|notes?|nota|notas|page|pages|pp?\.|página|páginas|paragraph|paragraphs|párrafo|párrafos|article|artículo|table|cuadro|deal|trato|item|line|línea|number|no\.|núm\.|ISO|CIE|ICD|SDMX|CL)[\s-]*\d[\d-]*(?![\d-]|[.,]\d)(?:(?:,|\s+(?:and|y|to|a))\s+\d{1,3}(?!\d|[.,]\d))*/giu,
	/\b\d0['’]s/gu,
	/\b(?:1[5-9]|20)\d\d[-–/]\d\d\b/gu,
	// Designations ("UH-60"), but not an amount behind its currency.
	/\b(?!(?:USD|EUR|MXN|NIS)\d)\d{0,2}[\p{L}]+[-/]?\d[\p{L}\d/-]*\b/gu,
	// Ordinals, decades and calibres, but not an amount with a letter for its thousands or millions, nor the end of a long number.
	/\b(?<!\d,)(?:\d{1,3}[-–]?|(?:1[5-9]|20)\d\d)(?!(?:k|mn?|bn|mil|millones|millions?|billions?)\b)[\p{L}]+\b/giu
];

/** A bare figure in a text: what was written, and where (characters from 0). */
export interface BareFigure {
	readonly found: string;
	readonly at: number;
}

const number =
	/(?:(?<=USD|EUR|MXN|NIS)|(?<!\d[.,-]?|[\p{L}.-]))\d+(?:[.,]\d+|[\u00a0\u202f ]\d{3}(?!\d))*(?!\d)/gu;

function isYear(found: string): boolean {
	return /^(?:1[5-9]\d\d|20\d\d)$/.test(found);
}

/** A text with its dates, footnotes, ordinals and designations blanked: what numbers are left count something. */
export function withoutDates(text: string): string {
	return allowed.reduce(
		(words, form) => words.replace(form, (match) => ' '.repeat(match.length)),
		text
	);
}

/** Finds counts and amounts typed into a text; years, dates, notes and numbers up to twelve are not figures of the data. */
export function bareFigures(text: string): BareFigure[] {
	return parts(text).flatMap((part) => {
		if (!('words' in part) || !/\d/.test(part.words)) return [];
		return [...withoutDates(part.words).matchAll(number)]
			.map((match) => ({ found: match[0].replace(/[.,\s]+$/u, ''), at: part.at + match.index }))
			.filter(({ found }) => !isYear(found) && !/^(?:\d|1[0-2])$/.test(found));
	});
}
