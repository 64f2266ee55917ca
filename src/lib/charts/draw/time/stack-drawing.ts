import type { Stack, ValueMark } from '../../description/time-chart.ts';
import type { Layout } from './layout.ts';
import type { Pen } from '../pen/marks.ts';
import type { Theme } from '../pen/theme.ts';

interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** A fill's second sign beside its colour: lines across, slanted, or upright, in the paper's colour. */
function pattern(
	pen: Pen,
	{ left, top, width, height }: Box,
	kind: number,
	scale: number,
	paper: string
): void {
	if (kind === 0) return;
	const step = (kind === 2 ? 3 : 4) * scale;
	pen.save();
	pen.beginPath();
	pen.rect(left, top, width, height);
	pen.clip();
	pen.strokeStyle = paper;
	pen.lineWidth = scale;
	pen.beginPath();
	if (kind === 4) {
		pen.moveTo(left + width / 2, top);
		pen.lineTo(left + width / 2, top + height);
	} else
		// Lines keep to one grid for the whole plot: a short bar shows its pattern too.
		for (let y = Math.floor(top / step) * step - width; y < top + height + width; y += step) {
			const rise = kind === 1 ? width : kind === 3 ? -width : 0;
			pen.moveTo(left, y + (rise < 0 ? rise : 0));
			pen.lineTo(left + width, y + (rise > 0 ? -rise : rise < 0 ? 0 : 0));
		}
	pen.stroke();
	pen.restore();
}

/** Draws one band's piece of a bar: in its colour with its pattern, or in the one tone of the other suppliers. */
export function drawPiece(
	pen: Pen,
	box: Box,
	colour: number | null,
	scale: number,
	theme: Theme
): void {
	if (box.height <= 0) return;
	pen.fillStyle = colour === null ? theme.muted : theme.series[colour % theme.series.length]!;
	pen.fillRect(box.left, box.top, box.width, box.height);
	if (colour !== null) pattern(pen, box, (colour + 5) % 6, scale, theme.paper);
}

/** Draws the yearly piles of a stack; between two pieces the paper shows, so that each can be told. */
export function drawStack(
	pen: Pen,
	{ bands }: Stack,
	scales: { x: (year: number) => number; y: (value: number) => number },
	{ scale }: Layout,
	theme: Theme
): void {
	const piles = new Map<number, number>();
	for (const { colour, marks } of bands)
		for (const { x, y } of marks) {
			const from = piles.get(x) ?? 0;
			piles.set(x, from + y);
			const [left, right] = [scales.x(x - 0.4), scales.x(x + 0.4)];
			const [top, bottom] = [scales.y(from + y), scales.y(from)];
			// A small delivery stays visible: at least half a pixel high.
			const height = Math.max(
				0.5 * scale,
				bottom - top - (bottom - top > 2 * scale ? 0.6 * scale : 0)
			);
			drawPiece(
				pen,
				{ left, top: bottom - height, width: right - left, height },
				colour,
				scale,
				theme
			);
		}
}

/** Draws the totals as their source gives them: a cap over the year, a bracket where its copies differ. */
export function drawTotals(
	pen: Pen,
	marks: readonly ValueMark[],
	scales: { x: (year: number) => number; y: (value: number) => number },
	{ scale }: Layout,
	theme: Theme
): void {
	pen.save();
	pen.strokeStyle = theme.ink;
	pen.lineWidth = 1.2 * scale;
	for (const { x, y, low, high } of marks) {
		if (y === null) continue;
		const [left, right] = [scales.x(x - 0.46), scales.x(x + 0.46)];
		const ends = low !== null && high !== null ? [low, high] : [y];
		pen.beginPath();
		for (const end of ends) {
			pen.moveTo(left, scales.y(end));
			pen.lineTo(right, scales.y(end));
		}
		if (ends.length > 1) {
			pen.moveTo((left + right) / 2, scales.y(ends[0]!));
			pen.lineTo((left + right) / 2, scales.y(ends[1]!));
		}
		pen.stroke();
	}
	pen.restore();
}
