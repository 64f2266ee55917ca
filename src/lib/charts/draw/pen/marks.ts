import type { Mark, ValueShape } from '../../description/rows.ts';
import type { Theme } from './theme.ts';

/** The part of the canvas that browsers and Node's canvas share. */
export type Pen = CanvasRenderingContext2D;

const tau = Math.PI * 2;

/** A path round a point. */
export function circle(pen: Pen, x: number, y: number, r: number): void {
	pen.beginPath();
	pen.arc(x, y, r, 0, tau);
}

/** Corners of the points of each producer, in the order of the theme's colours; `undefined` is a circle. All have about its area. */
const corners: readonly (readonly (readonly [number, number])[] | undefined)[] = [
	undefined,
	[
		[-0.9, -0.9],
		[0.9, -0.9],
		[0.9, 0.9],
		[-0.9, 0.9]
	],
	[
		[0, -1.25],
		[1.2, 0.85],
		[-1.2, 0.85]
	],
	[
		[0, -1.3],
		[1.3, 0],
		[0, 1.3],
		[-1.3, 0]
	],
	[
		[0, 1.25],
		[1.2, -0.85],
		[-1.2, -0.85]
	],
	[
		[-0.6, -1.25],
		[0.6, -1.25],
		[0.6, 1.25],
		[-0.6, 1.25]
	]
];

/** The outline of a producer's point: colour is never the only difference. */
export function pointPath(pen: Pen, colour: number, x: number, y: number, r: number): void {
	const path = corners[colour % corners.length];
	if (!path) {
		circle(pen, x, y, r);
		return;
	}
	pen.beginPath();
	path.forEach(([dx, dy], index) =>
		index === 0 ? pen.moveTo(x + dx * r, y + dy * r) : pen.lineTo(x + dx * r, y + dy * r)
	);
	pen.closePath();
}

/** Draws one value: full, hollow (provisional, estimated), open upward (more than), soft (about), or as a range. */
export function drawValue(
	pen: Pen,
	mark: Pick<Mark, 'shape'>,
	at: { x: number; y: number; low: number; high: number },
	radius: number,
	colour: string,
	theme: Theme,
	producer = 0
): void {
	const { x, y } = at;
	pen.save();
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	pen.lineWidth = Math.min(1.75, radius * 0.6);
	if (mark.shape === 'range') drawRange(pen, x, at.low, at.high, radius);
	if (mark.shape === 'soft') {
		pen.globalAlpha = 0.3;
		circle(pen, x, y, radius * 2.2);
		pen.fill();
		pen.globalAlpha = 1;
	}
	pointPath(pen, producer, x, y, radius);
	if (mark.shape === 'hollow') {
		pen.fillStyle = theme.paper;
		pen.fill();
		pen.stroke();
	} else pen.fill();
	if (mark.shape === 'open-up') drawArrow(pen, x, y - radius, radius * 3.4);
	pen.restore();
}

/** The span between two ends. */
function drawRange(pen: Pen, x: number, low: number, high: number, half: number): void {
	pen.beginPath();
	pen.moveTo(x, low);
	pen.lineTo(x, high);
	for (const end of [low, high]) {
		pen.moveTo(x - half, end);
		pen.lineTo(x + half, end);
	}
	pen.stroke();
}

/** Draws a total over several years: a bar as wide as its period; a soft edge for about, an open end upward for more than, empty where it is provisional or estimated. */
export function drawSpan(
	pen: Pen,
	shape: ValueShape,
	at: { from: number; to: number; y: number },
	half: number,
	colour: string,
	theme: Theme
): void {
	const { from, to, y } = at;
	pen.save();
	pen.fillStyle = colour;
	pen.strokeStyle = colour;
	pen.lineWidth = half * 0.5;
	if (shape === 'soft') {
		pen.globalAlpha = 0.3;
		pen.fillRect(from - half, y - half * 2, to - from + half * 2, half * 4);
		pen.globalAlpha = 1;
	}
	if (shape === 'hollow') {
		pen.fillStyle = theme.paper;
		pen.fillRect(from, y - half, to - from, half * 2);
		pen.strokeRect(from, y - half, to - from, half * 2);
	} else pen.fillRect(from, y - half, to - from, half * 2);
	if (shape === 'open-up') drawArrow(pen, (from + to) / 2, y - half, half * 4);
	pen.restore();
}

/** A value of some months of a year: a broken rule as wide as they are, with an end at each side. */
export function drawPart(
	pen: Pen,
	at: { from: number; to: number; y: number },
	colour: string,
	scale: number
): void {
	const { from, to, y } = at;
	const end = 3.5 * scale;
	pen.save();
	pen.strokeStyle = colour;
	pen.lineWidth = 1.75 * scale;
	pen.beginPath();
	for (const x of [from, to]) {
		pen.moveTo(x, y - end);
		pen.lineTo(x, y + end);
	}
	pen.stroke();
	pen.setLineDash([2.5 * scale, 2 * scale]);
	pen.beginPath();
	pen.moveTo(from, y);
	pen.lineTo(to, y);
	pen.stroke();
	pen.restore();
}

/** An open end: the true value lies beyond. */
function drawArrow(pen: Pen, x: number, y: number, length: number): void {
	pen.beginPath();
	pen.moveTo(x, y);
	pen.lineTo(x, y - length);
	pen.moveTo(x - length * 0.3, y - length * 0.66);
	pen.lineTo(x, y - length);
	pen.lineTo(x + length * 0.3, y - length * 0.66);
	pen.stroke();
}
