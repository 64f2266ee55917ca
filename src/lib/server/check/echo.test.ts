import { expect, test } from 'vitest';
import type { Problem } from '../read/problem.ts';
import { withoutEchoes } from './echo.ts';

const problem = (code: Problem['code'], file: string, more: Partial<Problem> = {}): Problem => ({
	...{ code, file, line: 1, column: 1, field: '', severity: 'error', found: '', expected: '' },
	...more
});
const homicides = 'observations/homicides.csv';
const sum = problem('placeholder-broken', 'indicators.csv', {
	found: 'sum:homicides.mx:2006/2019'
});
const diff = problem('placeholder-broken', 'series.csv', {
	found: 'diff:a.mx.2019,homicides.mx.2019'
});
const headline = problem('unknown-id', 'indicators.csv', {
	...{ found: 'homicides.mx.2019', expected: 'observations/' }
});
const unused = problem('source-unused', 'sources.csv');
const year = problem('year-implausible', homicides);
const gone = problem('published-gone', homicides);
const units = problem('diff-of-units', 'indicators.csv', { found: 'diff:a.mx.2019,b.mx.2019' });
const unit = problem('unknown-code', 'series.csv', { found: 'corpses' });
const twin = problem('same-thing-twice', 'codes.csv', { line: 7 });
const key = problem('duplicate-key', 'codes.csv', { line: 7 });
const area = problem('unknown-id', homicides, { found: 'MX-NIL', expected: 'areas.csv' });
const other = problem('duplicate-key', 'observations/homicides-sesnsp.csv');
const changed = problem('published-changed', homicides);

test.each<[string, readonly Problem[], readonly Problem[], readonly Problem[]]>([
	['a figure whose year is wrong', [], [year, sum, diff, headline, unused], [year]],
	['a figure whose area is unknown', [], [area, sum], [area]],
	['a unit that is unknown', [], [unit, units], [unit]],
	['a row twice', [], [key, twin], [key]],
	[
		'a placeholder that leads nowhere',
		[],
		[{ ...sum, file: 'series.csv' }, problem('diff-of-units', 'series.csv')],
		[{ ...sum, file: 'series.csv' }]
	],
	[
		'a series by another name',
		[],
		[problem('series-name', 'series.csv'), sum],
		[problem('series-name', 'series.csv')]
	],
	['a file that could not be read', [year], [sum, gone], []],
	['a list that could not be read', [problem('row-ragged', 'codes.csv')], [unit], []],
	['a table that could not be read', [problem('row-ragged', 'areas.csv')], [area], []]
])('%s is one problem', (_name, read, rules, left) => {
	expect(withoutEchoes(new Set(read.map(({ file }) => file)), rules)).toEqual(left);
});

test.each<[string, readonly Problem[], readonly Problem[]]>([
	['of the figures of another series', [], [other, sum]],
	['a figure that is another one', [], [changed, sum]],
	['in another row', [], [{ ...key, line: 6 }, twin]],
	['of a text', [problem('space-around', 'sources.csv')], [sum, headline]],
	['alone', [], [sum]]
])('what is wrong beside a problem %s is told', (_name, read, rules) => {
	expect(withoutEchoes(new Set(read.map(({ file }) => file)), rules)).toEqual(rules);
});
