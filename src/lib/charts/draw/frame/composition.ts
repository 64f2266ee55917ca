import type { Pen } from '../pen/marks.ts';
import type { Theme } from '../pen/theme.ts';
import type { YearAxis } from '../rows/configuration.ts';
import { write, type Written } from './column.ts';
import { layPanels, type MakeCanvas, type PanelPlace } from './panels.ts';

/** A picture with every word, sign and panel in its place. */
export interface Composition {
	readonly width: number;
	readonly height: number;
	readonly texts: readonly Written[];
	/** Rules and signs. */
	readonly ink: readonly ((pen: Pen) => void)[];
	readonly panels: readonly PanelPlace[];
}

/** The paper under all. */
export function drawPaper(pen: Pen, { width, height }: Composition, theme: Theme): void {
	pen.fillStyle = theme.paper;
	pen.fillRect(0, 0, width, height);
}

/** Rules, signs and words: some stand on the panels. */
export function drawWords(pen: Pen, family: string, { texts, ink }: Composition): void {
	for (const draw of ink) draw(pen);
	write(pen, family, texts);
}

/** Draws a composition on a canvas of its size times `scale`. */
export function drawComposition(
	composition: Composition,
	axis: YearAxis,
	theme: Theme,
	family: string,
	scale: number,
	makeCanvas: MakeCanvas
): HTMLCanvasElement {
	const { width, height, panels } = composition;
	const canvas = makeCanvas(Math.round(width * scale), Math.round(height * scale));
	const pen = canvas.getContext('2d')!;
	pen.setTransform(scale, 0, 0, scale, 0, 0);
	drawPaper(pen, composition, theme);
	layPanels(canvas, axis, panels, theme, scale, makeCanvas);
	drawWords(pen, family, composition);
	return canvas;
}
