import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyValues, radiusOf, spread, type Anchored } from './circles.ts';

test('the area of a circle is in proportion to its value', () => {
	const value = fc.integer({ min: 0, max: 1_000_000 });
	fc.assert(
		fc.property(value, value, fc.integer({ min: 1, max: 100 }), (a, b, largest) => {
			const highest = Math.max(a, b, 1);
			const area = (each: number) => Math.PI * radiusOf(each, highest, largest) ** 2;
			expect(area(a) * b).toBeCloseTo(area(b) * a, -3);
			expect(radiusOf(highest, highest, largest)).toBe(largest);
		})
	);
});

test.each([
	[0, []],
	[0.4, []],
	[1, [1]],
	[7, [5, 1]],
	[3151, [2000, 200, 20]],
	[11602, [10000, 2000, 200]],
	[999, [500, 100, 20]]
])('the key of a map whose highest value is %d shows %j', (highest, expected) => {
	expect(keyValues(highest)).toEqual(expected);
});

const circle = fc.record({
	centre: fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 600 })),
	radius: fc.integer({ min: 3, max: 38 })
});

test('circles are moved apart, and the same circles always to the same places', () => {
	fc.assert(
		fc.property(fc.array(circle, { maxLength: 12 }), (circles) => {
			const moved = spread(circles, 1);
			expect(moved).toEqual(spread(circles, 1));
			expect(moved).toHaveLength(circles.length);
		}),
		{ numRuns: 20 }
	);
});

test('a small circle on a large one is seen beside it', () => {
	const circles: Anchored[] = [
		{ centre: [500, 300], radius: 30 },
		{ centre: [505, 302], radius: 8 }
	];
	const [[ax, ay], [bx, by]] = spread(circles, 1) as [[number, number], [number, number]];
	expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(34);
});

test('a circle alone stays where it belongs', () => {
	expect(spread([{ centre: [120, 80], radius: 30 }], 1)).toEqual([[120, 80]]);
});
