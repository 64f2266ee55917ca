import { expect, test } from 'vitest';
import { example, observation, series } from '../../../../tests/example.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import { valueMark } from './value-mark.ts';
import { rowWords } from '../../words/browser.ts';

const context = { data: example(), language: 'en', words: rowWords.en } as const;

const row = (period: string, part: Partial<Observation> = { value: 1 }) =>
	observation('deaths-office', period, part);

const mark = (observed: Observation, part: Partial<Series> = {}) =>
	valueMark(context, observed, series('deaths-office', part));

test.each([
	[{ value: 5 }, 'full'],
	[{ value: 5, status: 'P' }, 'hollow'],
	[{ value: 5, status: 'E' }, 'hollow'],
	[{ value: 5, qualifier: 'more-than' }, 'open-up'],
	[{ value: 5, qualifier: 'at-least' }, 'open-up'],
	[{ value: 5, qualifier: 'about' }, 'soft'],
	[{ value: 5, qualifier: 'almost', status: 'P' }, 'soft'],
	[{ low: 4, high: 6, qualifier: 'range' }, 'range']
])('%j is drawn %s', (part, shape) => {
	expect(mark(row('2019', part))).toMatchObject({ shape, y: 5 });
});

test('what is missing is no zero', () => {
	expect(mark(row('2019', { status: 'O' })).y).toBeNull();
});

test.each([
	['2019', { measure: 'count' }, 2019],
	// A stock and a running total are true of their last day.
	['2020-07-01', { measure: 'stock' }, 2020],
	['2006/2019', { measure: 'cumulative' }, 2019.5]
])('%s of a %j stands at %d', (period, part, x) => {
	expect(Math.abs(mark(row(period), part).x - x)).toBeLessThan(0.005);
});

test.each(['2019', '2019-01'])(
	'the value of 2019 is cut off where the method changed in %s',
	(when) => {
		const breaks = [row(when).period];
		const cuts = [row('2018'), row('2019')].map((each) => mark(each, { breaks }).cut);
		expect(cuts).toEqual([false, true]);
	}
);
