import type { ChartConfiguration, ChartDataset, ScriptableLineSegmentContext } from 'chart.js';
import type { Datum } from '../../description/datum.ts';
import type { Line, Mark, Row, RowsChart, VolumeRow } from '../../description/rows.ts';
import type { Theme } from '../pen/theme.ts';
import { panelInk } from './ink.ts';
import { edge, type PanelSize } from './size.ts';

/** The axis of years that the rows of a chart share. */
export type YearAxis = Pick<RowsChart, 'first' | 'last' | 'events' | 'shown'>;

type Data = ChartDataset<'line' | 'bar', Datum[]>;

/** Years at which a hair line stands, and which are written under the last row. */
export function yearTicks(first: number, last: number): number[] {
	const step = last - first > 50 ? 10 : last - first > 12 ? 5 : 1;
	const from = Math.ceil(first / step) * step;
	return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, i) => from + i * step);
}

const datum = ({ x, y, figure, notes, id }: Mark): Datum => ({ x, y, figure, notes, id });

/** Yearly values with a hole where a year is missing or the method changed: a line is drawn between neighbours only. */
function withGaps(marks: readonly Mark[]): Datum[] {
	return marks.flatMap((mark, index) => {
		const before = marks[index - 1];
		const torn = before !== undefined && (mark.x - before.x > 1 || mark.cut);
		const hole: Datum = { x: mark.x - 0.5, y: null, figure: '', notes: [], id: '' };
		return torn ? [hole, datum(mark)] : [datum(mark)];
	});
}

/** Dashes a line on its way to and from a provisional or estimated value. */
function dashes(marks: readonly Mark[], scale: number) {
	const hollow = new Set(marks.filter(({ shape }) => shape === 'hollow').map(({ x }) => x));
	const dash = [5 * scale, 3.5 * scale];
	return ({ p0, p1 }: ScriptableLineSegmentContext) =>
		[p0, p1].some(({ parsed }) => hollow.has(parsed.x ?? NaN)) ? dash : undefined;
}

function lineData({ label, marks, colour, form }: Line, scale: number, theme: Theme): Data {
	const whole = marks.filter(({ part }) => !part);
	return {
		type: 'line',
		label,
		data: form === 'line' ? withGaps(whole) : marks.map(datum),
		showLine: form === 'line',
		spanGaps: false,
		segment: { borderDash: dashes(whole, scale) },
		pointRadius: 0,
		borderWidth: 2 * scale,
		borderColor: theme.series[colour % theme.series.length]!,
		borderJoinStyle: 'round'
	};
}

/** The suppliers that share a tone are one bar a year; each keeps its own mark. */
function barData({ piles }: VolumeRow, width: number, scale: number, theme: Theme): Data[] {
	return piles.map(({ label, marks, tone }) => ({
		type: 'bar',
		label,
		stack: 'piles',
		barThickness: width,
		backgroundColor: theme.tones[tone]!,
		borderColor: theme.transfer,
		borderWidth: 0.5 * scale,
		borderSkipped: false,
		data: [...Map.groupBy(marks, ({ x }) => x)].map(([x, own]) => ({
			...datum(own[0]!),
			x,
			y: own.reduce((sum, { y }) => sum + (y ?? 0), 0)
		}))
	}));
}

function dataOf(row: Row, axis: YearAxis, size: PanelSize, theme: Theme): Data[] {
	if (row.kind === 'values') return row.lines.map((line) => lineData(line, size.scale, theme));
	if (row.kind === 'spans') return [];
	const year = size.width / (axis.last - axis.first + 1);
	return barData(row, year * 0.74, size.scale, theme);
}

function valueScale(row: Row, theme: Theme, scale: number): Record<string, unknown> {
	if (row.kind === 'spans') return { type: 'linear', display: false, min: 0, max: 1 };
	const { low, high } = row.axis;
	return {
		type: 'linear',
		min: low,
		max: high,
		stacked: row.kind === 'volumes',
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = [low, (low + high) / 2, high].map((value) => ({ value }));
		},
		ticks: { display: false },
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false, lineWidth: scale }
	};
}

/** The Chart.js configuration of one row's panel: marks alone, without a word. The one code path for picture and canvas. */
export function panelConfiguration(
	axis: YearAxis,
	row: Row,
	size: PanelSize,
	theme: Theme
): ChartConfiguration<'line' | 'bar', Datum[]> {
	const { first, last } = axis;
	const { scale } = size;
	const years = {
		type: 'linear',
		min: first - 0.5,
		max: last + 0.5,
		offset: false,
		afterBuildTicks: (years: { ticks: { value: number }[] }) => {
			years.ticks = yearTicks(first, last).map((value) => ({ value }));
		},
		ticks: { display: false },
		border: { display: false },
		grid: { color: theme.grid, drawTicks: false, lineWidth: scale, offset: false }
	};
	return {
		type: 'line',
		data: { datasets: dataOf(row, axis, size, theme) },
		options: {
			animation: false,
			responsive: false,
			parsing: false,
			normalized: true,
			// The cursor is an element of the page over all rows: nothing is drawn anew.
			events: [],
			layout: { padding: { top: edge * scale, bottom: edge * scale } },
			scales: { x: years, y: valueScale(row, theme, scale) } as never,
			plugins: { legend: { display: false } }
		},
		plugins: [panelInk(axis, row, size, theme)]
	};
}
