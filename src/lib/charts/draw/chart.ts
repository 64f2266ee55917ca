import {
	Chart,
	type ChartConfiguration,
	LinearScale,
	LineController,
	LineElement,
	PointElement
} from 'chart.js';
import { isPlane, type Description } from '../description/chart.ts';
import { configuration } from './time/configuration.ts';
import type { ChartDescription } from '../description/time-chart.ts';
import { layoutOf, type Layout } from './time/layout.ts';
import { planeConfiguration } from './plane/configuration.ts';
import { planeLayout } from './plane/layout.ts';
import type { Theme } from './pen/theme.ts';

// The one importer of Chart.js at run time: only the parts that are used are registered.
Chart.register(LinearScale, LineController, LineElement, PointElement);

function prepared(
	description: Description,
	width: number,
	theme: Theme,
	fontFamily: string
): { config: ChartConfiguration<'line', unknown>; size: { width: number; height: number } } {
	if (isPlane(description)) {
		const size = planeLayout(description, width);
		return { config: planeConfiguration(description, size, theme, fontFamily) as never, size };
	}
	const size = layoutOf(description, width);
	return { config: configuration(description, size, theme, fontFamily) as never, size };
}

/** Draws a description on a canvas of the given width; the caller destroys it before drawing anew. */
export function drawChart(
	canvas: HTMLCanvasElement,
	description: Description,
	width: number,
	theme: Theme,
	fontFamily: string,
	devicePixelRatio?: number
): Chart<'line', unknown> {
	const { config, size } = prepared(description, width, theme, fontFamily);
	canvas.width = size.width;
	canvas.height = size.height;
	if (devicePixelRatio !== undefined) config.options = { ...config.options, devicePixelRatio };
	return new Chart(canvas, config as never) as unknown as Chart<'line', unknown>;
}

/** Draws a description in a layout of its own, such as that of a frame; the caller destroys it. */
export function drawIn(
	canvas: HTMLCanvasElement,
	description: ChartDescription,
	layout: Layout,
	theme: Theme,
	fontFamily: string,
	devicePixelRatio: number
): Chart<'line', unknown> {
	const config = configuration(description, layout, theme, fontFamily);
	canvas.width = layout.width;
	canvas.height = layout.height;
	config.options = { ...config.options, devicePixelRatio };
	return new Chart(canvas, config as never) as unknown as Chart<'line', unknown>;
}
