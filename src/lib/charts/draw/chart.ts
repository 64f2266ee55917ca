import {
	BarController,
	BarElement,
	Chart,
	type ChartConfiguration,
	LinearScale,
	LineController,
	LineElement,
	PointElement
} from 'chart.js';
import type { Row } from '../description/rows.ts';
import type { Theme } from './pen/theme.ts';
import { panelConfiguration, type YearAxis } from './rows/configuration.ts';
import type { PanelSize } from './rows/size.ts';

// The one importer of Chart.js at run time: only the parts that are used are registered.
Chart.register(LinearScale, LineController, LineElement, PointElement, BarController, BarElement);

/** Draws a configuration on a canvas of a size; the caller destroys it before drawing anew. */
export function drawn(
	canvas: HTMLCanvasElement,
	config: ChartConfiguration<'line', unknown>,
	size: { readonly width: number; readonly height: number },
	devicePixelRatio?: number
): Chart<'line', unknown> {
	[canvas.width, canvas.height] = [size.width, size.height];
	if (devicePixelRatio !== undefined) config.options = { ...config.options, devicePixelRatio };
	return new Chart(canvas, config as never) as unknown as Chart<'line', unknown>;
}

/** Draws a row's panel on a canvas of its own; the caller destroys it before drawing anew. */
export function drawPanel(
	canvas: HTMLCanvasElement,
	axis: YearAxis,
	row: Row,
	size: PanelSize,
	theme: Theme,
	devicePixelRatio?: number
): Chart<'line', unknown> {
	const config = panelConfiguration(axis, row, size, theme);
	return drawn(canvas, config as never, size, devicePixelRatio);
}
