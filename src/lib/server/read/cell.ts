import type { Column, Kind } from '../../model/column.ts';
import { parsePeriod, type Period } from '../../model/period.ts';
import { addressFault } from './address.ts';
import type { Problem } from './problem.ts';

/** A cell's value, or why it is none. Codes and references are checked later, against the whole. */
export type ReadCell =
	{ readonly value: unknown } | { readonly code: Problem['code']; readonly found: string };

const refused = new Set(
	'na n/a #n/a null nan none nil undefined - – — . .. ... ? s/d n/d nd sd'.split(' ')
);
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
	prose: [asIs],
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

function isCountry(text: string, { country, list, table }: Column): boolean {
	return countries.has(text) && (country === true || list === 'country' || table === 'areas');
}

/** Reads one cell that is not empty. */
export function readCell(text: string, column: Column): ReadCell {
	if (text !== text.trim()) return { code: 'space-around', found: text };
	if (refused.has(text.toLowerCase()) && !isCountry(text, column))
		return { code: 'missing-word', found: text };
	// An open interval may begin with dots, a number with a minus sign: their own readers judge them.
	if (column.kind !== 'number' && formula.test(text))
		return { code: 'formula-text', found: [...text][0] ?? '' };
	const fault = column.kind === 'url' ? addressFault(text, column.secure) : undefined;
	if (fault) return fault;
	const [read, code] = readers[column.kind];
	const value = read(text);
	return code && value === undefined ? { code, found: text } : { value };
}
