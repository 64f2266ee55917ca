import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import type { TableName } from '../../src/lib/model/table.ts';
import { readTable } from '../../src/lib/server/read-table.ts';
import { writtenRows } from './folder.ts';

describe('one slip of the keyboard', () => {
	const tables = readdirSync('data', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.csv'))
		.map((file) => ({
			file,
			table: (file.startsWith('observations') ? 'observations' : file.slice(0, -4)) as TableName
		}));
	const damage = fc.record({
		table: fc.constantFrom(...tables),
		where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
		insert: fc.constantFrom(',', '"', '\n', '\0'),
		remove: fc.boolean()
	});

	/** The texts of all cells, or `undefined` where the file is refused. */
	function read({ file, table }: (typeof tables)[number], content: string) {
		const { rows, places, problems } = readTable(table, file, Buffer.from(content), languages);
		if (problems.length > 0) return undefined;
		return rows.map((row) => [...places.get(row)!.values()].map((cell) => cell.text));
	}

	test('is refused, or stays within the one cell that it hits', () => {
		fc.assert(
			fc.property(damage, ({ table, where, insert, remove }) => {
				const whole = readFileSync(join('data', table.file), 'utf8');
				const signs = [...whole.matchAll(/[,"\n]/g)].map(({ index }) => index);
				const at = remove
					? signs[Math.floor(where * signs.length)]!
					: Math.floor(where * (whole.length + 1));
				const torn =
					whole.slice(0, at) + (remove ? '' : insert) + whole.slice(remove ? at + 1 : at);
				const before = read(table, whole)!;
				const after = read(table, torn);
				if (!after) return;
				// What is let through is a text that has a sign more or less, and nothing beside it has moved.
				expect(after.map((row) => row.length)).toEqual(before.map((row) => row.length));
				const hit = before.flat().filter((cell, index) => cell !== after.flat()[index]);
				expect(hit.length).toBeLessThanOrEqual(1);
				const spot = writtenRows(whole)
					.flat()
					.find(({ from, to }) => from < at && at < to);
				expect(spot?.raw.startsWith('"')).toBe(true);
			}),
			{ numRuns: 100 }
		);
	});
});
