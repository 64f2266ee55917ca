import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type {
	ChartDescription,
	Panel,
	ValueMark,
	ValuePanel
} from '../../description/time-chart.ts';
import { locale } from '../../../model/language.ts';
import { drawing } from './drawing.ts';
import { eventLayer } from './events-drawing.ts';
import type { Datum } from '../../description/datum.ts';
import { ticksIn, valueTicks, yearTicks } from '../../description/ticks.ts';
import { laneCentre } from './lanes.ts';
import type { Layout } from './layout.ts';
import type { Theme } from '../pen/theme.ts';

const datum = ({ x, y, figure, notes, id }: ValueMark): Datum => ({ x, y, figure, notes, id });

/** Yearly values with a hole where a year is missing or the method changed: a line is drawn between neighbours only. */
function withGaps(marks: readonly ValueMark[]): Datum[] {
	return marks.flatMap((mark, index) => {
		const before = marks[index - 1];
		const torn = before !== undefined && (mark.x - before.x > 1 || mark.cut);
		const hole: Datum = { x: mark.x - 0.5, y: null, figure: '', notes: [], id: '' };
		return torn ? [hole, datum(mark)] : [datum(mark)];
	});
}

/** Dashes a line on its way to and from a provisional or estimated value. */
function dashes(marks: readonly ValueMark[], scale: number) {
	const hollow = new Set(marks.filter(({ shape }) => shape === 'hollow').map(({ x }) => x));
	const dash = [5 * scale, 3.5 * scale];
	return ({ p0, p1 }: { p0: { parsed?: { x: number } }; p1: { parsed?: { x: number } } }) =>
		hollow.has(p0.parsed?.x ?? NaN) || hollow.has(p1.parsed?.x ?? NaN) ? dash : undefined;
}

/** A stack's bands: each mark keeps its own value, Chart.js piles them up. */
function stackData<Base extends object>({ stack }: ValuePanel, base: Base) {
	return (stack?.bands ?? []).map(({ label, marks }) => ({
		...base,
		label,
		stack: 'bands',
		data: marks.map(({ x, y, figure, notes, id }): Datum => ({ x, y, figure, notes, id }))
	}));
}

function datasetsOf(
	panel: Panel,
	index: number,
	layout: Layout,
	theme: Theme
): ChartDataset<'line', Datum[]>[] {
	const base = {
		yAxisID: `y${index}`,
		pointRadius: 0,
		pointHoverRadius: 0,
		pointHitRadius: 8,
		borderWidth: 0,
		showLine: false
	};
	if (panel.kind === 'values')
		return [
			...stackData(panel, base),
			...panel.lines.map(({ label, marks, colour, joined, bars }) => ({
				...base,
				label,
				// Totals are not piled on what they are the total of.
				stack: 'lines',
				data: joined ? withGaps(marks) : marks.map(datum),
				showLine: joined && !bars,
				spanGaps: false,
				segment: { borderDash: dashes(marks, layout.scale) },
				borderWidth: 2 * layout.scale,
				borderColor: theme.series[colour % theme.series.length]!,
				borderJoinStyle: 'round' as const
			})),
			...panel.lines
				.filter(({ parts }) => parts)
				.map(({ label, parts = [] }) => ({
					...base,
					label,
					stack: 'lines',
					data: parts.map(({ from, to, y, figure, notes, id }): Datum => ({
						...{ x: (from + to) / 2, y, figure, notes, id }
					}))
				}))
		];
	if (panel.kind === 'spans')
		return panel.spans.map(({ label, from, to, figure, notes, id }, row) => ({
			...base,
			label,
			pointHitRadius: 16,
			data: [
				{
					x: (from + to) / 2,
					y: layout.headers[index]! + row * layout.span + 8 * layout.scale,
					figure,
					notes,
					id
				}
			]
		}));
	return [
		{
			...base,
			label: panel.label,
			pointHitRadius: 5,
			data: panel.marks.map((mark) => ({
				x: (mark.from + mark.to) / 2,
				y: laneCentre(panel.rows, mark, layout, layout.headers[index]!),
				figure: mark.figure,
				notes: mark.notes,
				id: mark.id
			}))
		}
	];
}

function scaleOf(
	panel: Panel,
	index: number,
	layout: Layout,
	theme: Theme
): Record<string, unknown> {
	const height = layout.panels[index]!;
	const shared = {
		type: 'linear',
		axis: 'y',
		position: 'left',
		stack: 'panels',
		// The first axis of a stack stands lowest.
		stackWeight: height,
		weight: layout.panels.length - index,
		border: { display: false },
		afterFit: (scale: { width: number }) => {
			scale.width = layout.left;
		}
	};
	if (panel.kind !== 'values')
		return {
			...shared,
			reverse: true,
			min: 0,
			max: height,
			ticks: { display: false },
			grid: { display: false }
		};
	const highest = panel.unit === 'percent' ? 100 : panel.highest;
	const marks = valueTicks(highest, ticksIn((height - layout.headers[index]!) / layout.scale));
	// Where every value is zero there is one tick, and still an axis.
	const top = marks.at(-1) || 1;
	return {
		...shared,
		stacked: panel.stack !== undefined,
		min: 0,
		// The label's band stands above the axis: the scale goes on, its ticks do not.
		max: (top * height) / (height - layout.headers[index]!),
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = marks.map((value) => ({ value }));
		},
		ticks: {
			color: theme.muted,
			font: { size: layout.font },
			padding: 6 * layout.scale,
			maxRotation: 0
		},
		grid: { color: theme.grid, drawTicks: false, lineWidth: layout.scale }
	};
}

/** The Chart.js configuration of a description, for a layout and a theme: the one code path for picture and canvas. */
export function configuration(
	description: ChartDescription,
	layout: Layout,
	theme: Theme,
	fontFamily: string
): ChartConfiguration<'line', Datum[]> {
	const { first, last, panels, language } = description;
	const plot = layout.width - layout.left - layout.right;
	const years = yearTicks(first, last, (plot / layout.font) * 12);
	const scales: Record<string, unknown> = {
		x: {
			type: 'linear',
			min: first - 0.5,
			max: last + 0.5,
			afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
				axis.ticks = years.map((value) => ({ value }));
			},
			ticks: {
				color: theme.muted,
				font: { size: layout.font },
				maxRotation: 0,
				autoSkip: false,
				callback: (value: number | string) => String(value)
			},
			grid: { color: theme.grid, drawTicks: false, lineWidth: layout.scale },
			border: { color: theme.muted, width: layout.scale }
		}
	};
	panels.forEach((panel, index) => {
		scales[`y${index}`] = scaleOf(panel, index, layout, theme);
	});
	return {
		type: 'line',
		data: { datasets: panels.flatMap((panel, index) => datasetsOf(panel, index, layout, theme)) },
		options: {
			animation: false,
			responsive: false,
			parsing: false,
			normalized: true,
			locale: locale[language],
			font: { family: fontFamily, size: layout.font },
			color: theme.ink,
			layout: { padding: { right: layout.right, top: 2 + layout.events } },
			// The cursor is a layer of its own, which moves without drawing the chart anew.
			events: [],
			scales: scales as never,
			plugins: { legend: { display: false } }
		},
		plugins: [
			eventLayer(description, layout, theme, fontFamily),
			drawing(description, layout, theme, fontFamily)
		]
	};
}
