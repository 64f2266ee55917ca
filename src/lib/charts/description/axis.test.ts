import fc from 'fast-check';
import { expect, test } from 'vitest';
import { period } from '../../../../tests/example.ts';
import { dayPosition, span } from './axis.ts';

test.each([
	['2019-01-01', 2018.5],
	['2019-07-02', 2018.5 + 182 / 365],
	['2019-12-31', 2018.5 + 364 / 365],
	['2020-12-31', 2019.5 + 365 / 366],
	['1960-01-01', 1959.5]
])('%s begins at %d', (day, position) => {
	expect(dayPosition(day)).toBeCloseTo(position, 9);
});

test('every day stands within its year, and days follow each other', () => {
	const day = fc.date({
		min: new Date('1800-01-01'),
		max: new Date('2099-12-30'),
		noInvalidDate: true
	});
	fc.assert(
		fc.property(day, (at) => {
			const [today, next] = [at, new Date(at.getTime() + 86_400_000)].map((each) =>
				each.toISOString().slice(0, 10)
			) as [string, string];
			const year = Number(today.slice(0, 4));
			expect(dayPosition(today)).toBeGreaterThanOrEqual(year - 0.5);
			expect(dayPosition(today)).toBeLessThan(year + 0.5);
			expect(dayPosition(next)).toBeGreaterThan(dayPosition(today));
		})
	);
});

test.each([
	['2019', 2018.5, 2019.5],
	['2006/2019', 2005.5, 2019.5],
	['197X', 1969.5, 1979.5],
	['2006/..', 2005.5, 2006.5],
	['../2008', 2007.5, 2008.5],
	['2019-01/2019-06', 2018.5, 2018.5 + 181 / 365]
])('%s spans %d to %d', (text, from, to) => {
	// To the day: what is left is less than a pixel.
	expect(span(period(text)).from).toBeCloseTo(from, 9);
	expect(Math.abs(span(period(text)).to - to)).toBeLessThan(1 / 1000);
});

test.each(['2019', '2019-12-31', '2006/2019', '2020-02-29'])('%s ends within its year', (text) => {
	const { from, to } = span(period(text));
	expect(to).toBeGreaterThan(from);
	expect(to).toBeLessThanOrEqual(Number(period(text).end?.slice(0, 4)) + 0.5);
});
