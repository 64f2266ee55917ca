import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerOf } from '../../model/table.ts';
import { languages } from '../../model/language.ts';
import { readCsv, writeCsv } from './csv.ts';
import { difference } from './difference.ts';
import { mend } from './mend.ts';

const header = headerOf('areas', languages).join();
const rows = 'MX,Mexico,México,,00\nMX-GRO,"Guerrero, the",Guerrero,MX,12\n';
const sound = `${header}\n${rows}`;
const utf8 = (text: string) => Buffer.from(text);
const semicolons = (text: string) =>
	text.replaceAll(',', ';').replace('"Guerrero; the"', 'Guerrero, the');
const mended = (file: Uint8Array) => {
	const { text, codes } = mend('areas', file) ?? {};
	return [text, codes];
};

describe('what changes no cell is mended', () => {
	test.each([
		['a byte order mark', utf8(`\ufeff${sound}`), ['bom']],
		['CR LF', utf8(sound.replaceAll('\n', '\r\n')), ['carriage-return']],
		['CR', utf8(sound.replaceAll('\n', '\r')), ['carriage-return']],
		['both', utf8(`\ufeff${sound}`.replaceAll('\n', '\r\n')), ['bom', 'carriage-return']],
		['UTF-16', Buffer.from(`\ufeff${sound}`, 'utf16le'), ['utf16']],
		['semicolons', utf8(semicolons(sound)), ['separator']],
		['Excel’s own line', utf8(`sep=;\n${semicolons(sound)}`), ['separator', 'sep-line']],
		['rows without content', utf8(`\n${sound},,,,\n\n,,,,\n`), ['row-blank']],
		['a row of a line break alone', utf8(`${sound},,"\n",,\n`), ['row-blank']],
		['rows between rows', utf8(sound.replace('\nMX-GRO', '\n,,,,\nMX-GRO')), ['row-blank']],
		['accents of their own', utf8(sound.normalize('NFD')), ['decomposed']]
	])('%s', (_name, file, codes) => {
		expect(mended(file)).toEqual([sound, codes]);
	});

	test('a cell with a comma is quoted when commas separate', () => {
		const file = utf8(semicolons(sound).replace('00', '0,5'));
		expect(mended(file)[0]).toBe(sound.replace('00', '"0,5"'));
	});

	test('the edition is no table', () => {
		expect(mend(undefined, utf8('\ufeff{\n\t"name": "a,,"\r\n}\r\n'))!.text).toBe(
			'{\n\t"name": "a,,"\n}\n'
		);
	});
});

describe('the rest is left to a person', () => {
	test.each([
		['a sound file', sound],
		['an empty file', ''],
		['a web page', '<!DOCTYPE html>\r\n'],
		['a table of another file', 'id,sha256,since\n\n'],
		['a title', `Áreas\n${sound}`],
		['another order', sound.replace('name_en,name_es', 'name_es,name_en')],
		['a decimal comma', sound.replace('00', '"0,5"')],
		['a row of totals', `${sound}Total,,,,3\n`],
		['a last line that is not ended', sound.trimEnd()],
		['a lost quotation mark, and a row without content', `${sound.replace('"', '')},,,,\n`]
	])('%s', (_name, text) => {
		expect(mend('areas', utf8(text))).toBeUndefined();
	});

	test('Latin-1', () => {
		expect(mend('areas', Buffer.from(`${sound}\r\n`, 'latin1'))).toBeUndefined();
	});

	test('a carriage return in a cell stays, and is told by the check', () => {
		const text = sound.replace('México', 'Mé\rxico');
		expect(mend('areas', utf8(text))).toBeUndefined();
	});
});

test('what is mended holds the same cells, and nothing more to mend', () => {
	const cell = fc.string({ unit: fc.constantFrom(...'a,;"é\n|\t '), maxLength: 4 });
	const record = fc.array(cell, { minLength: 5, maxLength: 5 });
	const table = fc.array(record, { minLength: 1, maxLength: 5 });
	const saved = fc.tuple(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'));
	const cells = (text: string) =>
		readCsv(text)
			.records.map((each) => each.map(({ text: own }) => own))
			.filter((each) => each.some((own) => own.trim() !== ''));
	fc.assert(
		fc.property(saved, ([content, separator, end]) => {
			const all = [header.split(','), ...content];
			const quoted = all.map((each) => each.map((own) => `"${own.replaceAll('"', '""')}"`));
			const text = quoted.map((each) => `${each.join(separator)}\n`).join('');
			const once = mend('areas', utf8(text.replaceAll('\n', end)))?.text ?? text;
			expect(cells(once)).toEqual(cells(writeCsv(all[0]!, content)));
			expect(mend('areas', utf8(once))).toBeUndefined();
		})
	);
});

test('a difference shows what no one would see', () => {
	const { lines } = mend('areas', utf8(`\ufeff${sound},,,,\n`.replaceAll('\n', '\r\n')))!;
	expect(difference('areas.csv', lines).text.split('\n')).toEqual([
		'--- areas.csv',
		'+++ areas.csv',
		'@@ -1,4 +1,3 @@',
		`-[BOM]${header}[CR]`,
		'-MX,Mexico,México,,00[CR]',
		'-MX-GRO,"Guerrero, the",Guerrero,MX,12[CR]',
		'-,,,,[CR]',
		`+${header}`,
		'+MX,Mexico,México,,00',
		'+MX-GRO,"Guerrero, the",Guerrero,MX,12'
	]);
});

test('a difference of many lines is cut, and says how many more there are', () => {
	const { lines } = mend('areas', utf8(`${sound}${',,,,\n'.repeat(100)}`))!;
	const { text, more } = difference('areas.csv', lines);
	expect(text.split('\n')).toHaveLength(42);
	expect(more).toBe(85);
});
