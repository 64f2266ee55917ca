import type { Chart, Plugin } from 'chart.js';
import type { Language } from '../model/language.ts';
import type {
	ChartDescription,
	Line,
	SpanPanel,
	Stack,
	TimelinePanel,
	ValueMark,
	ValuePanel
} from './description.ts';
import { laneCentre } from './configuration.ts';
import { frameWords } from './frame-words.ts';
import { spread, type LineLabel } from './labels.ts';
import { labelsHeight, leading, signRoom, spanLines, type Layout } from './layout.ts';
import {
	drawBar,
	drawPart,
	drawSpan,
	drawTransfer,
	drawValue,
	pointPath,
	type Pen
} from './marks.ts';
import { drawPiece, drawStack, drawTotals } from './stack-drawing.ts';
import type { Theme } from './theme.ts';
import { put, textWidth, type Face, type Place } from './type.ts';

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

	/** The next whole pixel of the screen: marks that all fall alike are sharp, and pack well. */
	whole(position: number): number {
		const { currentDevicePixelRatio: ratio } = this.chart;
		return Math.round(position * ratio) / ratio;
	}

	get face(): Face {
		return { size: this.layout.font, weight: 400 };
	}

	get bold(): Face {
		return { size: this.layout.font, weight: 600 };
	}

	ink(colour: number): string {
		return this.theme.series[colour % this.theme.series.length]!;
	}

	text(words: string, place: Place): void {
		const at = { ...place, x: this.whole(place.x), y: this.whole(place.y) };
		put(this.pen, this.family, words, at);
	}

	/** The axis in words, above its plot. */
	panelLabel(scale: Scale, lines: readonly string[]): void {
		const { font } = this.layout;
		lines.forEach((line, index) =>
			this.text(line, {
				x: 2,
				y: scale.top + (index + 0.5) * font * leading + font * 0.5,
				face: this.bold,
				colour: this.theme.ink
			})
		);
	}

	values(panel: ValuePanel, y: Scale, index: number, language: Language): void {
		const x = this.scale('x');
		const crowded = panel.lines.some(({ marks }) => marks.length > 20);
		if (panel.stack) this.stack(panel.stack, panel.lines, x, y);
		for (const line of panel.stack ? [] : panel.lines) {
			const radius = (line.joined && crowded ? 2.4 : 3.6) * this.layout.scale;
			for (const mark of line.marks) {
				if (mark.y === null) continue;
				const at = {
					x: x.getPixelForValue(mark.x),
					y: y.getPixelForValue(mark.y),
					low: y.getPixelForValue(mark.low ?? mark.y),
					high: y.getPixelForValue(mark.high ?? mark.y)
				};
				const ink = this.ink(line.colour);
				if (line.bars) this.bar(mark, { ...at, zero: y.getPixelForValue(0) }, ink);
				else drawValue(this.pen, mark, at, radius, ink, this.theme, line.colour);
			}
			for (const { from, to, y: height } of line.parts ?? []) {
				const [start, end] = [x.getPixelForValue(from), x.getPixelForValue(to)];
				const at = { from: start, to: end, y: y.getPixelForValue(height) };
				drawPart(this.pen, at, this.ink(line.colour), this.layout.scale);
			}
			for (const cut of cutsOf(line)) this.cut(x.getPixelForValue(cut), y, index, language);
		}
		const labels = this.layout.labels[index]!;
		if (this.layout.narrow) this.key(labels, y.top + this.layout.headers[index]!);
		else this.lineLabels(labels, x, y);
	}

	/** A yearly count, two thirds of its year wide. */
	bar(mark: ValueMark, at: Parameters<typeof drawBar>[2], ink: string): void {
		const x = this.scale('x');
		const year = x.getPixelForValue(mark.x + 0.5) - x.getPixelForValue(mark.x - 0.5);
		drawBar(
			this.pen,
			mark.shape,
			at,
			Math.min(year * 0.34, 16 * this.layout.scale),
			ink,
			this.theme
		);
	}

	/** Where the method changed: a broken rule through the plot, with the word at its head. */
	cut(x: number, y: Scale, index: number, language: Language): void {
		const { pen, theme } = this;
		const { font, scale, headers } = this.layout;
		const top = y.top + headers[index]!;
		pen.save();
		pen.strokeStyle = theme.muted;
		pen.lineWidth = scale;
		pen.setLineDash([2 * scale, 3 * scale]);
		pen.beginPath();
		pen.moveTo(x, top + font * 1.2);
		pen.lineTo(x, y.bottom);
		pen.stroke();
		pen.restore();
		const face = { ...this.face, size: font * 0.9 };
		const words = frameWords[language].newMethod;
		const half = textWidth(words, face) / 2;
		const ends = this.scale('x');
		const at = Math.max(ends.left + half, Math.min(x, ends.right - half));
		this.text(words, { x: at, y: top + font * 0.6, face, colour: theme.muted, align: 'center' });
	}

	/** Yearly piles by supplier, and the totals of their source over them. */
	stack(stack: Stack, lines: ValuePanel['lines'], x: Scale, y: Scale): void {
		const scales = {
			x: (year: number) => x.getPixelForValue(year),
			y: (value: number) => y.getPixelForValue(value)
		};
		drawStack(this.pen, stack, scales, this.layout, this.theme);
		for (const { marks } of lines) drawTotals(this.pen, marks, scales, this.layout, this.theme);
	}

	/** Direct labels in the right margin, each at the height of its line's last value, pushed apart where they would touch. */
	lineLabels(labels: readonly LineLabel[], x: Scale, y: Scale): void {
		const { font, scale } = this.layout;
		const height = font * leading;
		const sorted = labels
			.map((label) => ({
				label,
				at: label.last ? y.getPixelForValue(label.last.y!) : y.bottom
			}))
			.sort((a, b) => a.at - b.at);
		const tops = spread(
			sorted.map(({ label, at }) => ({
				top: at - height / 2,
				height: label.lines.length * height + 3 * scale
			})),
			y.top,
			y.bottom + height / 2
		);
		sorted.forEach(({ label, at }, index) => {
			const top = tops[index]!;
			if (!label.swatch) this.lead(x.right, at, top + height / 2, label.colour);
			this.lineLabel(label, x.right + 9 * scale, top);
		});
	}

	/** Where a label had to step aside, a thin line leads from the height of its value to it. */
	lead(x: number, from: number, to: number, colour: number): void {
		const { pen } = this;
		const { scale, font } = this.layout;
		if (Math.abs(from - to) < font * 0.4) return;
		pen.save();
		pen.strokeStyle = this.ink(colour);
		pen.lineWidth = 0.75 * scale;
		pen.beginPath();
		pen.moveTo(x - 4 * scale, from);
		pen.lineTo(x, from);
		pen.lineTo(x + 7 * scale, to);
		pen.stroke();
		pen.restore();
	}

	/** A producer's sign, name and last figure, line by line from `top`. */
	lineLabel({ colour, lines, swatch }: LineLabel, left: number, top: number): void {
		const { font, scale } = this.layout;
		const ink = swatch && swatch !== 'band' ? this.theme.ink : this.ink(colour);
		const centre = { x: left + 5 * scale, y: top + font * leading * 0.5 };
		if (swatch) this.swatch(swatch, colour, centre);
		else {
			this.pen.fillStyle = ink;
			pointPath(this.pen, colour, centre.x, centre.y, 3.2 * scale);
			this.pen.fill();
		}
		lines.forEach(({ name, figure }, index) => {
			const y = top + (index + 0.5) * font * leading;
			const x = left + signRoom * scale;
			if (name) this.text(name, { x, y, face: this.bold, colour: ink });
			const after = name ? textWidth(`${name} `, this.bold) : 0;
			if (figure) this.text(figure, { x: x + after, y, face: this.face, colour: ink });
		});
	}

	/** The sign of a stack's label. */
	swatch(
		kind: NonNullable<LineLabel['swatch']>,
		colour: number,
		{ x, y }: { x: number; y: number }
	): void {
		const { scale } = this.layout;
		const half = 4.5 * scale;
		if (kind === 'total') {
			this.pen.fillStyle = this.theme.ink;
			this.pen.fillRect(x - half, y - 0.6 * scale, half * 2, 1.2 * scale);
			return;
		}
		const box = { left: x - half, top: y - half, width: half * 2, height: half * 2 };
		drawPiece(this.pen, box, kind === 'others' ? null : colour, scale, this.theme);
	}

	/** On a narrow chart the labels stand above the plot. */
	key(labels: readonly LineLabel[], bottom: number): void {
		const { font, scale } = this.layout;
		let top = bottom - (labelsHeight(labels, font / scale) + 8) * scale;
		for (const label of labels) {
			this.lineLabel(label, 0, top);
			top += label.lines.length * font * leading + 3 * scale;
		}
	}

	spans(panel: SpanPanel, y: Scale, header: number): void {
		const { pen } = this;
		const { font, scale, span: height } = this.layout;
		const x = this.scale('x');
		panel.spans.forEach((span, row) => {
			const from = x.getPixelForValue(span.from);
			const to = x.getPixelForValue(span.to);
			const centre = y.getPixelForValue(header + row * height + 8 * scale);
			const ink = this.ink(span.colour);
			drawSpan(pen, span.shape, { from, to, y: centre }, 3 * scale, ink, this.theme);
			const room = this.layout.width - 8 * scale;
			const lines = spanLines(span, font, room);
			const width = Math.max(...lines.map((line) => textWidth(line, this.bold)));
			const left = Math.max(2, Math.min(from, this.layout.width - width - 2));
			lines.forEach((line, index) =>
				this.text(line, {
					x: left,
					y: centre + 6 * scale + (index + 0.5) * font * leading,
					face: this.bold,
					colour: ink
				})
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
			const colour = theme.muted;
			const face = { ...this.face, size: layout.font - (layout.rowHeader ? 0.5 : 0) };
			if (layout.rowHeader)
				this.text(label, { x: 2, y: first - layout.lane / 2 - layout.rowHeader / 2, face, colour });
			else {
				const place = { x: layout.left - 8 * layout.scale, y: (first + last) / 2, face, colour };
				this.text(label, { ...place, align: 'right' });
			}
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
				y: this.whole(y.getPixelForValue(laneCentre(panel.rows, mark, layout, header)))
			};
			const single = mark.to - mark.from <= 1;
			const centre = this.whole((at.from + at.to) / 2);
			drawTransfer(pen, mark, single ? { ...at, from: centre, to: centre } : at, radius, theme);
		}
	}
}

/** Where a line is cut because the method changed after its first value: at the beginning of that year. */
function cutsOf({ joined, marks }: Line): number[] {
	if (!joined) return [];
	return marks.filter(({ cut }, index) => cut && index > 0).map(({ x }) => x - 0.5);
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
				if (panel.kind === 'values') draw.values(panel, y, index, description.language);
				else if (panel.kind === 'spans') draw.spans(panel, y, layout.headers[index]!);
				else draw.timeline(panel, y, layout.headers[index]!, description);
				draw.panelLabel(y, layout.titles[index]!);
			});
			chart.ctx.restore();
		}
	};
}
