import { drawIn } from '../chart.ts';
import type { ChartDescription } from '../../description/time-chart.ts';
import { drawFrame, fitFrame, frameAround, type Frame } from './frame.ts';
import type { Caption } from '../../description/caption.ts';
import { layoutIn, layoutOf, roomNeeded, type Layout } from '../time/layout.ts';
import { svgFile } from './svg-markup.ts';
import { SvgPen } from './svg-pen.ts';
import type { Theme } from '../pen/theme.ts';

/** A figure that travels alone: a chart in a frame that carries its caption. */
export interface Framed {
	readonly description: ChartDescription;
	readonly caption: Caption;
	readonly frame: Frame;
	readonly layout: Layout;
}

/** A framed figure of a fixed size, such as a file or a card. */
export function framedIn(
	description: ChartDescription,
	caption: Caption,
	size: { readonly width: number; readonly height: number },
	theme: Theme
): Framed {
	const { frame, font } = fitFrame(
		caption,
		size,
		theme,
		({ width, height }, letters) => roomNeeded(description, width, letters) <= height
	);
	const layout = layoutIn(description, frame.chart.width, { height: frame.chart.height, font });
	return { description, caption, frame, layout };
}

/** A framed figure as high as what it shows. */
export function framedAround(
	description: ChartDescription,
	caption: Caption,
	width: number,
	theme: Theme
): Framed {
	const body = Math.max(12, width * 0.0175);
	const heightOf = (chartWidth: number) => layoutOf(description, chartWidth).height;
	const frame = frameAround(caption, width, heightOf, body, theme);
	return { description, caption, frame, layout: layoutOf(description, frame.chart.width) };
}

/** Makes an empty canvas of a size: the browser's or Node's. */
export type MakeCanvas = (width: number, height: number) => HTMLCanvasElement;

/** Draws a framed figure on a canvas of its size times `scale`. */
export function drawFramed(
	{ description, frame, layout }: Framed,
	theme: Theme,
	family: string,
	scale: number,
	makeCanvas: MakeCanvas
): HTMLCanvasElement {
	const canvas = makeCanvas(Math.round(frame.width * scale), Math.round(frame.height * scale));
	const pen = canvas.getContext('2d')!;
	pen.setTransform(scale, 0, 0, scale, 0, 0);
	drawFrame(pen, family, frame, theme);
	// Chart.js fills a canvas of its own; whole pixels keep it sharp where it is laid down.
	const inner = makeCanvas(Math.round(layout.width * scale), Math.round(layout.height * scale));
	const chart = drawIn(inner, description, layout, theme, family, scale);
	pen.setTransform(1, 0, 0, 1, 0, 0);
	pen.drawImage(inner, Math.round(frame.chart.x * scale), Math.round(frame.chart.y * scale));
	// Chart.js wipes its canvas when it goes.
	chart.destroy();
	return canvas;
}

/** Writes a framed figure as SVG with real text; `measure` gives a text's width in a canvas font. */
export function framedSvg(
	{ description, caption, frame, layout }: Framed,
	theme: Theme,
	family: string,
	measure: (text: string, font: string) => number
): string {
	const outer = new SvgPen(frame.width, frame.height, measure, 'f');
	drawFrame(outer as unknown as CanvasRenderingContext2D, family, frame, theme);
	const inner = new SvgPen(layout.width, layout.height, measure, 'c');
	const canvas = inner.canvas as unknown as HTMLCanvasElement;
	drawIn(canvas, description, layout, theme, family, 1).destroy();
	const { x, y } = frame.chart;
	const content = `${outer.content()}<g transform="translate(${Math.round(x)} ${Math.round(y)})">${inner.content()}</g>`;
	return svgFile(frame, description.language, caption.title, description.alternative, content);
}
