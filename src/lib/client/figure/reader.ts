import type { drawChart } from '../../charts/draw/chart.ts';
import { drawCursor, type Band, type Ring } from '../../charts/read/cursor.ts';
import type { ChartDescription } from '../../charts/description/time-chart.ts';
import type { Layout } from '../../charts/draw/time/layout.ts';
import { place as placeBox } from '../../charts/read/placement.ts';
import {
	isIn,
	placeOf,
	readingOf,
	tracks,
	type Place,
	type Point,
	type Track,
	type TrackReading
} from '../../charts/read/reading.ts';
import type { Theme } from '../../charts/draw/pen/theme.ts';
import { fillBox } from './box.ts';

type DrawnChart = ReturnType<typeof drawChart>;

interface Position {
	readonly x: number;
	readonly y: number;
}

/** A drawn chart and what it was drawn with. */
export interface Drawn {
	readonly chart: DrawnChart;
	readonly layout: Layout;
	readonly theme: Theme;
	/** The layers that were asked for. */
	readonly shown: ChartDescription['shown'];
}

const reach = 26;

/** Where each mark stands, by the id it carries. */
function positionsOf(chart: DrawnChart): Map<string, Position> {
	const found = new Map<string, Position>();
	const datasets = chart.data.datasets as readonly { readonly data: unknown }[];
	datasets.forEach(({ data }, dataset) => {
		const elements = chart.getDatasetMeta(dataset).data;
		(data as readonly { readonly id: string }[]).forEach(({ id }, index) => {
			const element = elements[index];
			if (id && element && Number.isFinite(element.y))
				found.set(id, { x: element.x, y: element.y });
		});
	});
	return found;
}

/** One cursor through all panels of a chart: the year's line on a layer of its own, and a box with the values of that year. */
export class ChartReader {
	readonly tracks: readonly Track[];
	readonly #description: ChartDescription;
	readonly #layer: HTMLCanvasElement;
	readonly #box: HTMLElement;
	readonly #readings = new Map<number, TrackReading[][]>();
	#drawn!: Drawn;
	#positions = new Map<string, Position>();
	#shown = '';

	constructor(description: ChartDescription, layer: HTMLCanvasElement, box: HTMLElement) {
		this.#description = description;
		this.tracks = tracks(description);
		this.#layer = layer;
		this.#box = box;
	}

	/** Takes over a chart that was drawn anew; the cursor is hidden. */
	attach(drawn: Drawn): void {
		this.#drawn = drawn;
		this.#positions = positionsOf(drawn.chart);
		const { width, height } = drawn.layout;
		const ratio = devicePixelRatio;
		this.#layer.width = Math.round(width * ratio);
		this.#layer.height = Math.round(height * ratio);
		this.#layer.style.width = `${width}px`;
		this.#layer.style.height = `${height}px`;
		this.#layer.getContext('2d')?.setTransform(ratio, 0, 0, ratio, 0, 0);
		this.hide();
	}

