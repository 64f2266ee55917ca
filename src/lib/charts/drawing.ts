import type { Chart, Plugin } from 'chart.js';
import type { ChartDescription, SpanPanel, TimelinePanel, ValuePanel } from './description.ts';
import { laneCentre } from './configuration.ts';
import { spanHeight, type Layout } from './layout.ts';
import { drawTransfer, drawValue, type Pen } from './marks.ts';
import type { Theme } from './theme.ts';

type LineChart = Chart<'line'>;

interface Scale {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	getPixelForValue(value: number): number;
}

/** Draws what Chart.js has no word for: panel labels, marks told apart by shape, direct labels, rows of transfers. */
class Drawing {
	readonly pen: Pen;
	readonly chart: LineChart;
	readonly layout: Layout;
	readonly theme: Theme;
	readonly family: string;

	constructor(chart: LineChart, layout: Layout, theme: Theme, family: string) {
		this.pen = chart.ctx;
		this.chart = chart;
		this.layout = layout;
		this.theme = theme;
		this.family = family;
	}

	scale(id: string): Scale {
		return this.chart.scales[id] as unknown as Scale;
	}

	font(size = this.layout.font, weight = ''): void {
		this.pen.font = `${weight} ${size}px ${this.family}`.trim();
	}

	text(words: string, x: number, y: number, colour: string, align: CanvasTextAlign = 'left'): void {
		this.pen.fillStyle = colour;
		this.pen.textAlign = align;
		this.pen.textBaseline = 'middle';
		this.pen.fillText(words, x, y);
	}

	panelLabel(scale: Scale, label: string): void {
		this.font(this.layout.font, '600');
		this.text(label, 2, scale.top + 11, this.theme.ink);
	}

	values(panel: ValuePanel, y: Scale): void {
		const x = this.scale('x');
		const crowded = panel.lines.some(({ marks }) => marks.length > 20);
		for (const { marks, colour, joined } of panel.lines) {
			const ink = this.theme.series[colour % this.theme.series.length]!;
			for (const mark of marks) {
				if (mark.y === null) continue;
				const at = {
					x: x.getPixelForValue(mark.x),
					y: y.getPixelForValue(mark.y),
					low: y.getPixelForValue(mark.low ?? mark.y),
					high: y.getPixelForValue(mark.high ?? mark.y)
				};
				drawValue(this.pen, mark, at, joined && crowded ? 2.4 : 3.6, ink, this.theme);
			}
		}
		if (this.layout.narrow) this.key(panel, y);
		else this.lineLabels(panel, x, y);
	}

	/** Direct labels at the last point of each line, pushed apart where they would touch. */
	lineLabels(panel: ValuePanel, x: Scale, y: Scale): void {
		const height = this.layout.font + 3;
		const labels = panel.lines
			.flatMap(({ label, marks, colour }) => {
				const last = marks.filter((mark) => mark.y !== null).at(-1);
				if (!last) return [];
				return [
					{
						label,
						figure: last.figure,
						colour,
						x: x.getPixelForValue(last.x),
						y: y.getPixelForValue(last.y!)
					}
				];
			})
			.sort((a, b) => a.y - b.y);
		let previous = -Infinity;
		for (const entry of labels) {
			const top = Math.max(entry.y - height / 2, previous);
			previous = top + height * 2 + 1;
			const ink = this.theme.series[entry.colour % this.theme.series.length]!;
			this.label(entry, top + height / 2, ink, height);
		}
	}

	label(
		entry: { label: string; figure: string; x: number },
		y: number,
		ink: string,
		height: number
	): void {
		const x = entry.x + 8;
		this.font(this.layout.font, '600');
		this.halo(entry.label, x, y);
		this.text(entry.label, x, y, ink);
		this.font();
		this.halo(entry.figure, x, y + height);
		this.text(entry.figure, x, y + height, ink);
	}

	/** On a narrow chart the labels stand above the plot, each with its colour and its last value. */
	key(panel: ValuePanel, y: Scale): void {
		panel.lines.forEach(({ label, marks, colour }, index) => {
			const ink = this.theme.series[colour % this.theme.series.length]!;
			const last = marks.filter((mark) => mark.y !== null).at(-1);
			const centre = y.top + 27 + index * 16;
			drawValue(
				this.pen,
				{ shape: 'full' },
				{ x: 6, y: centre, low: 0, high: 0 },
				3.2,
				ink,
				this.theme
			);
			this.font(this.layout.font, '600');
			this.text(label, 15, centre, ink);
			const width = this.pen.measureText(label).width;
			this.font();
			if (last) this.text(last.figure, 15 + width + 6, centre, ink);
		});
	}

