import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from './saved-again.ts';

const table = 'id,name,note\n1,"Mérida, Yucatán","says ""yes"""\n2,Iguala,"two\nlines"\n';

describe('one table, saved by other programs', () => {
	test.each([
		['with a mark at its beginning', `\uFEFF${table}`],
		['with CRLF', table.replaceAll('\n', '\r\n')],
		['with CR', table.replaceAll('\n', '\r')],
		['with both, as Excel does', `\uFEFF${table.replaceAll('\n', '\r\n')}`],
		['without the last line end', table.trimEnd()],
		[
			'with every cell in quotation marks',
			'"id","name","note"\n"1","Mérida, Yucatán","says ""yes"""\n"2","Iguala","two\nlines"\n'
		],
		['with semicolons', 'id;name;note\n1;Mérida, Yucatán;"says ""yes"""\n2;Iguala;"two\nlines"\n'],
		['with tabs', 'id\tname\tnote\n1\tMérida, Yucatán\t"says ""yes"""\n2\tIguala\t"two\nlines"\n']
	])('%s', (_, text) => {
		expect(cellsOf(text)).toBe(cellsOf(table));
	});
});

describe('another table', () => {
	test.each([
		['a changed digit', table.replace('1,', '7,')],
		['a space more', table.replace('Iguala', 'Iguala ')],
		['an empty cell more', table.replace('2,Iguala', '2,,Iguala')],
		['a row less', table.slice(0, table.indexOf('2,'))],
		['a zero in front', table.replace('2,', '02,')],
		[
			'two cells in one',
			'id,name,note\n"1,Mérida, Yucatán","says ""yes"""\n2,Iguala,"two\nlines"\n'
		],
		['no table', '<!doctype html>']
	])('%s', (_, text) => {
		expect(cellsOf(text)).not.toBe(cellsOf(table));
	});
});

const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', ' ', 'é', '\t') });
const tables = fc
	.integer({ min: 2, max: 4 })
	.chain((width) =>
		fc.tuple(
			fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: width, maxLength: width }),
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })
		)
	);

function written(rows: string[][], sign: string, end: string, always: boolean): string {
	const one = (text: string) =>
		always || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	return rows.map((cells) => cells.map(one).join(sign) + end).join('');
}

test('any table has one form, however it is written', () => {
	fc.assert(
		fc.property(
			tables,
			fc.constantFrom(',', ';', '\t'),
			fc.constantFrom('\n', '\r\n'),
			fc.boolean(),
			([header, rows], sign, end, always) => {
				const all = [header, ...rows];
				const form = cellsOf(written(all, ',', '\n', false));
				expect(cellsOf(written(all, sign, end, always))).toBe(form);
				expect(form).toBe(all.map((cells) => JSON.stringify(cells)).join('\n'));
			}
		)
	);
});

test('a text that is no table is read to its end', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(cellsOf(text)).toBeTypeOf('string');
		})
	);
});
