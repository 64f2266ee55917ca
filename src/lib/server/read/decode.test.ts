import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const bytes = (...parts: (string | number[])[]): Buffer =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : Buffer.from(part))));

test.each([
	['an empty file', bytes(), 'file-empty', 1, 1],
	['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a,b\n'), 'bom', 1, 1],
	['UTF-16 with its mark', Buffer.from('\ufeffa,b\n', 'utf16le'), 'utf16', 1, 1],
	['UTF-16, big end first', bytes([0xfe, 0xff, 0x00, 0x61]), 'utf16', 1, 1],
	['UTF-16 without mark', Buffer.from('año,b\n', 'utf16le'), 'utf16', 1, 1],
	['Latin-1', bytes('a\nMéx', [0xe9], 'x\n'), 'not-utf8', 2, 4],
	['Latin-1 behind wide characters', bytes('𝄞𝄞', [0xf1], '\n'), 'not-utf8', 1, 3],
	['a character cut off by the line', bytes('a', [0xc3], '\nb\n'), 'not-utf8', 1, 2],
	['a character cut off by the end', bytes('a\nb', [0xe2, 0x82]), 'not-utf8', 2, 2],
	['an over-long form', bytes([0xc0, 0xaf], '\n'), 'not-utf8', 1, 1],
	['half a surrogate', bytes('ab', [0xed, 0xa0, 0x80], '\n'), 'not-utf8', 1, 3],
	['no last line end', utf8('a,b\n𝄞,2'), 'no-final-newline', 2, 4]
])('%s: %s', (_name, file, code, line, column) => {
	expect(decode(file).faults).toEqual([{ code, line, column, found: '' }]);
});

test.each([
	['NUL', '\u0000', 'nul', ''],
	['CR', '\r', 'carriage-return', '']
])('%s is shown with its place', (_name, character, code, found) => {
	const { text, faults } = decode(utf8(`a,b\nañ𝄞${character},2\n`));
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
		expect(decode(utf8(text))).toEqual({ text, faults: [] });
	});

	test('any bytes give either their exact text or a reason', () => {
		const file = fc.oneof(
			fc.uint8Array({ minLength: 1 }),
			fc.string({ unit: 'grapheme' }).map((text) => new Uint8Array(utf8(`${text}\n`)))
		);
		fc.assert(
			fc.property(file, (raw) => {
				const { text, faults } = decode(raw);
				for (const { line, column } of faults) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(column).toBeGreaterThanOrEqual(1);
				}
				if (faults.length === 0) expect([...utf8(text)]).toEqual([...raw]);
			})
		);
	});
});
