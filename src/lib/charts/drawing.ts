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

	/** Direct labels in the right margin, each at the height of its line's last value, pushed apart where they would touch. */
	lineLabels(panel: ValuePanel, x: Scale, y: Scale): void {
		const height = this.layout.font + 3;
		const room = this.layout.right - 14;
		const labels = panel.lines
			.flatMap(({ label, marks, colour }) => {
				const last = marks.filter((mark) => mark.y !== null).at(-1);
				if (!last) return [];
				this.font(this.layout.font, '600');
				const name = this.broken(label, room);
				this.font();
				const figure = this.broken(last.figure, room);
				return [{ name, figure, colour, y: y.getPixelForValue(last.y!) }];
			})
			.sort((a, b) => a.y - b.y);
		const total = labels.reduce(
			(sum, { name, figure }) => sum + (name.length + figure.length) * height + 2,
			0
		);
		let top = -Infinity;
		let left = total;
		for (const { name, figure, colour, y: at } of labels) {
			const own = (name.length + figure.length) * height + 2;
			// Not above the label before it, and never so low that those still to come have no room.
			top = Math.max(top, Math.min(at - height / 2, y.bottom - left));
			left -= own;
			const ink = this.theme.series[colour % this.theme.series.length]!;
			this.font(this.layout.font, '600');
			name.forEach((line, i) => this.text(line, x.right + 10, top + (i + 0.5) * height, ink));
			this.font();
			figure.forEach((line, i) =>
				this.text(line, x.right + 10, top + (name.length + i + 0.5) * height, ink)
			);
			top += own;
		}
	}

	/** Breaks words into lines that fit a width in the font that is set. */
	broken(words: string, width: number): string[] {
		const lines: string[] = [];
		for (const word of words.split(' ')) {
			const line = lines.at(-1);
			const longer = line === undefined ? word : `${line} ${word}`;
			if (line !== undefined && this.pen.measureText(longer).width <= width)
				lines[lines.length - 1] = longer;
			else lines.push(word);
		}
		return lines;
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
