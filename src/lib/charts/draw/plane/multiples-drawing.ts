import { circle, type Pen } from '../pen/marks.ts';
import { placeInCell } from './places.ts';
import { cellCorner, type PlaneLayout } from './layout.ts';
import type { CellMark, MultiplesCell, MultiplesPlane } from '../../description/plane-chart.ts';
import { put, textWidth, type Face } from '../pen/lettering.ts';
import type { Theme } from '../pen/theme.ts';

/** What small multiples are drawn with. */
interface Tools {
	readonly pen: Pen;
	readonly plane: MultiplesPlane;
	readonly layout: PlaneLayout;
	readonly theme: Theme;
	readonly family: string;
}

/** Values that follow each other without a gap and without a change of method. */
export function stretches(marks: readonly CellMark[]): CellMark[][] {
	const runs: CellMark[][] = [];
	let before: CellMark | undefined;
	for (const mark of marks) {
		if (mark.y === null) continue;
		if (before && mark.x - before.x <= 1 && !mark.cut) runs.at(-1)!.push(mark);
		else runs.push([mark]);
		before = mark;
	}
	return runs;
}

function drawGrid({ pen, plane, layout, theme, family }: Tools, cell: number): void {
	const { grid, font, scale } = layout;
	const { left } = cellCorner(layout, cell);
	const face: Face = { size: font - 1.5 * scale, weight: 400 };
	for (const { value, label } of plane.ticks) {
		const { y } = placeInCell(plane, layout, cell, { x: plane.first, y: value });
		pen.fillStyle = value === 0 ? theme.muted : theme.grid;
		pen.fillRect(left, y - 0.4 * scale, grid.cellWidth, 0.8 * scale);
		if (cell % grid.columns === 0)
			put(pen, family, label, {
				x: left - 4 * scale,
				y,
				face,
				colour: theme.muted,
				align: 'right'
			});
	}
}

function drawLine(
	{ pen, plane, layout, theme }: Tools,
	cell: number,
	{ marks }: MultiplesCell
): void {
	const { scale } = layout;
	pen.strokeStyle = pen.fillStyle = theme.series[plane.colour % theme.series.length]!;
	pen.lineWidth = 1.5 * scale;
	pen.lineJoin = 'round';
	for (const run of stretches(marks)) {
		const points = run.map(({ x, y }) => placeInCell(plane, layout, cell, { x, y: y! }));
		pen.beginPath();
		points.forEach(({ x, y }, i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
		pen.stroke();
		// A single value has no line to be seen by.
		if (points.length === 1) {
			circle(pen, points[0]!.x, points[0]!.y, 1.6 * scale);
			pen.fill();
		}
	}
	const last = marks.findLast(({ y }) => y !== null);
	if (!last) return;
	const { x, y } = placeInCell(plane, layout, cell, { x: last.x, y: last.y! });
	circle(pen, x, y, 2.2 * scale);
	if (last.shape !== 'full') pen.fillStyle = theme.paper;
	pen.fill();
	pen.stroke();
}

function drawHead(
	{ pen, layout, theme, family }: Tools,
	cell: number,
	{ name, latest }: MultiplesCell
): void {
	const { left, top } = cellCorner(layout, cell);
	const size = layout.font - 0.5 * layout.scale;
	const face: Face = { size, weight: 600 };
	const small: Face = { size, weight: 400 };
	put(pen, family, name, { x: left, y: top + size * 0.63, face, colour: theme.ink });
	put(pen, family, latest, { x: left, y: top + size * 1.89, face: small, colour: theme.muted });
}

/** The first and the last year under the lowest small chart of each column. */
function drawYears({ pen, plane, layout, theme, family }: Tools, cell: number): void {
	const { grid, font, scale } = layout;
	if (cell + grid.columns < plane.cells.length) return;
	const { left, top } = cellCorner(layout, cell);
	const face: Face = { size: font - 1.5 * scale, weight: 400 };
	const y = top + grid.cellHeight + font * 0.85;
	const right = left + grid.cellWidth;
	put(pen, family, String(plane.first), { x: left, y, face, colour: theme.muted });
	const last = String(plane.last);
	if (textWidth(last, face) * 2.2 < grid.cellWidth)
		put(pen, family, last, { x: right, y, face, colour: theme.muted, align: 'right' });
}

/** Draws the states' small charts, all on one axis and the same years. */
export function drawMultiples(tools: Tools): void {
	tools.plane.cells.forEach((cell, index) => {
		drawGrid(tools, index);
		drawLine(tools, index, cell);
		drawHead(tools, index, cell);
		drawYears(tools, index);
	});
}
