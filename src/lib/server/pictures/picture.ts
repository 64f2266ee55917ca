import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { PlaneDescription } from '../../charts/description/plane-chart.ts';
import { sizeOf } from '../../charts/draw/size.ts';
import { drawPlane } from '../../charts/draw/plane-chart.ts';
import { pictureWidths } from '../../charts/draw/pen/forms.ts';
import { tint } from '../../charts/draw/pen/tint.ts';
import { themes, type Theme, type ThemeName } from '../../charts/draw/pen/theme.ts';
import { inGreys, inkPalette, withColours, type Raster } from './few-colours.ts';

export type PictureWidth = keyof typeof pictureWidths;

/** The bundled font's name on the canvas. */
export const family = `'Cifra Sans'`;
const weights = [
	'400Regular/SourceSans3_400Regular.ttf',
	'600SemiBold/SourceSans3_600SemiBold.ttf'
];

/** The font comes from a file of a package: the picture does not depend on the machine. */
function registerFont(): void {
	const name = family.replaceAll("'", '');
	if (GlobalFonts.has(name)) return;
	const require = createRequire(import.meta.url);
	for (const file of weights)
		GlobalFonts.registerFromPath(require.resolve(`@expo-google-fonts/source-sans-3/${file}`), name);
}

/** A canvas as Chart.js wants one: Node's has all it uses of a browser's but a style. */
export type DrawingSurface = HTMLCanvasElement;

/** A canvas of Node. */
export function surface(width: number, height: number): DrawingSurface {
	registerFont();
	const canvas = createCanvas(Math.round(width), Math.round(height));
	return Object.assign(canvas, { style: {} }) as unknown as DrawingSurface;
}

let ruler: SKRSContext2D | undefined;

/** Width of a text in a canvas font. */
export function measure(text: string, font: string): number {
	ruler ??= surface(1, 1).getContext('2d') as unknown as SKRSContext2D;
	ruler.font = font;
	return ruler.measureText(text).width;
}

/** The pixels of a canvas. */
function pixelsOf(canvas: DrawingSurface): Uint8Array {
	const pen = canvas.getContext('2d') as unknown as SKRSContext2D;
	const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
	return new Uint8Array(data.buffer, data.byteOffset, data.length);
}

/** The colours of a picture: those of text and lines, `inks` beside them, and their blends with the paper. */
export const paletteOf = (theme: Theme, inks: readonly string[], steps: number) =>
	inkPalette(theme.paper, [theme.ink, theme.muted, theme.grid, ...inks], steps);

/** What is on a canvas, in the colours of a theme alone; `inks` beside those of text and lines. */
export function rasterOf(
	canvas: DrawingSurface,
	theme: Theme,
	inks: readonly string[],
	steps: number
): Raster {
	const { width, height } = canvas;
	return withColours(pixelsOf(canvas), width, height, paletteOf(theme, inks, steps));
}

const raw = ({ bytes, width, height }: Raster) =>
	sharp(bytes, { raw: { width, height, channels: 4 } }).removeAlpha();

/** WebP without loss; a higher effort takes half as long again, for no smaller a file. */
export function webp(raster: Raster): Promise<Buffer> {
	return raw(raster).webp({ lossless: true, effort: 2 }).toBuffer();
}

/** What is on a canvas as PNG in greys: for pictures of words alone, of which there are hundreds. */
export function greyPng(canvas: DrawingSurface): Promise<Buffer> {
	const { width, height } = canvas;
	const bytes = inGreys(pixelsOf(canvas), 18);
	return sharp(bytes, { raw: { width, height, channels: 1 } })
		.toColourspace('b-w')
		.png({ compressionLevel: 6 })
		.toBuffer();
}

/** PNG with a palette, as small as sharp makes it without taking long; every messenger shows it. */
export function png(raster: Raster): Promise<Buffer> {
	return raw(raster)
		.png({ palette: true, colours: 128, dither: 0, effort: 1, compressionLevel: 9 })
		.toBuffer();
}

/** Colours of a chart's marks. */
export function inksOf({ plane }: PlaneDescription, theme: Theme): string[] {
	const ink = theme.series[plane.colour % theme.series.length]!;
	return [ink, tint(ink, theme.paper)];
}

/** Largest picture on a page, in bytes. */
export const pictureLimit = 20_000;

/** Pixels to the point and shades to the colour, best first: many names, and many pictures, so that few are tried. */
const finenesses: Readonly<Record<PictureWidth, readonly (readonly [number, number])[]>> = {
	narrow: [
		[1.75, 2],
		[1.5, 2],
		[1.25, 2]
	],
	wide: [
		[1.25, 2],
		[1, 3],
		[1, 2]
	]
};

/** Most states whose names leave room for the finest picture. */
const fewNames = 16;

/** The ways in which a picture is tried, the finest first; a map of many names is not tried in vain. */
function finenessesOf({ plane }: PlaneDescription, width: PictureWidth) {
	const names =
		plane.kind === 'map' ? plane.places.filter(({ mark }) => mark.kind !== 'unknown').length : 0;
	return finenesses[width].slice(width === 'wide' && names > fewNames ? 1 : 0);
}

function drawn(
	description: PlaneDescription,
	width: PictureWidth,
	theme: Theme,
	[scale, steps]: readonly [number, number]
): Raster {
	const size = sizeOf(description, pictureWidths[width]);
	const canvas = surface(size.width * scale, size.height * scale);
	const chart = drawPlane(canvas, description, pictureWidths[width], theme, family, scale);
	try {
		return rasterOf(canvas, theme, inksOf(description, theme), steps);
	} finally {
		chart.destroy();
	}
}

/** Draws a chart as WebP, as fine as the limit allows; the same description gives the same bytes. */
export async function picture(
	description: PlaneDescription,
	width: PictureWidth,
	name: ThemeName
): Promise<Uint8Array> {
	let bytes: Uint8Array | undefined;
	for (const fineness of finenessesOf(description, width)) {
		bytes = await webp(drawn(description, width, themes[name], fineness));
		if (bytes.length <= pictureLimit) return bytes;
	}
	return bytes!;
}
