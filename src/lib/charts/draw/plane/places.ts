import type { MultiplesPlane } from '../../description/plane-chart.ts';
import { cellCorner, type PlaneLayout } from './layout.ts';

/** Where a place's mark stands, in pixels. */
export function placeOnMap(layout: PlaneLayout, [x, y]: readonly [number, number]) {
	const { plot, unit } = layout;
	return { x: plot.left + x * unit, y: plot.top + y * unit };
}

/** Where a value of a small chart stands, in pixels. */
export function placeInCell(
	plane: MultiplesPlane,
	layout: PlaneLayout,
	cell: number,
	{ x, y }: { readonly x: number; readonly y: number }
) {
	const { grid } = layout;
	const { left, top } = cellCorner(layout, cell);
	const highest = plane.highest || 1;
	const bottom = top + grid.cellHeight;
	return {
		x: left + ((x - plane.first) / Math.max(1, plane.last - plane.first)) * grid.cellWidth,
		y: bottom - (y / highest) * (grid.cellHeight - grid.head)
	};
}