	/** Shows the year under a position of the canvas, and the mark nearest to it. */
	pointAt(x: number, y: number): Place | undefined {
		const { first, last } = this.#description;
		const value = this.#scale('x').getValueForPixel(x) ?? first;
		const year = Math.max(first, Math.min(last, Math.round(value)));
		const panel = this.#description.panels.findIndex((_, index) => {
			const { top, bottom } = this.#scale(`y${index}`);
			return y >= top && y <= bottom;
		});
		const point = this.#nearest(panel, year, x, y);
		this.#show(year, point, y);
		return point && placeOf(this.tracks, point.id);
	}

	/** Shows a place of a track, and the year it stands in. */
	moveTo(place: Place): Point {
		const point = this.tracks[place.track]!.points[place.point]!;
		const { panel } = this.tracks[place.track]!;
		const { top, bottom } = this.#scale(`y${panel}`);
		const year = Math.max(this.#description.first, Math.min(this.#description.last, point.year));
		this.#show(year, point, this.#positions.get(point.id)?.y ?? (top + bottom) / 2);
		return point;
	}

	hide(): void {
		this.#shown = '';
		this.#box.hidden = true;
		this.#layer.hidden = true;
	}

	#scale(id: string) {
		return this.#drawn.chart.scales[id]!;
	}

	#nearest(panel: number, year: number, x: number, y: number): Point | undefined {
		let best: Point | undefined;
		let least = reach;
		for (const track of this.tracks.filter((each) => each.panel === panel))
			for (const point of track.points.filter((each) => isIn(each, year))) {
				const at = this.#positions.get(point.id);
				if (!at) continue;
				const distance = Math.hypot(Math.max(0, this.#distance(point, at, x)), at.y - y);
				if (distance < least) [best, least] = [point, distance];
			}
		return best;
	}

	/** How far a position lies beside a mark; a bar is met anywhere between its ends. */
	#distance({ from, to }: Point, at: Position, x: number): number {
		if (from === to) return Math.abs(at.x - x);
		const scale = this.#scale('x');
		return Math.max(scale.getPixelForValue(from) - x, x - scale.getPixelForValue(to));
	}

	#band(year: number): Band {
		const x = this.#scale('x');
		return {
			left: x.getPixelForValue(year - 0.5),
			right: x.getPixelForValue(year + 0.5),
			top: this.#scale('y0').top,
			bottom: x.top
		};
	}

	#reading(year: number): TrackReading[][] {
		const known = this.#readings.get(year);
		if (known) return known;
		const made = readingOf(this.#description, this.tracks, year);
		this.#readings.set(year, made);
		return made;
	}

	/** Points of a line all get a ring; pieces of a pile and transfers would drown in them. */
	#isRinged({ panel: index }: Track): boolean {
		const panel = this.#description.panels[index]!;
		return panel.kind === 'values' && !panel.stack;
	}

	#rings(panels: readonly TrackReading[][], active: Point | undefined): Ring[] {
		const x = this.#scale('x');
		const all = panels
			.flat()
			.flatMap(({ track, points }) => points.map((point) => ({ track, point })));
		return all
			.filter(({ track, point }) => point === active || this.#isRinged(track))
			.flatMap(({ track, point }) => {
				const at = this.#positions.get(point.id);
				if (!at) return [];
				const { from, to } = point;
				// A transfer within one year is drawn as a dot in its middle.
				const wide = to - from > 1 || track.kind === 'spans';
				const radius = track.kind === 'values' ? 5.5 : this.#drawn.layout.lane / 2 + 2.5;
				const ends = wide
					? { from: x.getPixelForValue(from) - 2, to: x.getPixelForValue(to) + 2 }
					: { from: at.x, to: at.x };
				return [{ ...at, ...ends, radius, active: point === active }];
			});
	}

	#show(year: number, active: Point | undefined, y: number): void {
		const state = `${year}/${active?.id ?? ''}`;
		const panels = this.#reading(year);
		const { layout, theme } = this.#drawn;
		const band = this.#band(year);
		if (state !== this.#shown) {
			this.#shown = state;
			this.#layer.hidden = false;
			drawCursor(this.#layer.getContext('2d')!, layout, band, this.#rings(panels, active), theme);
			this.#box.hidden = false;
			fillBox(
				this.#box,
				this.#description,
				{ year, panels, active, events: this.#events(year), most: layout.narrow ? 2 : 6 },
				theme
			);
		}
		this.#place(band, active ? (this.#positions.get(active.id)?.y ?? y) : y);
	}

	/** The events of a year, where a reader has asked for them. */
	#events(year: number): string[] {
		const { events = [] } = this.#description;
		return events
			.filter(({ kind }) => this.#drawn.shown?.includes(kind === 'term' ? 'terms' : 'events'))
			.filter(({ from, to }) => from < year + 0.5 && to > year - 0.5)
			.map(({ period, title }) => `${period}: ${title}`);
	}

	#place(band: Band, y: number): void {
		const { width, height } = this.#drawn.layout;
		const box = { width: this.#box.offsetWidth, height: this.#box.offsetHeight };
		const { top } = this.#layer.getBoundingClientRect();
		const view = { top: -top + 4, bottom: innerHeight - top - 4 };
		const at = placeBox(
			box,
			{ width, height },
			{ ...band, y },
			view,
			this.#drawn.layout.narrow ? 14 : 10
		);
		this.#box.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`;
	}
}
