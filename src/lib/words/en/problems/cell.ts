import type { Wordings } from '../../wording.ts';

/** Problems of what one cell holds, by the kind of its column. */
export const cell = {
	'formula-text': ({ found }) => [
		`The text begins with "${found}", which a spreadsheet runs as a formula.`,
		'Begin the text with a letter, a figure or a quotation mark.'
	],
	'missing-word': ({ found }) => [
		`"${found}" stands for a missing value.`,
		'Leave the cell empty.'
	],
	'space-around': () => ['The cell begins or ends with a space.', 'Delete the space.'],
	'empty-required': ({ field }) => [
		`"${field}" is empty.`,
		'Fill it; this column may not be empty.'
	],
	'translation-missing': ({ field }) => [
		`"${field}" is empty, but another language has the text.`,
		'Write it in every language, or in none.'
	],
	'not-an-id': ({ found }) => [
		`"${found}" is not an id.`,
		'Use lower-case letters, digits and hyphens, such as "missing-persons".'
	],
	'not-a-number': ({ found }) => [
		`"${found}" is not a number.`,
		'Write plain digits, a point for decimals, no thousands separator, no unit: 80000000.'
	],
	'not-a-period': ({ found }) => [
		`"${found}" is not a period.`,
		'Write 2019, 2020-07-13, 2006/2019, 197X, 2004~ (about), 2004? (doubtful) or 2006/..'
	],
	'not-a-date': ({ found }) => [
		`"${found}" is not a date.`,
		'Write year-month-day: 2020-07-13 (or 2020-07, or 2020).'
	],
	'not-a-day': ({ found }) => [
		`"${found}" is not a whole date.`,
		'Write year-month-day: 2026-11-22.'
	],
	'not-a-url': ({ found }) => [
		`"${found}" is not an address.`,
		'Write the whole address, from http:// or https:// on, without spaces.'
	],
	'url-not-secure': ({ found }) => [
		`"${found}" is not read over a secure connection.`,
		'Write the address with https://; an archive that has none is not named.'
	],
	'url-private': ({ found }) => [
		`The address leads to "${found}": a sign-in, or a machine that no reader reaches.`,
		'Write the public address.'
	],
	'url-tracking': ({ found }) => [
		`The address carries "${found}", by which readers are followed.`,
		'Delete the parameter; the page is the same without it.'
	],
	'not-a-language': ({ found }) => [
		`"${found}" is not a language code.`,
		'Write two small letters, ISO 639-1: en, es.'
	],
	'not-a-flag': ({ found }) => [`"${found}" is neither yes nor no.`, 'Write yes, no, or nothing.'],
	'unknown-code': ({ found, expected }) => [
		`"${found}" is not in the list; expected one of: ${expected}.`,
		'Correct it, or add a line to codes.csv.'
	],
	'unknown-id': ({ found, expected }) => [
		`There is no "${found}" in ${expected}.`,
		'Correct the id, or add the row it names.'
	],
	'id-renamed': ({ found, expected }) => [
		`"${expected}" is named ${found} times and is not here; nobody names this row.`,
		`Write "${expected}" again: an id does not change. Or write the new one wherever the old one stands.`
	],
	'unknown-column': ({ found, expected }) => [
		`"${found}" is not a column of what is corrected; expected one of: ${expected}.`,
		'Write the name as the header has it.'
	],
	'duplicate-key': ({ found, expected }) => [
		`"${found}" stands twice; the first is in line ${expected}.`,
		'Delete one of the rows, or give it an id of its own.'
	]
} as const satisfies Wordings;
