import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Column } from '../../src/lib/model/column.ts';
import { languages } from '../../src/lib/model/language.ts';
import { headerOf, tables, type TableName } from '../../src/lib/model/table.ts';
import { readTable } from '../../src/lib/server/read/table.ts';
import type { ProblemCode } from '../../src/lib/words/problems.ts';
import { deep } from '../site/sample.ts';
import { plainText, writtenRows } from './folder.ts';

/** A text cell of the data, in its row as it is written. */
interface TextCell {
	readonly file: string;
	readonly table: TableName;
	readonly header: string;
	readonly row: readonly string[];
	readonly index: number;
	readonly text: string;
	readonly column: Column;
}

const columnOf = (table: TableName, name: string): Column => {
	const columns: Readonly<Record<string, Column>> = tables[table];
	return columns[name] ?? columns[name.replace(/_[a-z]{2}$/, '')]!;
};

function cellsOf(file: string): TextCell[] {
	const table = (file.startsWith('observations') ? 'observations' : file.slice(0, -4)) as TableName;
	const [, ...rows] = writtenRows(readFileSync(join('data', file), 'utf8'));
	const names = headerOf(table, languages);
	return rows.flatMap((written) => {
		const row = written.map(({ raw }) => raw);
		return row.flatMap((raw, index): TextCell[] => {
			const column = columnOf(table, names[index]!);
			const isText = (column.kind === 'text' || column.kind === 'prose') && !column.verbatim;
			if (raw === '' || !isText) return [];
			return [{ file, table, header: names.join(','), row, index, text: plainText(raw), column }];
		});
	});
}

