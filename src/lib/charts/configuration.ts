import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from 'chart.js';
import type { ChartDescription, Panel, TransferMark, ValuePanel } from './description.ts';
import { headerHeight, type Layout } from './layout.ts';
import { drawing } from './drawing.ts';
import type { Theme } from './theme.ts';

/** A point Chart.js keeps: where it is, and which mark of the description it stands for. */
export interface Datum {
	readonly x: number;
	readonly y: number | null;
	readonly figure: string;
	readonly notes: readonly string[];
	readonly id: string;
}

const localeOf = { en: 'en-US', es: 'es-MX' } as const;

/** Upper end of an axis: the next round number that leaves the highest value inside. */
export function roundUp(value: number): number {
	if (value <= 0) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * power >= value) ?? 10;
	return step * power;
}

/** Middle of a lane, in the units of its panel's axis: pixels from the panel's top. */
export function laneCentre(
	rows: readonly { readonly lanes: number }[],
	mark: Pick<TransferMark, 'row' | 'lane'>,
	layout: Layout
): number {
	const { lane, rowHeader, rowGap } = layout;
	const above = rows
		.slice(0, mark.row)
		.reduce((sum, { lanes }) => sum + rowHeader + Math.max(lanes * lane, rowHeader ? 0 : 15) + rowGap, headerHeight);
	const own = rows[mark.row]?.lanes ?? 1;
	const slack = rowHeader ? 0 : Math.max(0, 15 - own * lane) / 2;
	return above + rowHeader + slack + (mark.lane + 0.5) * lane;
}

function datasetsOf(panel: Panel, index: number, layout: Layout, theme: Theme): ChartDataset<'line', Datum[]>[] {
	const base = { yAxisID: `y${index}`, pointRadius: 0, pointHoverRadius: 0, pointHitRadius: 8, borderWidth: 0, showLine: false };
	if (panel.kind === 'values')
		return panel.lines.map(({ label, marks, colour, joined }) => ({
			...base,
			label,
			data: marks.map(({ x, y, figure, notes, id }) => ({ x, y, figure, notes, id })),
			showLine: joined,
			spanGaps: false,
			borderWidth: 2,
			borderColor: theme.series[colour % theme.series.length]!,
			borderJoinStyle: 'round' as const
		}));
	if (panel.kind === 'spans')
		return panel.spans.map(({ label, from, to, figure, notes, id }, row) => ({
			...base,
			label,
			pointHitRadius: 16,
			data: [{ x: (from + to) / 2, y: headerHeight + row * 34 + 8, figure, notes, id }]
		}));
	return [
		{
			...base,
			label: panel.label,
			pointHitRadius: 5,
			data: panel.marks.map((mark) => ({
				x: (mark.from + mark.to) / 2,
				y: laneCentre(panel.rows, mark, layout),
				figure: mark.figure,
				notes: mark.notes,
				id: mark.id
			}))
		}
	];
}

type Linear = ScaleOptionsByType<'linear'>;
type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };

function valueScale(panel: ValuePanel, height: number): DeepPartial<Linear> {
	const top = panel.unit === 'percent' ? 100 : roundUp(panel.highest);
	// The label's band stands above the axis: the scale goes on, its ticks do not.
	const max = (top * height) / (height - headerHeight);
	return { min: 0, max, afterBuildTicks: undefined, ticks: { stepSize: top / 4 } } as DeepPartial<Linear>;
}

function scaleOf(panel: Panel, index: number, layout: Layout, theme: Theme): Record<string, unknown> {
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
		return { ...shared, reverse: true, min: 0, max: height, ticks: { display: false }, grid: { display: false } };
	const scale = valueScale(panel, height);
	const top = panel.unit === 'percent' ? 100 : roundUp(panel.highest);
	return {
		...shared,
		...scale,
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => ({ value: part * top }));
		},
		ticks: { color: theme.muted, font: { size: layout.font }, padding: 6, maxRotation: 0 },
		grid: { color: theme.grid, drawTicks: false }
	};
}

/** Years written under the axis: all round ones that have room. */
export function yearTicks(first: number, last: number, width: number): number[] {
	const room = Math.max(2, Math.floor(width / 52));
	const step = [1, 2, 5, 10, 20, 50].find((s) => (last - first) / s <= room) ?? 100;
	const from = Math.ceil(first / step) * step;
	return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, i) => from + i * step);
}

/** The Chart.js configuration of a description, for a layout and a theme: the one code path for picture and canvas. */
export function configuration(
	description: ChartDescription,
	layout: Layout,
	theme: Theme,
	fontFamily: string
): ChartConfiguration<'line', Datum[]> {
	const { first, last, panels, language } = description;
	const years = yearTicks(first, last, layout.width - layout.left - layout.right);
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
			grid: { color: theme.grid, drawTicks: false },
			border: { color: theme.muted }
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
			locale: localeOf[language],
			font: { family: fontFamily, size: layout.font },
			color: theme.ink,
			layout: { padding: { right: layout.right, top: 2 } },
			interaction: { mode: 'nearest', intersect: true },
			scales: scales as never,
			plugins: {
				legend: { display: false },
				tooltip: {
					enabled: true,
					displayColors: false,
					backgroundColor: theme.ink,
					titleColor: theme.paper,
					bodyColor: theme.paper,
					cornerRadius: 2,
					padding: 9,
					caretSize: 5,
					titleFont: { family: fontFamily, size: layout.font + 1.5 },
					bodyFont: { family: fontFamily, size: layout.font },
					callbacks: {
						title: (items) => wrap((items[0]?.raw as Datum | undefined)?.figure ?? '', 44),
						label: (item) => (item.raw as Datum).notes.flatMap((note) => wrap(note, 48))
					}
				}
			}
		},
		plugins: [drawing(description, layout, theme, fontFamily)]
	};
}

/** Breaks a text into lines of at most `length` characters, between words. */
export function wrap(text: string, length: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + word.length + 1 <= length)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}
