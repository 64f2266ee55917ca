import type { Chart, Plugin } from 'chart.js';
import type { EventMark } from '../../description/event.ts';
import type {
	Line,
	Mark,
	Row,
	RowsChart,
	SpanRow,
	ValueRow,
	VolumeRow
} from '../../description/rows.ts';
import { circle, drawPart, drawSpan, drawValue, type Pen } from '../pen/marks.ts';
import type { Theme } from '../pen/theme.ts';
import type { PanelSize } from './size.ts';

type Axis = Pick<RowsChart, 'events' | 'shown'>;

/** Where things stand on a panel, in pixels. */
class Panel {
	readonly pen: Pen;
	readonly theme: Theme;
	readonly scale: number;
	readonly top: number;
	readonly bottom: number;
	readonly #chart: Chart;

	constructor(chart: Chart, theme: Theme, scale: number) {
		[this.pen, this.theme, this.scale, this.#chart] = [chart.ctx, theme, scale, chart];
		[this.top, this.bottom] = [chart.chartArea.top, chart.chartArea.bottom];
	}

	x(year: number): number {
		return this.#chart.scales.x!.getPixelForValue(year);
	}

	y(value: number): number {
		return this.#chart.scales.y!.getPixelForValue(value);
	}
}

/** The years a quoted figure covers: a band, and a line at its foot. */
function drawBand({ pen, theme, scale, top, bottom }: Panel, from: number, to: number): void {
	pen.fillStyle = theme.band;
	pen.fillRect(from, top, to - from, bottom - top);
	pen.fillStyle = theme.ink;
	pen.fillRect(from, bottom - 1.5 * scale, to - from, 2.5 * scale);
}

/** Years that the data lack: hatched, so that they are not read as years of nothing. */
function drawLacking({ pen, theme, scale, top, bottom }: Panel, from: number, to: number): void {
	pen.save();
	pen.beginPath();
	pen.rect(from, top, to - from, bottom - top);
	pen.clip();
	pen.strokeStyle = theme.muted;
	pen.globalAlpha = 0.35;
	pen.lineWidth = 0.75 * scale;
	pen.beginPath();
	for (let x = from - (bottom - top); x < to; x += 7 * scale) {
		pen.moveTo(x, bottom);
		pen.lineTo(x + (bottom - top), top);
	}
	pen.stroke();
	pen.restore();
}

/** Points of a line that nobody would see in it: ends of what stands alone, and what is not a plain number. */
function isPoint(line: Line, mark: Mark): boolean {
	if (line.form === 'dots') return true;
	if (mark.shape !== 'full') return true;
	const near = line.marks.filter(({ x, y }) => y !== null && Math.abs(x - mark.x) === 1);
	return near.length === 0 || line.marks.length <= 20;
}

function drawLine(panel: Panel, line: Line): void {
	const { pen, theme, scale } = panel;
	const colour = theme.series[line.colour % theme.series.length]!;
	const radius = (line.form === 'dots' ? 3.1 : 2.2) * scale;
	for (const mark of line.marks) {
		const { x, y, low, high, part } = mark;
		if (y === null) continue;
		if (part) {
			drawPart(pen, { from: panel.x(part[0]), to: panel.x(part[1]), y: panel.y(y) }, colour, scale);
			continue;
		}
		const at = { x: panel.x(x), y: panel.y(y), low: panel.y(low ?? y), high: panel.y(high ?? y) };
		if (isPoint(line, mark)) drawValue(pen, mark, at, radius, colour, theme, line.colour);
	}
}

/** The quoted figure: a thin open ring, never the hero. */
function drawRing({ pen, theme, scale }: Panel, x: number, y: number): void {
	pen.save();
	pen.fillStyle = theme.paper;
	pen.strokeStyle = theme.ink;
	pen.lineWidth = 1.5 * scale;
	circle(pen, x, y, 4.6 * scale);
	pen.fill();
	pen.stroke();
	pen.restore();
}

/** Where two copies differ: a bracket from the lower total to the higher one. */
function drawBracket(panel: Panel, { x, low, high }: Mark): void {
	if (low === null || high === null || low === high) return;
	const { pen, theme, scale } = panel;
	const [at, from, to] = [panel.x(x), panel.y(low), panel.y(high)];
	pen.save();
	pen.strokeStyle = theme.ink;
	pen.lineWidth = 1.25 * scale;
	pen.beginPath();
	for (const end of [from, to]) {
		pen.moveTo(at - 3 * scale, end);
		pen.lineTo(at + 3 * scale, end);
	}
	pen.moveTo(at, from);
	pen.lineTo(at, to);
	pen.stroke();
	pen.restore();
}

/** Dated facts as hair lines, terms of office as lines on their first day: never a cause, and only where asked for. */
function drawEvents(panel: Panel, { events, shown = [] }: Axis): void {
	const { pen, theme, scale, top, bottom } = panel;
	const wanted = ({ kind }: EventMark) => shown.includes(kind === 'term' ? 'terms' : 'events');
	pen.save();
	pen.strokeStyle = theme.muted;
	pen.lineWidth = scale;
	pen.setLineDash([2 * scale, 3 * scale]);
	pen.beginPath();
	for (const { from } of events.filter(wanted)) {
		pen.moveTo(panel.x(from), top);
		pen.lineTo(panel.x(from), bottom);
	}
	pen.stroke();
	pen.restore();
}

function underValues(panel: Panel, { quoted }: ValueRow): void {
	if (quoted?.band) drawBand(panel, panel.x(quoted.band.from), panel.x(quoted.band.to));
}

function overValues(panel: Panel, { lines, quoted }: ValueRow): void {
	for (const line of lines) drawLine(panel, line);
	if (quoted?.ring) drawRing(panel, panel.x(quoted.ring.x), panel.y(quoted.ring.y));
}

function underVolumes(panel: Panel, { lacking }: VolumeRow): void {
	if (lacking) drawLacking(panel, panel.x(lacking.from), panel.x(lacking.to));
}

function overVolumes(panel: Panel, { totals }: VolumeRow): void {
	for (const total of totals) drawBracket(panel, total);
}

function overSpans(panel: Panel, { spans, own }: SpanRow): void {
	const { pen, theme, scale, top, bottom } = panel;
	const lane = (bottom - top) / spans.length;
	spans.forEach(({ from, to, shape }, index) => {
		const at = { from: panel.x(from), to: panel.x(to), y: top + lane * (index + 0.5) };
		drawSpan(
			pen,
			shape === 'open-up' ? 'full' : shape,
			at,
			2 * scale,
			own ? theme.ink : theme.transfer,
			theme
		);
	});
}

/** What each kind of row draws under its lines and bars, and over them. */
const inks: {
	readonly [K in Row['kind']]: {
		readonly under?: (panel: Panel, row: Extract<Row, { kind: K }>) => void;
		readonly over: (panel: Panel, row: Extract<Row, { kind: K }>) => void;
	};
} = {
	values: { under: underValues, over: overValues },
	volumes: { under: underVolumes, over: overVolumes },
	spans: { over: overSpans }
};

/** The Chart.js plugin that draws what Chart.js has no word for: paper, bands, marks by their certainty, ring, brackets, events. */
export function panelInk(axis: Axis, row: Row, { scale }: PanelSize, theme: Theme): Plugin {
	const ink = inks[row.kind] as {
		under?: (panel: Panel, row: Row) => void;
		over: (panel: Panel, row: Row) => void;
	};
	return {
		id: 'cifra-rows',
		beforeDraw(chart) {
			const { ctx: pen, width, height } = chart;
			pen.save();
			pen.fillStyle = theme.paper;
			pen.fillRect(0, 0, width, height);
			ink.under?.(new Panel(chart, theme, scale), row);
			pen.restore();
		},
		afterDatasetsDraw(chart) {
			const panel = new Panel(chart, theme, scale);
			chart.ctx.save();
			ink.over(panel, row);
			drawEvents(panel, axis);
			chart.ctx.restore();
		}
	};
}
