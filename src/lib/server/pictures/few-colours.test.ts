import { expect, test } from 'vitest';
import { inGreys, inkPalette, withColours } from './few-colours.ts';

test('the palette is the paper, each ink once and the blends between', () => {
	expect(inkPalette('#ffffff', ['#000000', '#000000'], 2)).toEqual([
		[255, 255, 255],
		[128, 128, 128],
		[0, 0, 0]
	]);
});

test('each pixel takes the nearest colour', () => {
	const pixels = new Uint8Array([
		250, 251, 252, 255, 3, 2, 1, 255, 140, 130, 120, 255, 3, 2, 1, 255
	]);
	const { bytes } = withColours(pixels, 2, 2, inkPalette('#ffffff', ['#000000'], 2));
	expect([...bytes]).toEqual([255, 255, 255, 255, 0, 0, 0, 255, 128, 128, 128, 255, 0, 0, 0, 255]);
});

test.each([
	[2, [0, 120, 128, 255], [0, 0, 255, 255]],
	[18, [0, 7, 8, 250, 255], [0, 0, 15, 255, 255]]
])('%d greys: %j becomes %j', (levels, greens, expected) => {
	const pixels = Uint8Array.from(greens.flatMap((green) => [9, green, 9, 255]));
	expect([...inGreys(pixels, levels)]).toEqual(expected);
});
