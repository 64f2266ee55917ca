import type { Row, RowsChart } from '../../charts/description/rows.ts';
import type { EventLayer } from '../../charts/description/event.ts';
import { readingOf } from '../../charts/read/reading.ts';
import { isIn, tracks, type Point, type Track } from '../../charts/read/tracks.ts';
import type { Place } from '../../charts/read/walk.ts';
import { readingWords } from '../../words/reading.ts';
import { Cursor, type Spot } from './cursor.ts';
import { formNow, plotOf, sizeOf, yOf } from './plot.ts';
import { readingNodes } from './reading.ts';
import { element } from '../element.ts';

/** One cursor through all rows of a chart, and the reading of its year. */
export class Reader {
	readonly tracks: readonly Track[];
	readonly cursor: Cursor;
	/** Where a year is read: under the axis, or at the lower edge of a small screen. */
	readonly reading = element('div', 'reading');
	/** The layers that are drawn. */
	layers: readonly EventLayer[] = [];
	readonly #figure: HTMLElement;
	readonly #chart: RowsChart;
	readonly #links: ReadonlyMap<string, string>;
	readonly #close: HTMLButtonElement;
	#shown = '';
	#width = 0;

	constructor(
		figure: HTMLElement,
		chart: RowsChart,
		hint: string,
		links: ReadonlyMap<string, string>
	) {
		[this.#figure, this.#chart, this.#links] = [figure, chart, links];
		this.tracks = tracks(chart);
		this.cursor = new Cursor(chart, hint);
		const { close } = readingWords[chart.language];
		this.#close = element('button', 'close', { type: 'button' }, close);
		this.#close.addEventListener('click', () => {
			this.hide();
			this.cursor.element.focus({ preventScroll: true });
		});
		this.hide();
	}

	/** Shows the year under a place of the window, and the mark of a row that is nearest to it. */
	pointAt(x: number, y: number, row: string | undefined): Place | undefined {
		const year = this.cursor.yearAt(x);
		const index = this.#chart.rows.findIndex(({ id }) => id === row);
		const place = this.#nearest(index, year, { x, y });
		this.#show(year, place);
		return place;
	}

	/** Shows a place of a track, and the year it stands in. */
	moveTo(place: Place): void {
		const { first, last } = this.#chart;
		const { year } = this.#pointOf(place);
		this.#show(Math.max(first, Math.min(last, year)), place);
	}

	hide(): void {
		this.#shown = '';
		this.cursor.hide();
		this.reading.hidden = true;
	}

	#pointOf({ track, point }: Place): Point {
		return this.tracks[track]!.points[point]!;
	}

	/** Where a point stands in the window; nowhere where its row has no scale for it. */
	#spot(row: Row, { x, y }: Point): Spot | undefined {
		const plot = plotOf(this.#figure, row.id);
		if (!plot || y === null || row.kind === 'spans') return undefined;
		const { top } = plot.getBoundingClientRect();
		return { x: this.cursor.xOf(x), y: top + yOf(row, y, sizeOf(plot, row)) };
	}

	/** The point of a row's year that is nearest to the pointer; of volumes the total. */
	#nearest(index: number, year: number, at: Spot): Place | undefined {
		const row = this.#chart.rows[index];
		if (!row) return undefined;
		const found = this.tracks.flatMap((track, number) =>
			track.row === index
				? track.points.flatMap((point, own) =>
						isIn(point, year) ? [{ place: { track: number, point: own }, point }] : []
					)
				: []
		);
		if (row.kind === 'volumes') return found[0]?.place;
		const distances = found.map(({ point }) => {
			const spot = this.#spot(row, point);
			return spot ? Math.hypot(spot.x - at.x, spot.y - at.y) : Number.MAX_VALUE;
		});
		return found[distances.indexOf(Math.min(...distances))]?.place;
	}

	#show(year: number, place: Place | undefined): void {
		const active = place && this.#pointOf(place);
		const state = `${year}/${active?.id ?? ''}/${this.layers.join()}`;
		if (state === this.#shown) return;
		this.#shown = state;
		const row = place && this.#chart.rows[this.tracks[place.track]!.row];
		this.cursor.moveTo(year, row && active && this.#spot(row, active));
		const rows = readingOf(this.#chart, this.tracks, year);
		const reading = { year, rows, active, events: this.#events(year) };
		const words = readingWords[this.#chart.language];
		this.reading.replaceChildren(this.#close, ...readingNodes(reading, this.#links, words));
		this.reading.hidden = false;
		this.#keepRoom();
	}

	/** Under the axis the reading takes as much room as its longest year has needed: what stands below does not go up and down. */
	#keepRoom(): void {
		const { style, offsetWidth } = this.reading;
		if (offsetWidth !== this.#width || formNow() === 'narrow') style.minHeight = '';
		this.#width = offsetWidth;
		if (formNow() === 'wide') style.minHeight = `${this.reading.getBoundingClientRect().height}px`;
	}

	/** The events of a year, where a reader has asked for them. */
	#events(year: number): string[] {
		return this.#chart.events
			.filter(({ kind }) => this.layers.includes(kind === 'term' ? 'terms' : 'events'))
			.filter(({ from, to }) => from < year + 0.5 && to > year - 0.5)
			.map(({ period, title }) => `${period}: ${title}`);
	}
}
