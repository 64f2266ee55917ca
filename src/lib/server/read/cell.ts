import { parseAuthors } from '../../model/author.ts';
import type { Column, Kind } from '../../model/column.ts';
import { parsePeriod, type Period } from '../../model/period.ts';
import { strayBrace } from '../../model/text.ts';
import { addressFault } from './address.ts';
import type { Problem } from './problem.ts';
import type { TextFault } from './text/fault.ts';
import { presented } from './text/letters.ts';
import { missing } from './text/missing.ts';
import { isUsual, textFault } from './text/text.ts';

/** A cell's value, or why it is none. Codes and references are checked later, against the whole. */
export type ReadCell = { readonly value: unknown } | TextFault;

// Codes of countries in capitals that look like such words.
const countries = new Set(['NA', 'SD']);
// Spreadsheets run these as formulas; the full-width forms and the minus sign are taken for them.
const formula = /^[=+\-@\t＝＋－＠−]/u;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** More than a number keeps. */
const tooManyDigits = 16;
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const flags = new Map([
	['yes', true],
	['no', false]
]);

const asIs = (text: string): string => text;
const inWords = (text: string): string[] => text.split(' ');
const matching = (form: RegExp) => (text: string) => (form.test(text) ? text : undefined);

function readNumber(text: string): number | undefined {
	const digits = text.replace(/[-.]/g, '').length;
	return number.test(text) && digits < tooManyDigits ? Number(text) : undefined;
}

function readPeriods(text: string): (Period | undefined)[] | undefined {
	const periods = inWords(text).map(parsePeriod);
	return periods.every((period) => period) ? periods : undefined;
}

/** How a text of each kind is read, and what is wrong with it where that gives nothing. */
const readers: Readonly<
	Record<Kind, readonly [read: (text: string) => unknown, code?: Problem['code']]>
> = {
	id: [matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), 'not-an-id'],
	text: [asIs],
	prose: [(text) => text.replaceAll('\n', ' ')],
	code: [asIs],
	reference: [asIs],
	subject: [asIs],
	codes: [inWords],
	references: [inWords],
	number: [readNumber, 'not-a-number'],
	period: [parsePeriod, 'not-a-period'],
	periods: [readPeriods, 'not-a-period'],
	date: [(text) => (day.test(text) && parsePeriod(text) ? text : undefined), 'not-a-date'],
	url: [asIs],
	language: [matching(/^[a-z]{2}$/), 'not-a-language'],
	flag: [(text) => flags.get(text), 'not-a-flag']
};

/** What is meant by an answer in other words, or by a language with its region or in three letters. */
const meant: Partial<Readonly<Record<Kind, (text: string) => string | undefined>>> = {
	flag: (text) => answers.find(([form]) => form.test(text))?.[1],
	language: (text) => (/^[a-z]{2,3}(?:[-_][a-z]{2})?$/i.test(text) ? languageOf(text) : undefined)
};

const answers: readonly (readonly [RegExp, string])[] = [
	[/^(?:y|yes|s|s[ií]|true|verdadero|1)$/i, 'yes'],
	[/^(?:n|no|false|falso|0)$/i, 'no']
];

function languageOf(text: string): string | undefined {
	const { language } = new Intl.Locale(text.replace('_', '-'));
	return language.length === 2 ? language : undefined;
}

const isOpen = ({ kind }: Column): boolean => kind === 'text' || kind === 'prose';

function isCountry(text: string, { country, list, table }: Column): boolean {
	return countries.has(text) && (country === true || list === 'country' || table === 'areas');
}

/** True where a text stands for a missing value; some are right as a title or a name, or as what a source prints. */
function isMissing(text: string, column: Column): boolean {
	const kind = missing(text);
	if (column.missing) return kind === 'error';
	if (isOpen(column) && kind === 'word') return false;
	// A code may have the name; its list knows.
	if (column.list && kind === 'word') return false;
	return kind !== undefined && !isCountry(text, column);
}

/** A break within one line, where only prose may have one. */
function brokenLine(text: string, kind: Kind): TextFault | undefined {
	const at = text.search(kind === 'prose' ? /\t/ : /[\t\n]/);
	if (at === -1) return undefined;
	return { code: text[at] === '\t' ? 'tab' : 'line-break', found: text, at };
}

/** Braces that hold no placeholder: in prose those that are not in pairs, in other texts any. */
function braces(text: string, { kind, names }: Column): TextFault | undefined {
	if (names) return parseAuthors(text).fault;
	if (!isOpen({ kind })) return undefined;
	const at = kind === 'prose' ? strayBrace(text) : text.search(/[{}]/);
	if (at === -1) return undefined;
	return { code: kind === 'prose' ? 'brace-stray' : 'brace-in-text', found: text[at]!, at };
}

function formulaSign(text: string, { kind }: Column): TextFault | undefined {
	// An open interval may begin with dots, a number with a minus sign: their own readers judge them.
	if (kind === 'number' || !formula.test(text)) return undefined;
	return { code: 'formula-text', found: [...text][0] ?? '' };
}

/** What is wrong with a cell before it is known what it holds. */
function faultOf(text: string, column: Column): TextFault | undefined {
	if (column.verbatim) return formulaSign(text, column);
	const fault = textFault(text);
	if (fault) return fault;
	if (text !== text.trim()) return { code: 'space-around', found: text };
	if (isMissing(text, column)) return { code: 'missing-word', found: text };
	return (
		formulaSign(text, column) ??
		brokenLine(text, column.kind) ??
		(isOpen(column) && !isUsual(text) ? presented(text) : undefined) ??
		braces(text, column) ??
		(column.kind === 'url' ? addressFault(text, column.secure) : undefined)
	);
}

/** Reads one cell that is not empty. */
export function readCell(text: string, column: Column): ReadCell {
	const fault = faultOf(text, column);
	if (fault) return fault;
	const [read, code] = readers[column.kind];
	const value = read(text);
	if (!code || value !== undefined) return { value };
	const other = meant[column.kind]?.(text);
	return { code, found: text, ...(other === undefined ? {} : { meant: other }) };
}
