import { drawFramed, framedAround } from '../../charts/draw/frame/drawing.ts';
import { captionOf } from '../../charts/choose/caption.ts';
import { themes } from '../../charts/draw/pen/theme.ts';
import type { Comparison } from './comparison.ts';

/** Width of the picture in pixels, and how many are drawn for each. */
const [width, scale] = [1200, 2];

function makeCanvas(w: number, h: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [w, h];
	return canvas;
}

/** The picture of a choice with all its caption inside: light, whatever theme the reader sees. */
export function comparisonPicture(chosen: Comparison): Promise<Blob> {
	const { index, series, description, caution } = chosen;
	const caption = captionOf(index, series, description, caution, location.hash);
	const framed = framedAround(description, caption, width, themes.light);
	const family = getComputedStyle(document.body).fontFamily;
	const canvas = drawFramed(framed, themes.light, family, scale, makeCanvas);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
	);
}
