import { describe, expect, test } from 'vitest';
import { readGeometry } from './geometry.ts';

const mexico = readGeometry('MX')!;

test('a country without outlines has none, and nothing breaks', () => {
	expect(readGeometry('XX')).toBeUndefined();
});

describe('the outlines of Mexico', () => {
	test('are those of thirty-two states, by their ISO 3166-2 codes', () => {
		expect(mexico.outlines.size).toBe(32);
		expect([...mexico.outlines.keys()].every((code) => /^MX-[A-Z]{3}$/.test(code))).toBe(true);
		// ISO 3166-2 of 2016-11-15: Mexico City is no federal district any more.
		expect(mexico.outlines.has('MX-CMX')).toBe(true);
	});

	test('lie on a plane as wide as it says, with north up', () => {
		const all = [...mexico.outlines.values()].flatMap(({ rings }) => rings.flat());
		expect(all.every((each) => Number.isInteger(each) && each >= 0 && each <= mexico.width)).toBe(
			true
		);
		const y = (code: string) => mexico.outlines.get(code)!.centre[1];
		expect(y('MX-BCN')).toBeLessThan(y('MX-CHP'));
	});

	test.each([...mexico.outlines])('%s holds its own centre', (_code, { rings, centre: [x, y] }) => {
		// Even-odd rule: a ray to the right crosses the rings an odd number of times.
		let inside = false;
		for (const ring of rings)
			for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
				const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
				if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			}
		expect(inside).toBe(true);
	});
});