	/** Paper around the letters keeps a label readable where it crosses a line. */
	halo(words: string, x: number, y: number): void {
		this.pen.save();
		this.pen.strokeStyle = this.theme.paper;
		this.pen.lineWidth = 4;
		this.pen.lineJoin = 'round';
		this.pen.textAlign = 'left';
		this.pen.textBaseline = 'middle';
		this.pen.strokeText(words, x, y);
		this.pen.restore();
	}

	spans(panel: SpanPanel, y: Scale, header: number): void {
		const x = this.scale('x');
		panel.spans.forEach((span, row) => {
			const from = x.getPixelForValue(span.from);
			const to = x.getPixelForValue(span.to);
			const centre = y.getPixelForValue(header + row * spanHeight + 8);
			const ink = this.theme.series[span.colour % this.theme.series.length]!;
			this.pen.fillStyle = ink;
			this.pen.fillRect(from, centre - 3, to - from, 6);
			this.font(this.layout.font, '600');
			const words = `${span.figure} · ${span.label}`;
			const width = this.pen.measureText(words).width;
			this.text(
				words,
				Math.max(2, Math.min(from, x.right + this.layout.right - width)),
				centre + 14,
				ink
			);
		});
	}

	timeline(panel: TimelinePanel, y: Scale, header: number, description: ChartDescription): void {
		const { layout, theme, pen } = this;
		const x = this.scale('x');
		panel.rows.forEach(({ label, lanes }, row) => {
			const first = y.getPixelForValue(laneCentre(panel.rows, { row, lane: 0 }, layout, header));
			const last = y.getPixelForValue(
				laneCentre(panel.rows, { row, lane: lanes - 1 }, layout, header)
			);
			this.font(layout.font - (layout.rowHeader ? 0.5 : 0));
			if (layout.rowHeader)
				this.text(label, 2, first - layout.lane / 2 - layout.rowHeader / 2, theme.muted);
			else this.text(label, layout.left - 8, (first + last) / 2, theme.muted, 'right');
			pen.fillStyle = theme.grid;
			const line = last + layout.lane / 2 + layout.rowGap / 2;
			if (row < panel.rows.length - 1)
				pen.fillRect(
					layout.rowHeader ? 2 : x.left,
					line,
					x.right - (layout.rowHeader ? 2 : x.left),
					0.75
				);
		});
		// Chart.js clamps positions far outside the canvas, so the width of a year is taken inside it.
		const year = x.getPixelForValue(description.first + 1) - x.getPixelForValue(description.first);
		const radius = Math.min(layout.lane / 2 - 0.4, year / 2 - 0.3);
		for (const mark of panel.marks) {
			const at = {
				from: x.getPixelForValue(mark.from) + 0.8,
				to: x.getPixelForValue(mark.to) - 0.8,
				y: y.getPixelForValue(laneCentre(panel.rows, mark, layout, header))
			};
			const single = mark.to - mark.from <= 1;
			const centre = (at.from + at.to) / 2;
			drawTransfer(pen, mark, single ? { ...at, from: centre, to: centre } : at, radius, theme);
		}
	}
}

/** The Chart.js plugin that draws a description's marks over the axes. */
export function drawing(
	description: ChartDescription,
	layout: Layout,
	theme: Theme,
	family: string
): Plugin<'line'> {
	return {
		id: 'cifra',
		beforeDraw(chart) {
			chart.ctx.save();
			chart.ctx.fillStyle = theme.paper;
			chart.ctx.fillRect(0, 0, chart.width, chart.height);
			chart.ctx.restore();
		},
		afterDatasetsDraw(chart) {
			const draw = new Drawing(chart, layout, theme, family);
			chart.ctx.save();
			description.panels.forEach((panel, index) => {
				const y = draw.scale(`y${index}`);
				if (panel.kind === 'values') draw.values(panel, y);
				else if (panel.kind === 'spans') draw.spans(panel, y, layout.headers[index]!);
				else draw.timeline(panel, y, layout.headers[index]!, description);
				draw.panelLabel(y, panel.label);
			});
			chart.ctx.restore();
		}
	};
}
