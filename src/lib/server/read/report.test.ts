import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { Reporter, type Finding } from './report.ts';

const row = { place: { file: 'x.csv', line: 2 } };
const [cell] = readCsv('a\n"say ""no"" here"\n').records[1]!;
const table = { cell: (_: unknown, header: string) => (header === 'a' ? cell : undefined) };

test.each<[string, Finding, number, number]>([
	['in its cell', { field: 'a', code: 'empty-required' }, 2, 1],
	['within its cell', { field: 'a', code: 'bare-figure', at: 9 }, 2, 13],
	['where the row begins, of a column it has not', { field: 'b', code: 'unknown-id', at: 9 }, 2, 1],
	['where the row begins, of no column', { code: 'unknown-id' }, 2, 1]
])('what is wrong in a row is reported %s', (_name, finding, line, column) => {
	const reporter = new Reporter();
	reporter.on(table, row)(finding);
	expect(reporter.problems).toMatchObject([{ file: 'x.csv', line, column, code: finding.code }]);
});

test('what is not said of a problem is empty, and it is an error', () => {
	const reporter = new Reporter();
	reporter.file('x.csv', { code: 'file-empty' });
	const rest = { field: '', severity: 'error', found: '', expected: '' };
	expect(reporter.problems).toEqual([
		{ file: 'x.csv', line: 1, column: 1, code: 'file-empty', ...rest }
	]);
});

test('of what is too much to list, each kind is counted', () => {
	const reporter = new Reporter();
	for (let line = 2; line < 202; line += 1) {
		const code = line % 2 === 0 ? 'row-ragged' : 'quote-open';
		reporter.file('x.csv', { code }, { line, column: 1 }, 'structure');
	}
	reporter.file('x.csv', { code: 'not-a-number' }, { line: 7, column: 3 });
	reporter.file('y.csv', { code: 'row-ragged' }, { line: 7, column: 1 }, 'structure');
	const { problems } = reporter;
	expect(problems).toHaveLength(104);
	expect(problems.slice(-4)).toMatchObject([
		{ code: 'not-a-number', file: 'x.csv' },
		{ code: 'row-ragged', file: 'y.csv' },
		{ code: 'more-of-kind', found: '50', expected: 'row-ragged', line: 102 },
		{ code: 'more-of-kind', found: '50', expected: 'quote-open', line: 103 }
	]);
});
