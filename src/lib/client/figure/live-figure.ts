import type { ChartDescription } from '../../charts/description/time-chart.ts';
import type { Place } from '../../charts/read/reading.ts';
import type { ChartReader } from './reader.ts';

/** A figure that was woken: what its keys, its pointer and its buttons share. */
export interface LiveFigure {
	readonly element: HTMLElement;
	readonly description: ChartDescription;
	readonly canvas: HTMLCanvasElement;
	readonly reader: ChartReader;
	/** Where the reader stands; the last place is kept when the cursor is hidden. */
	place: Place | undefined;
	/** Draws the chart anew, with the layers that are asked for. */
	draw: (shown?: ChartDescription['shown']) => void;
	/** Ends with the figure: what listens to more than its own canvas listens until then. */
	readonly signal: AbortSignal;
	/** Takes the chart away, before another is shown in its place. */
	destroy: () => void;
}
