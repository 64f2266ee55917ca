import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/lib/server/check/check.ts';
import { ownOrigin } from './folder.ts';
import {
	below,
	cells,
	freshFolder,
	inegi,
	observed,
	recoded,
	replaced,
	right,
	testDamages,
	top,
	type Case
} from './damage.ts';

const folder = freshFolder();

const header: Case[] = [
	['a column renamed', 'header-wrong', replaced(inegi, 'qualifier', 'quality')],
	['two columns swapped', 'header-order', replaced(inegi, 'value,low', 'low,value')],
	['a column twice', 'header-wrong', replaced(inegi, 'high,qualifier', 'low,qualifier')],
	['a column too few', 'header-wrong', replaced(inegi, ',note_es', '')],
	['a column too many', 'header-wrong', replaced(inegi, 'note_es\n', 'note_es,more\n', 8)],
	['a column that hides', 'header-wrong', replaced(inegi, 'locator', '__proto__')],
	['a line for Excel', 'sep-line', replaced(inegi, 'area,', 'sep=,\narea,')],
	[
		'semicolons',
		'separator',
		recoded(
			inegi,
			(text) => text.replaceAll(',', ';'),
			(text) => text.indexOf(',')
		)
	],
	['no header', 'header-missing', recoded(inegi, (text) => text.slice(text.indexOf('\n') + 1))]
];

const structure: Case[] = [
	['a lost comma', 'row-ragged', (f) => below(f.replace(inegi, '\nMX,,2019,', '\nMX,2019,'))],
	[
		'a lost comma in a row with commas in its texts',
		'row-ragged',
		(f) => below(f.replace('indicators.csv', '\nhomicides,', '\nhomicides'))
	],
	[
		'a comma too many',
		'row-ragged',
		replaced(
			'codes.csv',
			'unit,deaths,deaths,muertes,,1\n',
			'unit,deaths,,deaths,muertes,,1\n',
			'unit,deaths,'.length
		)
	],
	[
		'a text with a comma out of quotes',
		'row-ragged',
		replaced(
			'areas.csv',
			'MX-GRO,Guerrero,Guerrero,MX,12',
			'MX-GRO,Guerrero, Mexico,Guerrero,MX,12',
			'MX-GRO,'.length
		)
	],
	[
		'a row cut in two',
		'row-cut',
		(f) => {
			f.replace(inegi, '\nMX,,2019,', '\nMX,,20\n19,');
			return f.spot(inegi, f.read(inegi).indexOf('\n19,'));
		}
	],
	[
		'two rows in one',
		'row-joined',
		(f) => {
			const end = f.read('areas.csv').indexOf('\nMX-GRO');
			const start = f.read('areas.csv').lastIndexOf('\n', end - 1) + 1;
			f.replace('areas.csv', '\nMX-GRO', ',MX-GRO');
			// The sixth cell of five is the first too many.
			return right(f.spot('areas.csv', start), end - start + 1);
		}
	],
	['a blank line', 'row-blank', (f) => below(f.replace(inegi, '\nMX,,2019,', '\n\nMX,,2019,'))],
	[
		'a quote never closed',
		'quote-open',
		cells('areas.csv', { id: 'MX-ZAC' }, { name_en: '"Zacatecas' })
	],
	['a stray quote', 'quote-stray', observed({ locator: 'page "text' }, 5)],
	['a quote behind a space', 'quote-stray', observed({ locator: ' "page"' }, 1)],
	['text after a closing quote', 'quote-after', observed({ locator: '"page" text' }, 6)],
	['a quote not doubled', 'quote-inner', observed({ locator: '"the "page" text"' }, 5)]
];

