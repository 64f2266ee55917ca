import { expect, test } from 'vitest';
import { themes } from '../../charts/draw/pen/theme.ts';
import { inColoursOf, inGreys, inkPalette, withColours } from './few-colours.ts';

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

test('the same picture in another palette, colour by colour', () => {
	const [light, dark] = [
		inkPalette('#ffffff', ['#000000'], 2),
		inkPalette('#000000', ['#ffff00'], 2)
	];
	const drawn = withColours(new Uint8Array([255, 255, 255, 255, 0, 0, 0, 255]), 2, 1, light);
	expect([...inColoursOf(drawn, light, dark).bytes]).toEqual([0, 0, 0, 255, 255, 255, 0, 255]);
	// The first one stays: it is a picture too.
	expect([...drawn.bytes]).toEqual([255, 255, 255, 255, 0, 0, 0, 255]);
});

test('no colour of a theme stands for two of the other', () => {
	const [light, dark] = Object.values(themes).map(({ series, tones, ...rest }) =>
		[...Object.values(rest), ...series, ...tones].map(String)
	);
	expect(new Set(light).size).toBe(light!.length);
	expect(new Set(dark).size).toBe(dark!.length);
});

test.each([
	[2, [0, 120, 128, 255], [0, 0, 255, 255]],
	[18, [0, 7, 8, 250, 255], [0, 0, 15, 255, 255]]
])('%d greys: %j becomes %j', (levels, greens, expected) => {
	const pixels = Uint8Array.from(greens.flatMap((green) => [9, green, 9, 255]));
	expect([...inGreys(pixels, levels)]).toEqual(expected);
});
