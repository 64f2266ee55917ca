import type { Column } from '../../model/column.ts';
import { parsePeriod } from '../../model/period.ts';
import type { ProblemCode } from '../../words/problems/index.ts';

/** A cell's value, or why it is none. Codes and references are checked later, against the whole. */
export type ReadCell =
	{ readonly value: unknown } | { readonly code: ProblemCode; readonly found: string };

const refused = new Set([
	'na',
	'n/a',
	'#n/a',
	'null',
	'nan',
	'none',
	'nil',
	'undefined',
	'-',
	'–',
	'—',
	'.',
	'..',
	'...',
	'?',
	's/d',
	'n/d',
	'nd',
	'sd'
]);
// Codes of countries in capitals that look like such words.
const countries = new Set(['NA', 'SD']);
// Spreadsheets run these as formulas; the full-width forms and the minus sign are taken for them.
const formula = /^[=+\-@\t＝＋－＠−]/u;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function url(text: string): boolean {
	return /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text);
}

const readers: Readonly<Record<Column['kind'], (text: string) => ReadCell>> = {
	id: (text) =>
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? { value: text } : { code: 'not-an-id', found: text },
	text: (text) => ({ value: text }),
	prose: (text) => ({ value: text }),
	code: (text) => ({ value: text }),
	reference: (text) => ({ value: text }),
	subject: (text) => ({ value: text }),
	codes: (text) => ({ value: text.split(' ') }),
	references: (text) => ({ value: text.split(' ') }),
	number: (text) =>
		number.test(text) &&
		Number.isFinite(Number(text)) &&
		String(text).replace(/[-.]/g, '').length <= 15
			? { value: Number(text) }
			: { code: 'not-a-number', found: text },
	period: (text) => {
		const value = parsePeriod(text);
		return value ? { value } : { code: 'not-a-period', found: text };
	},
	periods: (text) => {
		const values = text.split(' ').map(parsePeriod);
		return values.every((value) => value)
			? { value: values }
			: { code: 'not-a-period', found: text };
	},
	date: (text) =>
		day.test(text) && parsePeriod(text) ? { value: text } : { code: 'not-a-date', found: text },
	url: (text) => (url(text) ? { value: text } : { code: 'not-a-url', found: text }),
	language: (text) =>
		/^[a-z]{2}$/.test(text) ? { value: text } : { code: 'not-a-language', found: text },
	flag: (text) =>
		text === 'yes' || text === 'no'
			? { value: text === 'yes' }
			: { code: 'not-a-flag', found: text }
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
	return readers[column.kind](text);
}