const files: Case[] = [
	...['sources.csv', 'edition.json', 'published.csv'].map((file): Case => [
		`${file} missing`,
		'file-missing',
		(f) => {
			rmSync(join(f.path, file));
			return top(file);
		}
	]),
	[
		'a folder in a file’s place',
		'file-special',
		(f) => {
			rmSync(join(f.path, 'events.csv'));
			mkdirSync(join(f.path, 'events.csv'));
			return top('events.csv');
		}
	],
	[
		'a file in the folder’s place',
		'folder-expected',
		(f) => {
			rmSync(join(f.path, 'observations'), { recursive: true });
			f.write('observations', '');
			return top('observations');
		}
	],
	...['notes.txt', 'sources (copy).csv', 'observations/homicides-inegi.xlsx'].map((file): Case => [
		`${file} beside the tables`,
		'file-unknown',
		(f) => {
			f.write(file, 'a');
			return top(file);
		}
	]),
	...['sources.csv', inegi, 'edition.json'].map((file): Case => [
		`${file} empty`,
		'file-empty',
		recoded(file, () => '')
	]),
	[
		'JSON without quotes',
		'json-invalid',
		replaced('edition.json', '"name": "Cifra"', '"name": Cifra', 8)
	],
	[
		'JSON with a comma too many',
		'json-invalid',
		(f) => {
			f.replace('edition.json', '"es"\n\t]', '"es",\n\t]');
			return f.spot('edition.json', f.read('edition.json').indexOf(']'));
		}
	],
	[
		'JSON cut off',
		'json-invalid',
		(f) => {
			const text = f.read('edition.json').slice(0, 200);
			f.write('edition.json', `${text}\n`);
			return f.spot('edition.json', text.length);
		}
	],
	...(
		[
			['"2026-', '"date"', '"12026-'],
			['"MX"', '"country"', '"Mexico"'],
			['"MX"', '"country"', '"GT"'],
			['"en",\n', '"languages"', '"fr",\n'],
			[ownOrigin, '"origin"', 'copy.example'],
			[ownOrigin, '"origin"', 'https://me:secret@copy.example/'],
			['https://creativecommons.org/licenses/by/4.0/', '"licence"', 'CC-BY'],
			['"publisher": "Cifra"', '"publisher"', '"publisher": ""'],
			['"publisher": "Cifra"', '"publisher"', '"publisher": null']
		] as const
	).map(([from, field, to]): Case => [
		`${field} with ${JSON.stringify(to)}`,
		'edition-invalid',
		(f) => {
			f.replace('edition.json', from, to);
			return f.spot('edition.json', f.read('edition.json').indexOf(field));
		}
	]),
	...['null', '[]', '"Cifra"', '{}'].map((text): Case => [
		`the edition ${text}`,
		'edition-invalid',
		recoded('edition.json', () => `${text}\n`)
	])
];

const firstAccent = (text: string): number => text.search(/[^\p{ASCII}]/u);
const encoding: Case[] = [
	['Latin-1', 'not-utf8', recoded('areas.csv', (text) => Buffer.from(text, 'latin1'), firstAccent)],
	[
		'Latin-1 in the edition',
		'not-utf8',
		recoded('edition.json', (text) => Buffer.from(text, 'latin1'), firstAccent)
	],
	[
		'UTF-16 with its mark',
		'utf16',
		recoded('areas.csv', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'))
	],
	['UTF-16 without mark', 'utf16', recoded('areas.csv', (text) => Buffer.from(text, 'utf16le'))],
	[
		'UTF-16, big end first',
		'utf16',
		recoded('areas.csv', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16())
	],
	['a byte order mark', 'bom', recoded('areas.csv', (text) => `\ufeff${text}`)],
	[
		'CR LF',
		'carriage-return',
		recoded(
			'areas.csv',
			(text) => text.replaceAll('\n', '\r\n'),
			(text) => text.indexOf('\n')
		)
	],
	[
		'CR alone',
		'carriage-return',
		recoded(
			'areas.csv',
			(text) => text.replaceAll('\n', '\r'),
			(text) => text.indexOf('\n')
		)
	],
	[
		'no last line end',
		'no-final-newline',
		recoded(
			'areas.csv',
			(text) => text.trimEnd(),
			(text) => text.length - 1
		)
	],
	[
		'a file cut in mid-row',
		'no-final-newline',
		recoded(
			inegi,
			(text) => text.slice(0, 1000),
			() => 1000
		)
	],
	['NUL', 'nul', observed({ locator: 'page\0text' }, 4)],
	['a zero-width space', 'control-character', observed({ locator: 'páge\u200btext' }, 4)],
	['a writing direction', 'control-character', observed({ locator: '\u202epage' })],
	['a soft byte order mark', 'control-character', observed({ value: '\ufeff36661' })]
];

testDamages(folder, [
	['the header', header],
	['the structure', structure],
	['files', files],
	['the encoding', encoding]
]);

test('a folder that is not there', () => {
	const { dataset, problems } = check(join(folder().path, 'nowhere'));
	expect(problems.map(({ code }) => code)).toEqual(['folder-missing']);
	expect(dataset).toBeUndefined();
});
