import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import type { TableName } from '../../src/lib/model/table.ts';
import { readCsv } from '../../src/lib/server/read/csv.ts';
import type { ProblemCode } from '../../src/lib/words/problems.ts';
import { readTable } from '../../src/lib/server/read/table.ts';
import { writtenRows } from './folder.ts';

const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.csv')
);

/** What is said of a file whose rows and cells are not what they were. */
const structural = new Set<ProblemCode>([
	'header-wrong',
	'row-ragged',
	'row-blank',
	'quote-open',
	'quote-stray',
	'quote-after',
	'nul',
	'no-final-newline'
]);

const cellsOf = (text: string): string[][] =>
	readCsv(text).records.map((record) => record.map((cell) => cell.text));

function isRefused(file: string, text: string): boolean {
	const table = (file.startsWith('observations') ? 'observations' : file.slice(0, -4)) as TableName;
	const { problems } = readTable(table, file, Buffer.from(text), languages);
	return problems.some(({ code }) => structural.has(code));
}

const slip = fc.record({
	// Half of the slips happen where most of the quoted texts are.
	file: fc.oneof(
		fc.constantFrom(...files),
		fc.constantFrom('series.csv', 'indicators.csv', 'statements.csv', 'transfers.csv')
	),
	where: fc.noBias(fc.nat()),
	insert: fc.noBias(fc.constantFrom(',', '"', '\n', '\0')),
	remove: fc.boolean()
});

// One comma, quotation mark, line end or NUL too many or too few, anywhere in any file.
test(
	'one slip of the keyboard is refused, or stays within a quoted text',
	{ timeout: 30_000 },
	() => {
		fc.assert(
			fc.property(slip, ({ file, where, insert, remove }) => {
				const whole = readFileSync(join('data', file), 'utf8');
				const signs = [...whole.matchAll(/[,"\n]/g)].map(({ index }) => index);
				const at = where % (remove ? signs.length : whole.length + 1);
				const from = remove ? signs[at]! : at;
				const sign = remove ? whole[from]! : insert;
				const torn =
					whole.slice(0, from) + (remove ? '' : insert) + whole.slice(remove ? from + 1 : from);
				if (isRefused(file, torn)) return;

				// What is let through is a comma or a line end in a text; nothing beside it has moved.
				expect([',', '\n']).toContain(sign);
				const cell = writtenRows(whole)
					.flat()
					.find((each) => each.from < from && from < each.to);
				expect(cell?.raw[0]).toBe('"');
				const [before, after] = [cellsOf(whole), cellsOf(torn)];
				expect(after.map((row) => row.length)).toEqual(before.map((row) => row.length));
				const now = after.flat();
				const changed = before.flat().filter((text, index) => text !== now[index]);
				expect(changed).toHaveLength(1);
			}),
			{ numRuns: 200 }
		);
	}
);
