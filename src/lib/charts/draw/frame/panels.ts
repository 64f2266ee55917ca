import { drawPanel } from '../chart.ts';
import type { Row } from '../../description/rows.ts';
import type { Theme } from '../pen/theme.ts';
import type { YearAxis } from '../rows/configuration.ts';
import { SvgPen } from './svg-pen.ts';

/** Makes an empty canvas of a size: the browser's or Node's. */
export type MakeCanvas = (width: number, height: number) => HTMLCanvasElement;

/** Where a row's panel is laid down, in whole pixels. */
export interface PanelPlace {
	readonly row: Row;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Lays panels down on a canvas whose pixels are `scale` times theirs: Chart.js fills a canvas of its own. */
export function layPanels(
	canvas: HTMLCanvasElement,
	axis: YearAxis,
	panels: readonly PanelPlace[],
	theme: Theme,
	scale: number,
	makeCanvas: MakeCanvas
): void {
	const pen = canvas.getContext('2d')!;
	pen.save();
	pen.setTransform(1, 0, 0, 1, 0, 0);
	for (const { row, x, y, width, height } of panels) {
		const inner = makeCanvas(Math.round(width * scale), Math.round(height * scale));
		const chart = drawPanel(inner, axis, row, { width, height, scale: 1 }, theme, scale);
		pen.drawImage(inner, Math.round(x * scale), Math.round(y * scale));
		// Chart.js wipes its canvas when it goes.
		chart.destroy();
	}
	pen.restore();
}

/** Panels as SVG, each moved to its place. */
export function panelsSvg(
	axis: YearAxis,
	panels: readonly PanelPlace[],
	theme: Theme,
	measure: (text: string, font: string) => number
): string {
	return panels
		.map(({ row, x, y, width, height }, index) => {
			const pen = new SvgPen(width, height, measure, `p${index}-`);
			const canvas = pen.canvas as unknown as HTMLCanvasElement;
			drawPanel(canvas, axis, row, { width, height, scale: 1 }, theme, 1).destroy();
			return `<g transform="translate(${x} ${y})">${pen.content()}</g>`;
		})
		.join('');
}
