import { captionOf } from '../../charts/choose/caption.ts';
import { headsOf } from '../../charts/choose/head.ts';
import { drawSheet } from '../../charts/draw/frame/drawing.ts';
import { themes } from '../../charts/draw/pen/theme.ts';
import { rowWords } from '../../words/browser.ts';
import type { Comparison } from './comparison.ts';

/** How many pixels are drawn for each. */
const scale = 2;

function makeCanvas(w: number, h: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [w, h];
	return canvas;
}

/** The picture of a choice with all its caption inside: light, whatever theme the reader sees. */
export function comparisonPicture({ index, chart, drawn, short }: Comparison): Promise<Blob> {
	const words = rowWords[chart.language];
	const heads = [...headsOf(chart, drawn)].map(([id, { newest, quoted, ...head }]) => {
		const figures = newest.map(({ figure, said }) => `${figure}, ${said}`);
		const told = figures.length > 0 ? `${words.newest} ${figures.join('; ')}` : '';
		return [id, { ...head, ...quoted, newest: told }] as const;
	});
	const caption = captionOf(index, drawn, chart, short, location.hash);
	const family = getComputedStyle(document.body).fontFamily;
	const sheet = { chart, heads: Object.fromEntries(heads), caption };
	const canvas = drawSheet(sheet, themes.light, family, scale, makeCanvas);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
	);
}
