import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import type { Fault } from './scan.ts';

const decoded = (file: Uint8Array) => {
	const faults: Fault[] = [];
	const text = decode(file, (fault) => faults.push(fault));
	return { text, faults };
};
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const bytes = (...parts: (string | number[])[]): Buffer =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : Buffer.from(part))));

test.each([
	['an empty file', bytes(), 'file-empty', 1, 1, ''],
	['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a,b\n'), 'bom', 1, 1, 'a,b\n'],
	['UTF-16 with its mark', Buffer.from('\ufeffaño\n', 'utf16le'), 'utf16', 1, 1, 'año\n'],
	[
		'UTF-16, big end first',
		Buffer.from('\ufeffaño\n', 'utf16le').swap16(),
		...(['utf16', 1, 1, 'año\n'] as const)
	],
	['UTF-16 without mark', Buffer.from('año,b\n', 'utf16le'), 'utf16', 1, 1, 'año,b\n'],
	['Latin-1', bytes('a\nMéx', [0xe9], 'x\n'), 'not-utf8', 2, 4, 'a\nMéx\ufffdx\n'],
	['Latin-1 behind wide characters', bytes('𝄞𝄞', [0xf1], '\n'), 'not-utf8', 1, 3, '𝄞𝄞\ufffd\n'],
	['a character cut off by the line', bytes('a', [0xc3], '\n'), 'not-utf8', 1, 2, 'a\ufffd\n'],
	['an over-long form', bytes([0xc0, 0xaf], '\n'), 'not-utf8', 1, 1, '\ufffd\ufffd\n'],
	['half a surrogate', bytes('b', [0xed, 0xa0], '\n'), 'not-utf8', 1, 2, 'b\ufffd\ufffd\n'],
	['no last line end', utf8('a,b\n𝄞,2'), 'no-final-newline', 2, 4, 'a,b\n𝄞,2'],
	['CR LF', utf8('a,b\r\n1,2\r\n'), 'carriage-return', 1, 4, 'a,b\n1,2\n'],
	['one line of CR LF', utf8('a,b\n1,2\r\n3,4\n'), 'carriage-return', 2, 4, 'a,b\n1,2\n3,4\n'],
	['CR alone', utf8('a,b\r1,2\r'), 'carriage-return', 1, 4, 'a,b\n1,2\n'],
	['a web page', utf8('\n<!DOCTYPE html>\n<html>'), 'is-html', 1, 1, ''],
	['a web page behind a mark', utf8('\ufeff<html lang="es">\n'), 'is-html', 1, 1, ''],
	['a spreadsheet in XML', utf8('<?xml version="1.0"?>\n'), 'is-html', 1, 1, ''],
	['a PDF', utf8('%PDF-1.7\n'), 'is-pdf', 1, 1, ''],
	['a workbook', bytes('PK', [3, 4], 'xx[Content_Types].xml'), 'is-workbook', 1, 1, ''],
	[
		'a workbook of OpenDocument',
		bytes('PK', [3, 4], 'xxmimetypeapplication/vnd.oasis'),
		'is-workbook',
		1,
		1,
		''
	],
	[
		'an old workbook',
		bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
		'is-workbook',
		1,
		1,
		''
	],
	['an archive', bytes('PK', [3, 4], 'data.csv'), 'is-compressed', 1, 1, ''],
	['gzip', bytes([0x1f, 0x8b, 8]), 'is-compressed', 1, 1, ''],
	['a picture', bytes([0x89], 'PNG\r\n'), 'is-picture', 1, 1, ''],
	['a letter', utf8('{\\rtf1'), 'is-document', 1, 1, ''],
	['a database', utf8('SQLite format 3\0'), 'is-binary', 1, 1, ''],
	['bytes', bytes([1, 0, 200, 0, 77, 3, 9]), 'is-binary', 1, 1, '']
])('%s: %s', (_name, file, code, line, column, text) => {
	const { faults, text: read } = decoded(file);
	expect(faults.map(({ found: _, ...fault }) => fault)).toEqual([{ code, line, column }]);
	expect(read).toBe(text);
});

test.each([
	['one line', 'a\nb\r\n', '1'],
	['all lines', 'a\r\nb\r\n', '2'],
	['all lines, by CR', 'a\rb\rc\r', '3']
])('how many lines do not end with LF: %s', (_name, text, found) => {
	expect(decoded(utf8(text)).faults).toMatchObject([{ code: 'carriage-return', found }]);
});

test('the faults of one file are all told, each once', () => {
	const { faults } = decoded(
		bytes([0xef, 0xbb, 0xbf], 'a\r\nM', [0xe9], 'x\r\n', [0x00], 'x\u200bx')
	);
	expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([
		['is-binary', 1, 1]
	]);
	const text = decoded(bytes([0xef, 0xbb, 0xbf], 'a\r\nM', [0xe9], 'x\r\nx\u200bx'));
	expect(text.faults.map(({ code, line, column }) => [code, line, column])).toEqual([
		['bom', 1, 1],
		['not-utf8', 2, 2],
		['carriage-return', 1, 2],
		['no-final-newline', 3, 4]
	]);
});

test.each([
	['NUL', '\u0000', 'nul', ''],
	['CR', '\r', 'carriage-return-inside', '']
])('%s is shown with its place', (_name, character, code, found) => {
	const { text, faults } = decoded(utf8(`a,b\nañ𝄞${character},2\n`));
	expect(faults).toEqual([{ code, line: 2, column: 4, found }]);
	expect(text).toBe(`a,b\nañ𝄞${character},2\n`);
});

describe('what is text', () => {
	test.each([
		'a,b\n',
		'México, año\t“—”\n',
		'\n',
		'𝄞\n',
		'non-breaking\u00a0space\n',
		'zero\u200bwidth\u0007\n'
	])('%j is left as it is', (text) => {
		expect(decoded(utf8(text))).toEqual({ text, faults: [] });
	});

	test('any bytes give either their exact text or a reason', () => {
		const file = fc.oneof(
			fc.uint8Array({ minLength: 1 }),
			fc.string({ unit: 'grapheme' }).map((text) => new Uint8Array(utf8(`${text}\n`)))
		);
		fc.assert(
			fc.property(file, (raw) => {
				const { text, faults } = decoded(raw);
				for (const { line, column } of faults) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(column).toBeGreaterThanOrEqual(1);
				}
				if (faults.length === 0) expect([...utf8(text)]).toEqual([...raw]);
			})
		);
	});
});
