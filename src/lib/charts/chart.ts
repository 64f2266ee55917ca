import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { configuration } from './configuration.ts';
import type { ChartDescription } from './description.ts';
import { layoutOf } from './layout.ts';
import type { Theme } from './theme.ts';

// The one importer of Chart.js at run time: only the parts that are used are registered.
Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Draws a description on a canvas of the given width; the caller destroys it before drawing anew. */
export function drawChart(
	canvas: HTMLCanvasElement,
	description: ChartDescription,
	width: number,
	theme: Theme,
	fontFamily: string,
	devicePixelRatio?: number
): Chart<'line', unknown> {
	const layout = layoutOf(description, width);
	const config = configuration(description, layout, theme, fontFamily);
	canvas.width = layout.width;
	canvas.height = layout.height;
	if (devicePixelRatio !== undefined) config.options = { ...config.options, devicePixelRatio };
	return new Chart(canvas, config as never) as unknown as Chart<'line', unknown>;
}
