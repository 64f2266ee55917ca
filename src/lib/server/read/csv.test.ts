import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWithin, readCsv, writeCsv } from './csv.ts';

const texts = (text: string): string[][] =>
	readCsv(text).records.map((record) => record.map((cell) => cell.text));

describe('readCsv', () => {
	test.each([
		[
			'a,b\n1,2\n',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'a,b\n,\n',
			[
				['a', 'b'],
				['', '']
			]
		],
		[
			'a,b\n"1,5",2\n',
			[
				['a', 'b'],
				['1,5', '2']
			]
		],
		[
			'a,b\n"say ""no""",""\n',
			[
				['a', 'b'],
				['say "no"', '']
			]
		],
		[
			'a,b\n"two\nlines",2\n',
			[
				['a', 'b'],
				['two\nlines', '2']
			]
		],
		[
			'a,b\n  1 ,2\n',
			[
				['a', 'b'],
				['  1 ', '2']
			]
		],
		// Other readers take these for a separator, a comment or a semicolon file.
		['sep=;\na;b\n', [['sep=;'], ['a;b']]],
		['#a,b\n', [['#a', 'b']]],
		[
			'__proto__,b\n1,2\n',
			[
				['__proto__', 'b'],
				['1', '2']
			]
		],
		['', []]
	])('%j', (text, expected) => {
		expect(texts(text)).toEqual(expected);
		expect(readCsv(text).faults).toEqual([]);
	});

	test('each cell knows its line and column, in characters', () => {
		const { records } = readCsv('año,b\n"á\n𝄞",x\n𝄞,"y"\n');
		expect(records.flat().map(({ line, column, quoted }) => [line, column, quoted])).toEqual([
			[1, 1, false],
			[1, 5, false],
			[2, 1, true],
			[3, 4, false],
			[4, 1, false],
			[4, 3, true]
		]);
	});

	test.each([
		['a,b\n\n1,2\n', 'row-blank', 2, 1, ''],
		['\na,b\n', 'row-blank', 1, 1, ''],
		['a,b\n1,2\n\n', 'row-blank', 3, 1, ''],
		['a,b\n1,"2\n3,4\n', 'quote-open', 2, 3, ''],
		['a,b\n1,"2""\n', 'quote-open', 2, 3, ''],
		['a,b\n1,2"\n', 'quote-stray', 2, 4, ''],
		['a,b\n1, "2"\n', 'quote-stray', 2, 4, ''],
		['a,b\n"1"x,2\n', 'quote-after', 2, 4, 'x'],
		['a,b\n"1" ,2\n', 'quote-after', 2, 4, ' '],
		['a,b\n"1"\r,2\n', 'quote-after', 2, 4, '\r']
	])('%j: %s in line %i, column %i', (text, code, line, column, found) => {
		expect(readCsv(text).faults[0]).toEqual({ code, line, column, found });
	});

	test('all faults come at once', () => {
		const { faults } = readCsv('a,b\n1",2\n\n"1"x,2\n3,"4\n');
		expect(faults.map(({ code, line }) => [code, line])).toEqual([
			['quote-stray', 2],
			['row-blank', 3],
			['quote-after', 4],
			['quote-open', 5]
		]);
	});
});

test.each([
	['a plain cell', 'x,abc\n', 2, { line: 1, column: 5 }],
	['behind a quotation mark', 'x,"abc"\n', 2, { line: 1, column: 6 }],
	['behind doubled ones', 'x,"a""b""c"\n', 4, { line: 1, column: 10 }],
	['in a second line', 'x,"a\nbc"\n', 3, { line: 2, column: 2 }],
	['behind a character of two units', 'x,"𝄞b"\n', 2, { line: 1, column: 5 }]
])('a place within a cell: %s', (_name, text, offset, expected) => {
	const cell = readCsv(text).records[0]![1]!;
	expect(placeWithin(cell, offset)).toEqual(expected);
});

describe('writeCsv', () => {
	test.each([
		[[[undefined, 'b']], 'x,y\n,b\n'],
		[[[0, false]], 'x,y\n0,false\n'],
		[[['a,b', 'say "no"']], 'x,y\n"a,b","say ""no"""\n'],
		[[['two\nlines', ' edge ']], 'x,y\n"two\nlines"," edge "\n'],
		[[], 'x,y\n']
	])('%j', (rows, expected) => {
		expect(writeCsv(['x', 'y'], rows)).toBe(expected);
	});

	// One column alone cannot tell an empty cell from a blank line; no table has so few.
	test('whatever is written is read back, wherever it stands', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 8 }),
			fc.string({ unit: 'binary-ascii', maxLength: 8 }),
			fc.string({ unit: fc.constantFrom(...'",\n\r \ufeff;\t\'a'), maxLength: 8 })
		);
		const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
			fc.array(fc.array(text, { minLength: width, maxLength: width }), {
				minLength: 1,
				maxLength: 4
			})
		);
		fc.assert(
			fc.property(table, ([header, ...rows]) => {
				const csv = readCsv(writeCsv(header!, rows));
				expect(csv.faults).toEqual([]);
				expect(csv.records.map((record) => record.map((cell) => cell.text))).toEqual([
					header,
					...rows
				]);
			})
		);
	});
});
