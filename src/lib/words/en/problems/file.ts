import type { Wordings } from '../../wording.ts';

/** A count with its thousands parted. */
const thousands = (count: string): string => count.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Problems of files: which there are, and their bytes and lines. */
export const file = {
	'folder-missing': ({ found }) => [
		`There is no data folder "${found}".`,
		'Give the folder with --data, or run the command in the project.'
	],
	'folder-expected': ({ found }) => [
		`${found} is no folder.`,
		'Put the folder with the files of the series back.'
	],
	'file-missing': ({ found }) => [
		`The file ${found} is missing.`,
		'Put it back; a table without rows still has its header row.'
	],
	'file-special': ({ found }) => [
		`${found} is no file: a folder, a pipe, or a link that leads nowhere.`,
		'Put the file itself in its place.'
	],
	'file-unreadable': ({ found }) => [
		`The file cannot be read (${found}).`,
		'Close it in other programs, and look at its permissions.'
	],
	'file-unknown': ({ found }) => [
		`The file ${found} belongs to no table.`,
		'Move it out of the data folder, or name it as data/README.md says.'
	],
	'file-too-large': ({ found, expected }) => [
		`The file has ${found} bytes; at most ${expected} are read.`,
		'Split the series, or check what was saved here.'
	],
	'file-empty': () => ['The file is empty.', 'Write at least the header row.'],
	'not-utf8': () => [
		'This is not UTF-8 text.',
		'In Excel: Save As, "CSV UTF-8"; in LibreOffice: Save As, character set "Unicode (UTF-8)". Check the accents in this line.'
	],
	utf16: () => [
		'The file is in UTF-16, as Excel saves "Unicode Text".',
		'Run npm run data:fix, or save it as "CSV UTF-8".'
	],
	bom: () => [
		'The file begins with a byte order mark, which Excel writes into every "CSV UTF-8".',
		'Save and close the file, then run npm run data:fix.'
	],
	nul: () => ['There is a NUL character here.', 'Delete it; the file may be damaged from here on.'],
	'carriage-return': ({ found }) => [
		found === '1'
			? 'This line ends with CR or CR LF, not with LF.'
			: `From here on ${found} lines end with CR or CR LF, not with LF; Excel saves every CSV so.`,
		'Save and close the file, then run npm run data:fix.'
	],
	'carriage-return-inside': () => [
		'There is a carriage return (CR) inside this line.',
		'Delete it; in Excel, retype the cell.'
	],
	'no-final-newline': () => [
		'The last line is not ended; the file may have been cut off.',
		'Check that nothing is missing, then end the last line with Enter, in a text editor.'
	],
	'is-html': () => [
		'This is a web page, not a table.',
		'A page came instead of the file: download the file itself, and enter its figures here.'
	],
	'is-pdf': () => [
		'This is a PDF document, not a table.',
		'Keep it elsewhere, and enter its figures as rows of this table.'
	],
	'is-workbook': () => [
		'This is a workbook of a spreadsheet program, not a CSV file.',
		'Open it there and choose Save As, "CSV UTF-8"; another name of the file does not change it.'
	],
	'is-compressed': () => [
		'This is a compressed file.',
		'Unpack it, and put the table that it holds in its place.'
	],
	'is-picture': () => [
		'This is a picture, not a table.',
		'Keep it elsewhere, and enter its figures as rows of this table.'
	],
	'is-document': () => [
		'This is a document of a word processor, not a table.',
		'Keep it elsewhere, and enter its figures as rows of this table.'
	],
	'is-binary': () => [
		'This is no text.',
		'Put the table itself in its place, saved as "CSV UTF-8".'
	],
	'more-of-kind': ({ found }) => [
		`And ${thousands(found)} more of this kind from here on.`,
		'Mend the first ones, and check again.'
	],
	'edition-invalid': ({ field, expected }) => [
		`edition.json: "${field}" should be ${expected}.`,
		'Correct it; data/README.md shows a whole example.'
	],
	'json-invalid': ({ found }) => [
		`This is not JSON: ${found}.`,
		'Look for a comma, quotation mark or brace too many or too few.'
	]
} as const satisfies Wordings;
