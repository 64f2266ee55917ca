import { expect, test } from 'vitest';
import { around, placeBeside, type Box } from './free-place.ts';

const plot: Box = { left: 0, top: 0, width: 400, height: 100 };
const size = { width: 60, height: 12 };
const ring = { x: 200, y: 50 };

test.each<[string, typeof ring, Box[], { right?: number; left?: number; y: number }]>([
	['left of the ring where nothing is', ring, [], { right: 191, y: 50 }],
	['right of it where the left is taken', ring, [around(160, 50, 8, 8)], { left: 209, y: 50 }],
	['right of it at the beginning of the plot', { x: 20, y: 50 }, [], { left: 29, y: 50 }],
	[
		'above on the left where both sides are taken',
		ring,
		[around(160, 50, 6, 6), around(240, 50, 6, 6)],
		{ right: 191, y: 40.4 }
	],
	['never out of the plot', { x: 200, y: 4 }, [], { right: 191, y: 13.6 }]
])('%s', (_, at, taken, expected) => {
	const box = placeBeside(at, size, taken, plot);
	if (expected.left !== undefined) expect(box.left).toBeCloseTo(expected.left);
	if (expected.right !== undefined) expect(box.left + box.width).toBeCloseTo(expected.right);
	expect(box.top + box.height / 2).toBeCloseTo(expected.y);
});
