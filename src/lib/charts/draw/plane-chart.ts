import type { Chart } from 'chart.js';
import type { PlaneDescription } from '../description/plane-chart.ts';
import { drawn } from './chart.ts';
import type { Theme } from './pen/theme.ts';
import { planeConfiguration } from './plane/configuration.ts';
import { planeLayout } from './plane/layout.ts';

/** Draws a chart of the states on a canvas of the given width; apart from the rows' panels, which the live chart draws without it. */
export function drawPlane(
	canvas: HTMLCanvasElement,
	description: PlaneDescription,
	width: number,
	theme: Theme,
	fontFamily: string,
	devicePixelRatio?: number
): Chart<'line', unknown> {
	const size = planeLayout(description, width);
	const config = planeConfiguration(description, size, theme, fontFamily);
	return drawn(canvas, config as never, size, devicePixelRatio);
}
