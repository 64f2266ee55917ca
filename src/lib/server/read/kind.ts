import type { Problem } from './problem.ts';

type Code = Problem['code'];

/** How files of other kinds begin, as Latin-1. */
const beginnings: readonly (readonly [beginning: string, code: Code])[] = [
	['%PDF-', 'is-pdf'],
	// A workbook of Excel or LibreOffice is an archive; so is what is only compressed.
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'is-workbook'],
	['\x1f\x8b', 'is-compressed'],
	['BZh', 'is-compressed'],
	['\xfd7zXZ\0', 'is-compressed'],
	['7z\xbc\xaf\x27\x1c', 'is-compressed'],
	['\x28\xb5\x2f\xfd', 'is-compressed'],
	['Rar!\x1a\x07', 'is-compressed'],
	['\x89PNG', 'is-picture'],
	['\xff\xd8\xff', 'is-picture'],
	['GIF8', 'is-picture'],
	['{\\rtf', 'is-document'],
	['PAR1', 'is-binary'],
	['SQLite format 3\0', 'is-binary']
];

const markup =
	/^(?:\ufeff|\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|table|script|meta|\?xml|!--)/i;
/** Parts that every workbook has: XLSX, XLSB, and OpenDocument's first member. */
const workbook = /xl\/|\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis/;

/** What a file is instead of text, by its first bytes; `undefined` for what may be text. */
export function foreignKind(bytes: Uint8Array): Code | undefined {
	const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
	if (start.startsWith('PK\x03\x04')) return workbook.test(start) ? 'is-workbook' : 'is-compressed';
	if (markup.test(start)) return 'is-html';
	return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
}
