import type { Wordings } from '../../wording.ts';

/** Problems of files: which there are, and their bytes and lines. */
export const file = {
	'folder-missing': ({ found }) => [
		`There is no data folder "${found}".`,
		'Give the folder with --data, or run the command in the project.'
	],
	'file-missing': ({ found }) => [
		`The file ${found} is missing.`,
		'Put it back; a table without rows still has its header row.'
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
		'Save the file again as "CSV UTF-8"; check the accents in this line.'
	],
	utf16: () => ['The file is in UTF-16.', 'Save it again as "CSV UTF-8".'],
	bom: () => ['The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'],
	nul: () => ['There is a NUL character here.', 'Delete it; the file may be damaged from here on.'],
	'carriage-return': () => [
		'The line ends with CR or CR LF.',
		'Save the file with LF line ends ("Unix").'
	],
	'no-final-newline': () => [
		'The last line is not ended; the file may have been cut off.',
		'Check that nothing is missing, then end the last line with Enter.'
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
