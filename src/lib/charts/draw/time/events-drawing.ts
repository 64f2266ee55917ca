import type { Chart, Plugin } from 'chart.js';
import type { ChartDescription, EventLayer, EventMark } from '../../description/time-chart.ts';
import type { Layout } from './layout.ts';
import type { Pen } from '../pen/marks.ts';
import type { Theme } from '../pen/theme.ts';

interface Axis {
	readonly top: number;
	readonly min: number;
	readonly max: number;
	getPixelForValue(value: number): number;
}

/** Tags that would touch share one: "1, 2". */
export interface Tag {
	readonly x: number;
	readonly numbers: readonly number[];
}

/** Joins the numbers of events that stand closer together than `room` pixels. */
export function tagsOf(marks: readonly { x: number; number: number }[], room: number): Tag[] {
	const tags: { x: number; numbers: number[] }[] = [];
	for (const { x, number } of [...marks].sort((a, b) => a.x - b.x || a.number - b.number)) {
		const before = tags.at(-1);
		if (before && x - before.x < room + (before.numbers.length - 1) * room * 0.6)
			before.numbers.push(number);
		else tags.push({ x, numbers: [number] });
	}
	return tags;
}

/** Draws what a reader asked for over the axes of a chart. */
class EventLayerDrawing {
	readonly chart: Chart<'line'>;
	readonly pen: Pen;
	readonly layout: Layout;
	readonly theme: Theme;
	readonly x: Axis;
	readonly top: number;

	constructor(chart: Chart<'line'>, layout: Layout, theme: Theme) {
		this.chart = chart;
		this.pen = chart.ctx;
		this.layout = layout;
		this.theme = theme;
		this.x = chart.scales.x as unknown as Axis;
		this.top = (chart.scales.y0 as unknown as Axis).top;
	}

	/** A position on the axis, cut at its ends. */
	at(value: number): number {
		const inside = Math.max(this.x.min, Math.min(this.x.max, value));
		return this.x.getPixelForValue(inside);
	}

	terms(ranges: readonly EventMark[]): void {
		const { pen, theme, top, layout } = this;
		ranges.forEach(({ from, to, short }, index) => {
			const [left, right] = [this.at(from), this.at(to)];
			pen.fillStyle = theme.muted;
			pen.globalAlpha = index % 2 === 0 ? 0.13 : 0.05;
			pen.fillRect(left, top, right - left, this.x.top - top);
			pen.globalAlpha = 1;
			for (const edge of [left, right]) pen.fillRect(edge - 0.5, top - 4, 1, 4);
			// Where both years have no room, the first has.
			const words = [short, short.slice(0, 4)].find(
				(each) => pen.measureText(each).width < right - left - 4
			);
			if (words) pen.fillText(words, (left + right) / 2, top - layout.events + layout.font * 0.75);
		});
	}

	lines(events: readonly EventMark[]): void {
		const { pen, theme } = this;
		pen.strokeStyle = theme.ink;
		pen.setLineDash([3, 3]);
		for (const { from } of events) {
			pen.beginPath();
			pen.moveTo(this.at(from), this.top);
			pen.lineTo(this.at(from), this.x.top);
			pen.stroke();
		}
		pen.setLineDash([]);
		const marks = events.map(({ from, number }) => ({ x: this.at(from), number }));
		for (const tag of tagsOf(marks, this.layout.font * 1.6)) this.tag(tag);
	}

	tag({ x, numbers }: Tag): void {
		const { pen, theme, layout } = this;
		const words = numbers.join(', ');
		const [width, height] = [pen.measureText(words).width + 9, layout.font * 1.36];
		const left = Math.max(1, Math.min(x - width / 2, layout.width - width - 1));
		pen.fillStyle = theme.ink;
		pen.beginPath();
		pen.roundRect(left, this.top - height, width, height, 2);
		pen.fill();
		pen.fillStyle = theme.paper;
		pen.fillText(words, left + width / 2, this.top - height / 2 + 0.5);
	}
}

/** The Chart.js plugin of the layers a reader asked for: events as lines with the numbers of the list under the chart, terms of office as ranges without names. */
export function eventLayer(
	description: ChartDescription,
	layout: Layout,
	theme: Theme,
	family: string
): Plugin<'line'> {
	const marks = (layer: EventLayer) =>
		description.shown?.includes(layer)
			? (description.events ?? []).filter(({ kind }) => (kind === 'term') === (layer === 'terms'))
			: [];
	return {
		id: 'events',
		beforeDatasetsDraw(chart) {
			const draw = new EventLayerDrawing(chart, layout, theme);
			chart.ctx.save();
			chart.ctx.font = `600 ${layout.font}px ${family}`;
			chart.ctx.textAlign = 'center';
			chart.ctx.textBaseline = 'middle';
			draw.terms(marks('terms'));
			draw.lines(marks('events'));
			chart.ctx.restore();
		}
	};
}
