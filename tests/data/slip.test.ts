import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import type { TableName } from '../../src/lib/model/table.ts';
import type { Problem } from '../../src/lib/server/read/problem.ts';
import { readTable } from '../../src/lib/server/read/table.ts';
import { deep } from '../site/sample.ts';
import { writtenRows, type Written } from './folder.ts';

interface File {
	readonly name: string;
	readonly text: string;
	readonly rows: readonly (readonly Written[])[];
}

const files: File[] = readdirSync('data', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.csv'))
	.map((name) => {
		// A file of some rows is read in no time, and damaged in as many ways.
		const lines = readFileSync(join('data', name), 'utf8')
			.split('\n')
			.slice(0, deep ? 200 : 40);
		const text = lines.join('\n').replace(/\n*$/, '\n');
		return { name, text, rows: writtenRows(text) };
	})
	.filter(({ rows }) => rows.length > 1);

/** A file as it was saved, and where in its text, as it was, the damage lies: between these two characters. */
interface Damaged {
	readonly bytes: Uint8Array;
	readonly from: number;
	readonly to: number;
}

/** Where a damage falls: a cell of a row below the header, and a place in it. */
interface Target extends File {
	readonly row: readonly Written[];
	readonly index: number;
	readonly cell: Written;
	readonly at: number;
}

type Damage = (target: Target) => Damaged | undefined;

/** Puts a text for what stands between two places. */
function put(
	{ text }: File,
	[from, to]: readonly [number, number],
	what: string,
	where: readonly [number, number] = [from, to]
): Damaged {
	const bytes = Buffer.from(text.slice(0, from) + what + text.slice(to));
	return { bytes, from: where[0], to: where[1] };
}

const isQuoted = ({ raw }: Written): boolean => raw.startsWith('"');
const inCell =
	(what: string): Damage =>
	(target) =>
		put(target, [target.at, target.at], what, [target.at, target.at]);

/** From the first to behind the last of the cells around a separator. Of a run of empty cells none can be told from another. */
function around({ row, index }: Target): readonly [number, number] {
	let [first, last] = [index, Math.min(index + 1, row.length - 1)];
	while (first > 0 && row[first]!.raw === '') first -= 1;
	while (last < row.length - 1 && row[last]!.raw === '') last += 1;
	return [row[first]!.from, row[last]!.to];
}

const inQuoted = (
	{ cell }: Target,
	write: (cell: Written) => Damaged | undefined
): Damaged | undefined => (isQuoted(cell) ? write(cell) : undefined);

/** Changes the separator behind a cell. */
const atSeparator =
	(what: string): Damage =>
	(target) => {
		const { row, index, cell } = target;
		if (index === row.length - 1) return undefined;
		return put(target, [cell.to, cell.to + 1], what, around(target));
	};

const whole =
	(write: (text: string) => string | Uint8Array, sign = ''): Damage =>
	({ text }) => {
		const at = text.indexOf(sign);
		return { bytes: Buffer.from(write(text) as string), from: at, to: at };
	};

const damages: Readonly<Record<string, Damage>> = {
	'an opening quotation mark lost': (target) =>
		inQuoted(target, ({ from, to }) => put(target, [from, from + 1], '', [from, to])),
	'a closing quotation mark lost': (target) =>
		inQuoted(target, ({ from, to }) => put(target, [to - 1, to], '', [from, from])),
	'a quotation mark too many': (target) => {
		const { cell, at } = target;
		// Beside two that are one, it cannot be told which of them is too many.
		return put(target, [at, at], '"', isQuoted(cell) ? [cell.from, cell.to] : [cell.from, at]);
	},
	'a separator lost': atSeparator(''),
	'a separator doubled': atSeparator(',,'),
	'another separator': atSeparator(';'),
	'a space for a separator': atSeparator(' '),
	'a line cut in two': (target) =>
		isQuoted(target.cell) || target.at === target.row[0]!.from
			? undefined
			: put(target, [target.at, target.at], '\n', [target.at, target.row.at(-1)!.to + 1]),
	'a line cut off': (target) => {
		const { row, at, index } = target;
		const end = row.at(-1)!.to;
		// What follows is empty, or only the last text is shorter: nothing is missing.
		if (isQuoted(target.cell) || index === row.length - 1) return undefined;
		return put(target, [at, end], '', [around({ ...target, index })[0], end]);
	},
	'two rows in one line': (target) => {
		const end = target.row.at(-1)!.to;
		if (end + 1 === target.text.length) return undefined;
		const last = { ...target, index: target.row.length - 1 };
		return put(target, [end, end + 1], '', [around(last)[0], end]);
	},
	'a blank line': (target) => put(target, [target.row[0]!.from, target.row[0]!.from], '\n'),
	'a row of separators': (target) => {
		const at = target.row[0]!.from;
		return put(target, [at, at], `${','.repeat(target.row.length - 1)}\n`);
	},
	'a row of totals': (target) => {
		const at = target.row[0]!.from;
		return put(target, [at, at], `Total${','.repeat(target.row.length - 2)},7\n`);
	},
	'a mark of a merge': (target) => {
		const at = target.row[0]!.from;
		return put(target, [at, at], '<<<<<<< HEAD\n');
	},
	'the file cut off': (target) =>
		target.text[target.at - 1] === '\n'
			? undefined
			: put(target, [target.at, target.text.length], '', [target.at, target.at]),
	'a zero-width space': inCell('\u200b'),
	'a byte order mark inside': inCell('\ufeff'),
	'a change of direction': inCell('\u202e'),
	'a NUL': inCell('\0'),
	'a carriage return': (target) =>
		target.text[target.at] === '\n' ? undefined : inCell('\r')(target),
	'a byte of another encoding': (target) => {
		const [head, tail] = [target.text.slice(0, target.at), target.text.slice(target.at)];
		const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xe9]), Buffer.from(tail)]);
		return { bytes, from: target.at, to: target.at };
	},
	'a byte order mark': whole((text) => `\ufeff${text}`),
	'CR LF': whole((text) => text.replaceAll('\n', '\r\n'), '\n'),
	CR: whole((text) => text.replaceAll('\n', '\r'), '\n'),
	'UTF-16': whole((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
	semicolons: whole((text) => separated(text, ';'), ','),
	tabs: whole((text) => separated(text, '\t'), ',')
};

/** A text as a program would write it with another separator. */
function separated(text: string, separator: string): string {
	const cell = ({ raw }: Written): string =>
		!isQuoted({ raw } as Written) && raw.includes(separator) ? `"${raw}"` : raw;
	return writtenRows(text)
		.map((row) => `${row.map(cell).join(separator)}\n`)
		.join('');
}

/** Lines and columns of a text, counted here anew. */
function placeOf(text: string, at: number): { line: number; column: number } {
	const lines = text.slice(0, at).split('\n');
	return { line: lines.length, column: [...lines.at(-1)!].length + 1 };
}

function problemsOf({ name }: File, bytes: Uint8Array): readonly Problem[] {
	const table = (name.startsWith('observations') ? 'observations' : name.slice(0, -4)) as TableName;
	return readTable(table, name, bytes, languages).problems;
}

function isBetween(problem: Problem | undefined, { text }: File, { from, to }: Damaged): boolean {
	const [first, last] = [placeOf(text, from), placeOf(text, to)];
	const { line = 0, column = 0 } = problem ?? {};
	if (line < first.line || line > last.line) return false;
	return (
		(line > first.line || column >= first.column) && (line < last.line || column <= last.column)
	);
}

const cells = files.flatMap((file) =>
	file.rows.slice(1).flatMap((row) => row.map((cell, index) => ({ ...file, row, index, cell })))
);
const quoted = cells.filter(({ cell }) => isQuoted(cell));

/** A place in a cell of any file; half of them in quoted texts, which break in more ways. */
const among = (all: typeof cells) => fc.noBias(fc.nat(all.length - 1)).map((index) => all[index]!);
const target = fc
	.tuple(fc.oneof(among(cells), among(quoted)), fc.noBias(fc.nat()))
	.map(([{ cell, ...rest }, at]): Target => {
		return { ...rest, cell, at: cell.from + (at % (cell.to - cell.from + 1)) };
	});

/** Cases of each damage. */
// The short form tries the same ones each time: one of a hundred may be missed.
const seed = deep ? {} : { seed: 1 };
const runs = deep ? 500 : 25;

/** What was told of a damage, where that is not one problem at its place. */
function missed(each: Target, damaged: Damaged): string[] {
	const problems = problemsOf(each, damaged.bytes);
	if (problems.length === 1 && isBetween(problems[0], each, damaged)) return [];
	const told = problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
	const { line, column } = placeOf(each.text, damaged.from);
	return [
		`${each.name}:${line}:${column}: ${told.length} problems, ${told.slice(0, 3).join(', ')}`
	];
}

test(
	'one damage is one problem, where it lies, in any file: 99 of 100',
	{ timeout: 600_000 },
	() => {
		const misses: string[] = [];
		for (const [name, damage] of Object.entries(damages)) {
			let done = 0;
			for (const each of fc.sample(target, { numRuns: runs * 4, ...seed })) {
				const damaged = done < runs ? damage(each) : undefined;
				if (!damaged) continue;
				done += 1;
				misses.push(...missed(each, damaged).map((told) => `${name}, ${told}`));
			}
			expect(done, name).toBeGreaterThan(0);
		}
		const tries = Object.keys(damages).length * runs;
		expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(tries / 100);
	}
);
