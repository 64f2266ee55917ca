import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { Reporter, type Finding } from './report.ts';

const row = { place: { file: 'x.csv', line: 2 } };
const [cell] = readCsv('a\n"say ""no"" here"\n').records[1]!;
const table = { places: new Map([[row, new Map([['a', cell!]])]]) };

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
