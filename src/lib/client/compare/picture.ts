import { drawFramed, framedAround } from '../../charts/draw/frame/framed.ts';
import { papersOf } from '../../charts/choose/caption.ts';
import { themes } from '../../charts/draw/pen/theme.ts';
import type { Chosen } from './compare.ts';

/** Width of the picture in pixels, and how many are drawn for each. */
const [width, scale] = [1200, 2];

function makeCanvas(w: number, h: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [w, h];
	return canvas;
}

/** The picture of a choice with all its papers inside: light, whatever theme the reader sees. */
export function chosenPicture(chosen: Chosen): Promise<Blob> {
	const { index, series, description, caution } = chosen;
	const papers = papersOf(index, series, description, caution, location.hash);
	const framed = framedAround(description, papers, width, themes.light);
	const family = getComputedStyle(document.body).fontFamily;
	const canvas = drawFramed(framed, themes.light, family, scale, makeCanvas);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
	);
}
