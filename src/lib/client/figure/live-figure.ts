import type { RowsChart } from '../../charts/description/rows.ts';
import type { EventLayer } from '../../charts/description/event.ts';
import type { Place } from '../../charts/read/walk.ts';
import type { Reader } from './reader.ts';

/** A figure that was woken: what its keys, its pointer and its buttons share. */
export interface LiveFigure {
	readonly element: HTMLElement;
	readonly chart: RowsChart;
	readonly reader: Reader;
	/** Where the reader stands; the last place is kept when the cursor is hidden. */
	place: Place | undefined;
	/** Draws the rows anew with the layers that are asked for. */
	show: (layers: readonly EventLayer[]) => void;
	/** Ends with the figure: what listens to more than its own elements listens until then. */
	readonly signal: AbortSignal;
	/** Takes away all that the script has made, before another chart is shown in its place. */
	destroy: () => void;
}
