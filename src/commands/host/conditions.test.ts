import { expect, test } from 'vitest';
import { dateOf, rangeHolds, verdictOf, type Verdict } from './conditions.ts';

const state = { etag: '"b"', modified: Date.UTC(1994, 10, 6, 8, 49, 37) };
const day = 'Sun, 06 Nov 1994 08:49:37 GMT';
const before = 'Sun, 06 Nov 1994 08:49:36 GMT';
const after = 'Mon, 07 Nov 1994 08:49:37 GMT';

test.each([day, 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
	'%s is a date',
	(text) => {
		expect(dateOf(text)).toBe(state.modified);
	}
);

test.each(['', '0', '1994', '1994-11-06T08:49:37Z', 'yesterday', 'Sun, 99 Nov 1994 08:49:37 GMT'])(
	'"%s" is none',
	(text) => {
		expect(dateOf(text)).toBe(undefined);
	}
);

const cases: readonly [headers: Record<string, string>, verdict: Verdict][] = [
	[{}, 'do'],
	[{ 'if-none-match': '"b"' }, 'unchanged'],
	[{ 'if-none-match': 'W/"b"' }, 'unchanged'],
	[{ 'if-none-match': '"a", W/"b" ,"c"' }, 'unchanged'],
	[{ 'if-none-match': '"a","b,c"' }, 'do'],
	[{ 'if-none-match': ' * ' }, 'unchanged'],
	[{ 'if-none-match': '"a"' }, 'do'],
	[{ 'if-none-match': 'b' }, 'do'],
	[{ 'if-none-match': '"b' }, 'do'],
	[{ 'if-none-match': '' }, 'do'],
	[{ 'if-none-match': '"a"', 'if-modified-since': day }, 'do'],
	[{ 'if-modified-since': day }, 'unchanged'],
	[{ 'if-modified-since': after }, 'unchanged'],
	[{ 'if-modified-since': before }, 'do'],
	[{ 'if-modified-since': 'nonsense' }, 'do'],
	[{ 'if-match': '"b"' }, 'do'],
	[{ 'if-match': '*' }, 'do'],
	[{ 'if-match': '"a", "b"' }, 'do'],
	[{ 'if-match': 'W/"b"' }, 'failed'],
	[{ 'if-match': '"a"' }, 'failed'],
	[{ 'if-match': '"b"', 'if-none-match': '"b"' }, 'unchanged'],
	[{ 'if-match': '"b"', 'if-unmodified-since': before }, 'do'],
	[{ 'if-unmodified-since': day }, 'do'],
	[{ 'if-unmodified-since': before }, 'failed'],
	[{ 'if-unmodified-since': 'nonsense' }, 'do']
];

test.each(cases)('%j: %s', (headers, verdict) => {
	expect(verdictOf(headers, state)).toBe(verdict);
});

test.each([
	[undefined, true],
	['"b"', true],
	['"a"', false],
	['W/"b"', false],
	['"b", "a"', false],
	[day, true],
	[before, false],
	[after, false],
	['nonsense', false]
])('a range with If-Range: %s', (condition, holds) => {
	expect(rangeHolds(condition, state)).toBe(holds);
});
