import type { Wordings } from '../../wording.ts';

/** Problems of the form of a table: header, rows, quotation marks. */
export const table = {
	'header-wrong': ({ found, expected }) => [
		`The header has "${found}" here; expected "${expected}".`,
		'Put the columns in the order of data/README.md, each once.'
	],
	'row-ragged': ({ found, expected }) => [
		`The row has ${found} cells; the header has ${expected}.`,
		'Look for a comma too many or too few; a text with a comma stands in "quotes".'
	],
	'row-blank': () => ['The line is blank.', 'Delete it.'],
	'quote-open': () => [
		'A quoted cell begins here and is never closed.',
		'Close it with a second quotation mark.'
	],
	'quote-stray': () => [
		'There is a quotation mark inside a cell that is not quoted.',
		'Put the whole cell in quotes and write inner ones twice: "".'
	],
	'quote-after': ({ found }) => [
		`After the closing quotation mark comes "${found}"; expected a comma or the line's end.`,
		'Write inner quotation marks twice: "".'
	]
} as const satisfies Wordings;
