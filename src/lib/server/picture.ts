import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import sharp from 'sharp';
import { drawChart } from '../charts/chart.ts';
import type { ChartDescription } from '../charts/description.ts';
import { layoutOf, pictureWidths } from '../charts/layout.ts';
import { themes, type ThemeName } from '../charts/theme.ts';

export type PictureWidth = keyof typeof pictureWidths;

const family = 'Cifra Sans';
const weights = [
	'400Regular/SourceSans3_400Regular.ttf',
	'600SemiBold/SourceSans3_600SemiBold.ttf'
];

/** The font comes from a file of a package: the picture does not depend on the machine. */
function registerFont(): void {
	if (GlobalFonts.has(family)) return;
	const require = createRequire(import.meta.url);
	for (const file of weights)
		GlobalFonts.registerFromPath(
			require.resolve(`@expo-google-fonts/source-sans-3/${file}`),
			family
		);
}

/** Size of a chart's picture in CSS pixels. */
export function pictureSize(
	description: ChartDescription,
	width: PictureWidth
): { width: number; height: number } {
	const layout = layoutOf(description, pictureWidths[width]);
	return { width: layout.width, height: layout.height };
}

/** Draws a chart as WebP, larger than its size for dense screens; the same description gives the same bytes. */
export async function picture(
	description: ChartDescription,
	width: PictureWidth,
	theme: ThemeName
): Promise<Uint8Array> {
	registerFont();
	// A phone has two or three pixels to the point, a desk one or two.
	const scale = width === 'narrow' ? 2 : 1.5;
	const size = pictureSize(description, width);
	const canvas = createCanvas(Math.round(size.width * scale), Math.round(size.height * scale));
	// Chart.js asks for a browser's canvas; Node's has what it uses of it, but no style.
	const element = Object.assign(canvas, { style: {} }) as unknown as HTMLCanvasElement;
	const chart = drawChart(
		element,
		description,
		pictureWidths[width],
		themes[theme],
		`'${family}'`,
		scale
	);
	try {
		const {
			data,
			width: w,
			height: h
		} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
		return await sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
			raw: { width: w, height: h, channels: 4 }
		})
			.flatten({ background: themes[theme].paper })
			.webp({ quality: 50, effort: 4 })
			.toBuffer();
	} finally {
		chart.destroy();
	}
}