const cells = readdirSync('data', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.csv') && file !== 'published.csv')
	.flatMap(cellsOf);

/** A damaged text, and where the damage is. */
type Damaged = readonly [text: string, at: number];
/** Damages a text at one of the places where it can be; `undefined` where there is none. */
type Operator = (cell: TextCell, turn: number) => Damaged | undefined;

/** Puts something in the place of one match of a pattern. */
const swap =
	(pattern: RegExp, by: (found: string, turn: number) => string, only?: Column['kind']): Operator =>
	({ text, column }, turn) => {
		if (only && column.kind !== only) return undefined;
		const matches = [...text.matchAll(pattern)];
		if (matches.length === 0) return undefined;
		const { 0: found, index } = matches[turn % matches.length]!;
		return [text.slice(0, index) + by(found, turn) + text.slice(index + found.length), index];
	};

/** The whole text made otherwise; the place is its first difference. */
const whole =
	(make: (text: string) => string): Operator =>
	({ text }) => {
		const made = make(text);
		const at = [...text].findIndex((_, index) => text[index] !== made[index]);
		return made === text ? undefined : [made, at];
	};

const misread = (text: string, encoding: string): string =>
	new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const one = (list: readonly string[], turn: number): string => list[turn % list.length]!;
const points = (hex: string): string[] =>
	hex.split(' ').map((each) => String.fromCodePoint(Number.parseInt(each, 16)));

const unseen = points(
	'7 7f 85 ad 34f 61c 115f 180e 200b 200c 200d 200e 200f 2028 202e 2060 2066 2800 3164 fe0f feff ffa0 e0041 e0100'
);
const own = points('e000 f8ff fdd0 ffff f0000');
const latin = 'ABCEHIKMOPTXaceiopsxy';
const alike = 'АВСЕНІКМОРТХасеіорѕху';
const said = ['n.d.', 'Sin dato', 'No disponible', '(en blanco)', '#¡REF!', '########', 'N/A', '-'];

/** Figures, and what stands around them, may hold no brace: a second one would be told at the first. */
const outside = /(?<!\{[^{}]*)(?=[^{}])/g;

const operators: readonly (readonly [string, ProblemCode, Operator])[] = [
	['read as Windows-1252', 'decoded-twice', whole((text) => misread(text, 'windows-1252'))],
	['read as Mac Roman', 'decoded-twice', whole((text) => misread(text, 'macintosh'))],
	[
		'a letter read as Windows-1252',
		'decoded-twice',
		swap(/[^ -~]/gu, (sign) => misread(sign, 'windows-1252'))
	],
	['half a letter left', 'decoded-twice', swap(/(?<!\p{Lu})[áéíóúñü]/gu, () => 'Ã')],
	['a letter lost', 'letter-lost', swap(/[^ -~]/gu, () => '\ufffd')],
	[
		'a question mark for a letter',
		'letter-lost',
		swap(/(?<=\p{L})[áéíóúñü](?=\p{Ll})/gu, () => '?')
	],
	['accents taken apart', 'decomposed', whole((text) => text.normalize('NFD'))],
	['a ligature', 'presentation-form', swap(/fi|fl/g, (two) => (two === 'fi' ? 'ﬁ' : 'ﬂ'))],
	['an invisible sign', 'control-character', swap(/(?:)/gu, (_, turn) => one(unseen, turn))],
	['a sign of one font', 'private-character', swap(/(?:)/gu, (_, turn) => one(own, turn))],
	[
		'a letter that looks alike',
		'mixed-scripts',
		swap(/[ABCEHIKMOPTXaceiopsxy](?=.*[A-Za-z])/g, (letter) => alike[latin.indexOf(letter)]!)
	],
	['a line break', 'line-break', swap(/ /g, () => '\n', 'text')],
	['a tab', 'tab', swap(/ /g, () => '\t')],
	[
		'a brace in a sentence',
		'brace-stray',
		swap(outside, (_, turn) => one(['{', '}'], turn), 'prose')
	],
	['a brace in a line', 'brace-in-text', swap(/(?:)/g, (_, turn) => one(['{', '}'], turn), 'text')],
	[
		'the end of a placeholder lost',
		'brace-stray',
		(cell, turn) => swap(/\{[^{}]*\}/g, (all) => all.slice(0, -1), 'prose')(cell, turn)
	],
	['a word for missing', 'missing-word', (_, turn) => [one(said, turn), 0]]
];

/** Names have a grammar of their own for braces; names of codes and quotations may say that something is missing. */
function isExempt({ column, table }: TextCell, code: ProblemCode): boolean {
	if (code === 'brace-in-text') return column.names === true;
	return code === 'missing-word' && (column.missing !== undefined || table === 'codes');
}

/** Writes the damaged cell into its row, and tells where it should be found. */
function written({ row, index, header }: TextCell, [text, at]: Damaged) {
	const quoted = row[index]!.startsWith('"') || /[",\n]/.test(text);
	const write = (part: string) => (quoted ? `"${part.replaceAll('"', '""')}` : part);
	const before = `${row
		.slice(0, index)
		.map((raw) => `${raw},`)
		.join('')}${at > 0 ? write(text.slice(0, at)) : quoted ? '"' : ''}`;
	const raw = quoted ? `${write(text)}"` : text;
	return {
		csv: `${header}\n${row.with(index, raw).join(',')}\n`,
		column: [...before].length + 1,
		start:
			[
				...row
					.slice(0, index)
					.map((each) => `${each},`)
					.join('')
			].length + 1
	};
}

/** Whether the damage, and nothing else, is told at its place. */
function isFound(cell: TextCell, code: ProblemCode, damaged: Damaged): boolean {
	const { csv, column, start } = written(cell, damaged);
	const { problems } = readTable(cell.table, cell.file, Buffer.from(csv), languages);
	const [only, ...others] = problems;
	const place = code === 'missing-word' ? start : column;
	return others.length === 0 && only?.code === code && only.line === 2 && only.column === place;
}

/** How many texts of each kind are damaged in the short form, spread over all. */
const most = deep ? Infinity : 100;
/** A prime: each cell comes once, and neighbours come far apart. */
const stride = 7919;

test.each(operators)('%s is found at its place in nearly all texts: %s', (_name, code, damage) => {
	const missed: string[] = [];
	let count = 0;
	for (let turn = 0; turn < cells.length && count < most; turn += 1) {
		const cell = cells[(turn * stride) % cells.length]!;
		const damaged = isExempt(cell, code) ? undefined : damage(cell, turn);
		if (!damaged) continue;
		count += 1;
		if (!isFound(cell, code, damaged)) missed.push(`${cell.file}: ${damaged[0].slice(0, 80)}`);
	}
	expect(count).toBeGreaterThan(50);
	expect(missed.length / count, missed.slice(0, 5).join('\n')).toBeLessThan(0.01);
});
