import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { placeWithin, readCsv, readWritten, writeCsv } from './csv.ts';

const texts = (text: string): string[][] =>
	readCsv(text).records.map((record) => record.map((cell) => cell.text));

const cellText = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 8 }),
	fc.string({ unit: 'binary-ascii', maxLength: 8 }),
	fc.string({ unit: fc.constantFrom(...'",\n\r \ufeff;\t\'a'), maxLength: 8 })
);

// One column alone cannot tell an empty cell from a blank line; no table has so few.
const tables = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
	fc.integer({ min: 2, max: 5 }).chain((width) => {
		const row = fc.array(cell, { minLength: width, maxLength: width });
		return fc.array(row, { minLength: 1, maxLength: 4 });
	});

describe('readCsv', () => {
	test.each<[string, string[]]>([
		['a,b\n1,2\n', ['a|b', '1|2']],
		['a,b\n,\n', ['a|b', '|']],
		['a,b\n"1,5",2\n', ['a|b', '1,5|2']],
		['a,b\n"say ""no""",""\n', ['a|b', 'say "no"|']],
		['a,b\n"two\nlines",2\n', ['a|b', 'two\nlines|2']],
		['a,b\n  1 ,2\n', ['a|b', '  1 |2']],
		// Other readers take these for a separator, a comment or a semicolon file.
		['sep=;\na;b\n', ['sep=;', 'a;b']],
		['#a,b\n', ['#a|b']],
		['__proto__,b\n1,2\n', ['__proto__|b', '1|2']],
		['', []]
	])('%j', (text, expected) => {
		expect(texts(text).map((row) => row.join('|'))).toEqual(expected);
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
		['a,b\n1,"2\n3,4\n', 'quote-open', 2, 3, ''],
		['a,b\n1,"2""\n', 'quote-open', 2, 3, ''],
		['a,b\n1,2"\n', 'quote-stray', 2, 4, ''],
		['a,b\n1, "2"\n', 'quote-stray', 2, 4, ''],
		['a,b\n"1"x,2\n', 'quote-after', 2, 4, 'x'],
		['a,b\n"1" ,2\n', 'quote-after', 2, 4, ' '],
		['a,b\n"1"\r,2\n', 'quote-after', 2, 4, '\r'],
		// One that was lost is told where it opens, whatever stands behind it.
		['a,b,c\n1,"2, 3,"4, 5"\n6,7,8\n', 'quote-open', 2, 3, ''],
		['a,b\n"1, 2,3\n4,5\n6,"7"\n', 'quote-open', 2, 1, ''],
		['a,b\n1,"2, 3\n4,"5"\n', 'quote-open', 2, 3, ''],
		['a,b,c\n1, 2",3,4\n', 'quote-unopened', 2, 1, ''],
		['a,b,c\n1,2, 3, 4",5\n', 'quote-unopened', 2, 3, ''],
		// One too many is told where it stands.
		['a,b\n"1 "2" 3",4\n', 'quote-inner', 2, 4, ''],
		['a,b\n"1 "2, 3",4\n', 'quote-inner', 2, 4, ''],
		['a,b\n"1", 2",3\n', 'quote-inner', 2, 3, ''],
		['a,b\n"1 ""2" 3",4\n', 'quote-inner', 2, 7, '']
	])('%j: %s in line %i, column %i', (text, code, line, column, found) => {
		expect(readCsv(text).faults).toEqual([{ code, line, column, found }]);
	});

	test('all faults come at once', () => {
		const { faults } = readCsv('a,b\n1",2\n"1"x,2\n3,"4\n');
		expect(faults.map(({ code, line }) => [code, line])).toEqual([
			['quote-stray', 2],
			['quote-after', 3],
			['quote-open', 4]
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

	test('whatever is written is read back, wherever it stands', () => {
		fc.assert(
			fc.property(tables(cellText), ([header, ...rows]) => {
				const text = writeCsv(header!, rows);
				expect(readCsv(text).faults).toEqual([]);
				expect(texts(text)).toEqual([header, ...rows]);
			})
		);
	});
});

/** The values as PapaParse reads them; the end of the last line is no record of its own. */
function parsed(text: string): string[][] {
	const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
	return text === '' || text.endsWith('\n') ? data.slice(0, -1) : data;
}

describe('the scanner and PapaParse', () => {
	// A quoted cell holds anything; a bare one no sign that ends or quotes it. None begins with a BOM: it is refused before.
	const quoted = cellText.map((text) => ({ text, raw: `"${text.replaceAll('"', '""')}"` }));
	const bare = cellText
		.filter((text) => !/[",\n]|^\ufeff/.test(text))
		.map((text) => ({ text, raw: text }));

	test('read any well-formed text alike', () => {
		const wellFormed = fc.tuple(tables(fc.oneof(quoted, bare)), fc.constantFrom('', '\n'));
		fc.assert(
			fc.property(wellFormed, ([rows, end]) => {
				const text = rows.map((row) => row.map(({ raw }) => raw).join(',')).join('\n') + end;
				expect(readCsv(text).faults).toEqual([]);
				expect(texts(text)).toEqual(rows.map((row) => row.map((cell) => cell.text)));
			})
		);
	});

	test('differ over no text in which the scanner finds no fault', () => {
		const any = fc.string({ unit: fc.constantFrom(...'",,"\n\n\r \0;\t\'a𝄞') });
		const read = fc.property(any, (text) => {
			const { records, faults } = readCsv(text);
			if (faults.length === 0)
				expect(records.map((record) => record.map((cell) => cell.text))).toEqual(parsed(text));
		});
		fc.assert(read, { numRuns: 1000 });
	});
});

test('what was written is read again, the filled cells of the columns asked for', () => {
	const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', 'a"b', 'a,b', 'two\nlines', ''));
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
			const text = writeCsv(['one', 'two', 'three'], rows);
			const read = readWritten(text, new Set(['one', 'three']));
			const expected = rows.map(([one, , three]) =>
				Object.fromEntries(Object.entries({ one, three }).filter(([, each]) => each !== ''))
			);
			expect(read).toEqual(expected);
		})
	);
});
