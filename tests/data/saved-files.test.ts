import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import type { TableName } from '../../src/lib/model/table.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { inWords } from '../../src/lib/server/read/problem.ts';
import { readTable } from '../../src/lib/server/read/table.ts';
import type { ProblemCode } from '../../src/lib/words/problems.ts';
import { freshFolder, inegi, spots, year2019 } from './damage.ts';
import { writtenRows, type Folder, type Spot } from './folder.ts';

const folder = freshFolder();
const sound = readFileSync(join('data', inegi), 'utf8');
const readAs = (table: TableName, content: Uint8Array | string) =>
	readTable(
		table,
		table === 'observations' ? inegi : `${table}.csv`,
		Buffer.from(content),
		languages
	).problems;

const wrong = '12 000';
/** Makes of a table's text what a program or a hand makes of it. */
type Save = (text: string) => string;

const separated =
	(separator: string): Save =>
	(text) =>
		writtenRows(text)
			.map((row) => row.map(({ raw }) => (raw.includes(separator) ? `"${raw}"` : raw)))
			.map((row) => `${row.join(separator)}\n`)
			.join('');
const headed =
	(write: (header: string) => string): Save =>
	(text) =>
		text.replace(/^.*/, write);
/** The first two columns in the place of each other. */
const swapped: Save = (text) =>
	writtenRows(text)
		.map(([one, two, ...rest]) => [two, one, ...rest].map((cell) => cell!.raw).join(','))
		.join('\n')
		.concat('\n');
const beforeWrong =
	(lines: string): Save =>
	(text) => {
		const at = text.lastIndexOf('\n', text.indexOf(wrong)) + 1;
		return text.slice(0, at) + lines + text.slice(at);
	};

/** A fault of the container, and the line and column where it is told. */
type Case = [name: string, code: ProblemCode, save: Save, line: number, column: number];

const cases: Case[] = [
	['a byte order mark', 'bom', (text) => `\ufeff${text}`, 1, 1],
	['CR LF', 'carriage-return', (text) => text.replaceAll('\n', '\r\n'), 1, 110],
	['CR', 'carriage-return', (text) => text.replaceAll('\n', '\r'), 1, 110],
	['semicolons', 'separator', separated(';'), 1, 5],
	['tabs', 'separator', separated('\t'), 1, 5],
	['a line for Excel', 'sep-line', (text) => `sep=,\n${text}`, 1, 1],
	['titles', 'title-rows', (text) => `Homicidios\nMéxico, 1990-2024,,\n\n${text}`, 1, 1],
	['blank lines above', 'row-blank', (text) => `\n,,,\n${text}`, 1, 1],
	['columns in another order', 'header-order', swapped, 1, 1],
	['columns in capitals', 'header-spelling', headed((line) => line.toUpperCase()), 1, 1],
	['columns with spaces', 'header-spelling', headed((line) => line.replaceAll(',', ', ')), 1, 6],
	[
		'columns in quotes and a space',
		'header-spelling',
		headed((line) => line.replace('as_of', '"As of"')),
		1,
		55
	],
	['columns without a name', 'header-wrong', (text) => text.replaceAll('\n', ',,\n'), 1, 111],
	['no header', 'header-missing', (text) => text.slice(text.indexOf('\n') + 1), 1, 1],
	['rows of commas', 'row-blank', beforeWrong(`${','.repeat(14)}\n`.repeat(3)), 31, 1],
	['blank lines', 'row-blank', beforeWrong('\n\n'), 31, 1],
	['a row of totals', 'row-total', beforeWrong(`Total,,,7${','.repeat(11)}\n`), 31, 1],
	[
		'totals behind empty cells',
		'row-total',
		beforeWrong(`,,TOTAL GENERAL,7${','.repeat(11)}\n`),
		31,
		1
	],
	[
		'a merge',
		'merge-mark',
		(text) => {
			const [line] = /.*12 000.*\n/.exec(text)!;
			return text.replace(
				line,
				`<<<<<<< HEAD\n${line}=======\n${line.replace(wrong, '7')}>>>>>>> theirs\n`
			);
		},
		31,
		1
	]
];

/** Where the wrong value stands in a text as it was saved. */
function placeOfWrong(text: string): Spot {
	const before = text.replace(/\r\n?/g, '\n').split(wrong)[0]!.split('\n');
	return { file: inegi, line: before.length, column: [...before.at(-1)!].length + 1 };
}

