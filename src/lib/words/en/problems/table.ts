import type { Wordings } from '../../wording.ts';

/** How a separator is called. */
const separators: Readonly<Record<string, string>> = {
	';': 'semicolons',
	tab: 'tabs',
	'|': 'vertical bars'
};

/** Problems of the form of a table: header, rows, quotation marks. */
export const table = {
	separator: ({ found }) => [
		`The cells are separated by ${separators[found] ?? found}, not by commas.`,
		'Save and close the file, then run npm run data:fix. Decimal commas must become points by hand.'
	],
	'sep-line': ({ found }) => [
		`"${found}" is a line for Excel, not a row.`,
		'Delete it, or run npm run data:fix.'
	],
	'table-other': ({ found, expected }) => [
		`This is the table of ${found}; here belongs that of ${expected}.`,
		'Put the right file back: this one was saved under the wrong name.'
	],
	'table-foreign': ({ found, expected }) => [
		`This is a file as ${found} gives it out, not the table of ${expected}.`,
		'Keep it elsewhere, and enter its figures as rows, each with its source: data/README.md shows the columns.'
	],
	'header-unknown': ({ found, expected }) => [
		`No line has the columns of this table; the first line is "${found}".`,
		`Put the header in the first line: ${expected}`
	],
	'header-missing': ({ expected }) => [
		'The header row is missing: the first line is a row.',
		`Put the header above it: ${expected}`
	],
	'header-wrong': ({ found, expected }) => [
		expected === ''
			? `The header has "${found}" here, behind the last column.`
			: `The header has "${found}" here; expected "${expected}".`,
		'Put the columns in the order of data/README.md, each once.'
	],
	'header-order': ({ found, expected }) => [
		`The columns stand in another order: "${found}" is here, expected "${expected}".`,
		'Put the columns in the order of data/README.md.'
	],
	'header-spelling': ({ found, expected }) => [
		`The header has "${found}"; expected "${expected}".`,
		'Write the names of the columns as data/README.md has them: small letters, no spaces.'
	],
	'title-rows': ({ found }) => [
		found === '1' ? 'A line stands above the header.' : `${found} lines stand above the header.`,
		'Delete what is above the header row: a table begins with it.'
	],
	'merge-mark': ({ found }) => [
		`"${found}" is a mark of an unfinished merge of git.`,
		'Decide which rows stay, and delete the others with the three marks.'
	],
	'row-blank': ({ found }) => [
		found === '1' ? 'This row has no content.' : `${found} rows from here on have no content.`,
		found === '1' ? 'Delete it, or run npm run data:fix.' : 'Delete them, or run npm run data:fix.'
	],
	'row-total': ({ found }) => [
		`"${found}" begins a row of totals.`,
		'Delete the row: a total is no row of the table.'
	],
	'row-ragged': ({ found, expected }) => [
		`The row has ${found} cells; the header has ${expected}. It goes wrong about here.`,
		'Look for a comma too many or too few; a text with a comma stands in "quotes".'
	],
	'row-cut': () => ['The row is cut in two here.', 'Delete the line end, so that it is one line.'],
	'row-joined': ({ found, expected }) => [
		`Two rows stand in one line: it has ${found} cells; the header has ${expected}.`,
		'Break the line here, where the second row begins.'
	],
	'quote-open': () => [
		'A quoted cell begins here and is never closed.',
		'Close it with a second quotation mark; if none belongs here, delete this one.'
	],
	'quote-unopened': () => [
		'Here begins a text with a comma that is closed by a quotation mark, but not opened.',
		'Put a quotation mark before it.'
	],
	'quote-stray': () => [
		'There is a quotation mark inside a cell that is not quoted.',
		'Put the whole cell in quotes and write inner ones twice: "".'
	],
	'quote-inner': () => [
		'This quotation mark stands inside a quoted text.',
		'Write it twice (""), or delete it.'
	],
	'quote-after': ({ found }) => [
		`After the closing quotation mark comes "${found}"; expected a comma or the line's end.`,
		'Write inner quotation marks twice: "".'
	]
} as const satisfies Wordings;
