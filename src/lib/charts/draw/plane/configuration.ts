import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Datum } from '../../description/datum.ts';
import { planeDrawing } from './drawing.ts';
import type {
	CellMark,
	MapPlane,
	MultiplesPlane,
	PlaneDescription
} from '../../description/plane-chart.ts';
import type { PlaneLayout } from './layout.ts';
import { placeInCell, placeOnMap } from './places.ts';
import type { Theme } from '../pen/theme.ts';

/** A point of a chart on a plane: where it stands in pixels, and the value it stands for. */
export interface PlaneDatum extends Datum {
	readonly value: number | null;
	/** Of a circle, in pixels; else 0. */
	readonly radius: number;
}

function mapData(plane: MapPlane, layout: PlaneLayout): PlaneDatum[] {
	return plane.places.map(({ id, name, mark, centre, figure, notes }) => ({
		...placeOnMap(layout, mark.kind === 'circle' ? [mark.x, mark.y] : centre),
		...{ id, figure, notes: [name, ...notes] },
		value: mark.kind === 'unknown' ? null : mark.value,
		radius: mark.kind === 'circle' ? mark.radius * layout.unit : 0
	}));
}

function cellData(
	plane: MultiplesPlane,
	layout: PlaneLayout,
	cell: number,
	marks: readonly CellMark[]
): PlaneDatum[] {
	return marks.map(({ id, x, y, figure, notes }) => ({
		...placeInCell(plane, layout, cell, { x, y: y ?? 0 }),
		...(y === null ? { y: null } : {}),
		...{ id, figure, notes, value: y, radius: 0 }
	}));
}

function datasets(
	plane: PlaneDescription['plane'],
	layout: PlaneLayout
): ChartDataset<'line', PlaneDatum[]>[] {
	const bare = { pointRadius: 0, pointHoverRadius: 0, borderWidth: 0, showLine: false };
	if (plane.kind === 'map') return [{ ...bare, label: plane.label, data: mapData(plane, layout) }];
	return plane.cells.map(({ name, marks }, cell) => ({
		...bare,
		label: name,
		data: cellData(plane, layout, cell, marks)
	}));
}

/** The Chart.js configuration of a chart on a plane: hidden axes in pixels, marks drawn by one plugin. */
export function planeConfiguration(
	description: PlaneDescription,
	layout: PlaneLayout,
	theme: Theme,
	fontFamily: string
): ChartConfiguration<'line', PlaneDatum[]> {
	const axis = { type: 'linear' as const, display: false, min: 0 };
	return {
		type: 'line',
		data: { datasets: datasets(description.plane, layout) },
		options: {
			animation: false,
			responsive: false,
			parsing: false,
			normalized: true,
			events: [],
			layout: { padding: 0, autoPadding: false },
			scales: {
				x: { ...axis, max: layout.width },
				y: { ...axis, max: layout.height, reverse: true }
			},
			plugins: { legend: { display: false } }
		},
		plugins: [planeDrawing(description, layout, theme, fontFamily)]
	};
}