describe('a fault of the container is told once, and hides nothing of the content', () => {
	test.each(cases)('%s: %s', (_name, code, save, line, column) => {
		const saved = save(sound.replace('\nMX,,2019,36661,', `\nMX,,2019,${wrong},`));
		const problems = readAs('observations', saved);
		const expected = [
			{ code, file: inegi, line, column },
			{ code: 'not-a-number', ...placeOfWrong(saved) }
		];
		expect(spots(problems).toSorted()).toEqual(spots(expected).toSorted());
	});

	test.each([
		['UTF-16', 'utf16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
		['Latin-1', 'not-utf8', (text: string) => Buffer.from(text, 'latin1')]
	] as const)('%s: %s', (_name, code, encode) => {
		const text = sound.replace('\nMX,,2019,36661,', `\nMX,,2019,${wrong},`);
		const told = spots(readAs('observations', encode(text)));
		expect(told).toContain(spots([{ code: 'not-a-number', ...placeOfWrong(text) }])[0]);
		expect(told.filter((each) => each.startsWith(code))).toHaveLength(1);
	});

	test('what Excel saves as "CSV UTF-8" is told in two lines, with the decimal comma beside them', () => {
		const f = folder();
		f.set(inegi, year2019, { value: '"36661,5"' });
		f.write(inegi, `\ufeff${f.read(inegi).replaceAll('\n', '\r\n')}`);
		const { problems } = check(f.path);
		expect(problems.map(({ code }) => code)).toEqual(['bom', 'carriage-return', 'not-a-number']);
		for (const language of languages)
			for (const problem of problems.slice(0, 2))
				expect(inWords(problem, language).hint).toContain('npm run data:fix');
	});
});

const sipri = [
	'"Transfers of major weapons: Deals with deliveries or orders made for 1995 to 2025"',
	'',
	'Recipient,Supplier,Year of order,,Number ordered,,Weapon designation',
	'Mexico,Israel,2003,,2,,Reshef'
].join('\n');
const inegiExport = [
	'Defunciones por homicidio',
	'Entidad federativa,2018,2019',
	'Nacional,36685,36661',
	'FUENTE: INEGI. Estadísticas de mortalidad.'
].join('\n');

/** A file that is something else, in the place of a table. */
const others: [name: string, code: ProblemCode, content: string | Uint8Array][] = [
	['a web page', 'is-html', '<!DOCTYPE html>\n<title>404</title>\n'],
	['a PDF', 'is-pdf', '%PDF-1.4\n%âãÏÓ\n'],
	['a workbook', 'is-workbook', Buffer.from('PK\x03\x04…[Content_Types].xml', 'latin1')],
	['an archive', 'is-compressed', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 0xff])],
	['SIPRI’s own export', 'table-foreign', Buffer.from(`${sipri}\n`, 'latin1')],
	['INEGI’s own export', 'table-foreign', Buffer.from(`${inegiExport}\n`, 'latin1')],
	['the table of another file', 'table-other', 'list,id,name_en,name_es,symbol,order\n'],
	['the same, from Excel', 'table-other', '\ufeffList;ID;name_en;name_es;symbol;order\r\n'],
	['another table', 'header-unknown', 'state,year,deaths\nChiapas,2019,5\n']
];

describe('a file that is something else is one problem', () => {
	test.each(others)('%s: %s', (_name, code, content) => {
		const problems = readAs('transfers', content);
		expect(spots(problems)).toEqual([`${code} transfers.csv:1:1`]);
		const [en, es] = languages.map((language) => inWords(problems[0]!, language));
		expect(en!.message).not.toBe(es!.message);
	});

	test('in the whole folder, and who gave it out is named', () => {
		const f = folder();
		f.write('transfers.csv', `${sipri}\n`);
		const { problems } = check(f.path);
		expect(spots(problems)).toEqual(['table-foreign transfers.csv:1:1']);
		expect(inWords(problems[0]!, 'en').message).toContain('SIPRI');
	});
});

/** Puts something else in a file's place. */
const places: [name: string, file: string, put: (path: string, f: Folder) => void][] = [
	['a folder', inegi, (path) => mkdirSync(path)],
	['a pipe', inegi, (path) => void spawnSync('mkfifo', [path])],
	['a link to itself', inegi, (path) => symlinkSync(path, path)],
	['a link to nothing', inegi, (path, f) => symlinkSync(join(f.path, 'nothing'), path)],
	['a loop of folders', 'events.csv', (path, f) => symlinkSync(f.path, path)],
	['a pipe in the edition’s place', 'edition.json', (path) => void spawnSync('mkfifo', [path])]
];

describe('what is no file is one problem, and nothing waits for it', () => {
	test.each(places)('%s', (_name, file, put) => {
		const f = folder();
		rmSync(join(f.path, file));
		put(join(f.path, file), f);
		expect(spots(check(f.path).problems)).toEqual([`file-special ${file}:1:1`]);
	});

	test('a data folder that leads to itself', () => {
		const path = join(folder().path, 'loop');
		symlinkSync(path, path);
		expect(spots(check(path).problems)).toEqual(['folder-missing :1:1']);
	});

	test('no folder of series', () => {
		rmSync(join(folder().path, 'observations'), { recursive: true });
		expect(spots(check(folder().path).problems)).toEqual(['file-missing observations:1:1']);
	});
});
