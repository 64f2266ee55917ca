import type { Layout } from '../draw/time/layout.ts';
import type { Pen } from '../draw/pen/marks.ts';
import type { Theme } from '../draw/pen/theme.ts';

/** A mark of the cursor's year, in pixels. */
export interface Ring {
	readonly x: number;
	readonly y: number;
	/** Ends of a mark that is wider than a dot. */
	readonly from: number;
	readonly to: number;
	readonly radius: number;
	readonly active: boolean;
}

/** The band of one year through all panels of a chart, in pixels. */
export interface Band {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function ring(pen: Pen, { x, y, from, to, radius, active }: Ring, theme: Theme): void {
	pen.lineWidth = active ? 2.5 : 1.25;
	pen.strokeStyle = theme.ink;
	pen.beginPath();
	if (to - from > radius * 2) pen.roundRect(from, y - radius, to - from, radius * 2, radius);
	else pen.arc(x, y, radius, 0, Math.PI * 2);
	pen.stroke();
}

/** Draws the cursor on a layer above the chart: the year's band, one line through all panels, a ring at each of its marks. */
export function drawCursor(
	pen: Pen,
	layout: Layout,
	band: Band,
	rings: readonly Ring[],
	theme: Theme
): void {
	pen.clearRect(0, 0, layout.width, layout.height);
	pen.save();
	pen.globalAlpha = 0.07;
	pen.fillStyle = theme.ink;
	pen.fillRect(band.left, band.top, band.right - band.left, band.bottom - band.top);
	pen.globalAlpha = 0.75;
	// On whole pixels: a line between two would be a grey band.
	const middle = Math.floor((band.left + band.right) / 2);
	pen.fillRect(middle, band.top, 1, band.bottom - band.top);
	pen.globalAlpha = 1;
	for (const each of rings) ring(pen, each, theme);
	pen.restore();
}
