import type { TransferMark, ValueMark, ValueShape } from '../../description/time-chart.ts';
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
	mark: Pick<ValueMark, 'shape'>,
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

/** Draws a yearly count as a bar from zero: empty where it is provisional or estimated, with a soft end for about, an open one for more than, whiskers for a range. */
export function drawBar(
	pen: Pen,
	shape: ValueShape,
	at: { x: number; y: number; low: number; high: number; zero: number },
	half: number,
	colour: string,
	theme: Theme
): void {
	const { x, y, zero } = at;
	const stroke = Math.min(1.75, half * 0.4);
	pen.save();
	pen.fillStyle = shape === 'hollow' ? theme.paper : colour;
	pen.strokeStyle = colour;
	pen.lineWidth = stroke;
	pen.fillRect(x - half, y, half * 2, zero - y);
	if (shape === 'hollow') pen.strokeRect(x - half + stroke / 2, y, half * 2 - stroke, zero - y);
	if (shape === 'soft') {
		pen.globalAlpha = 0.3;
		pen.fillRect(x - half, y - half, half * 2, half);
		pen.globalAlpha = 1;
	}
	if (shape === 'open-up') drawArrow(pen, x, y, Math.max(8, half * 1.6));
	if (shape === 'range') {
		pen.strokeStyle = theme.ink;
		drawRange(pen, x, at.low, at.high, half * 0.6);
	}
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

/** Outline of a transfer: a dot for a year, a rounded bar for a longer span. */
function outline(pen: Pen, from: number, to: number, y: number, r: number): void {
	pen.beginPath();
	if (to - from <= r * 2 + 0.5) pen.arc((from + to) / 2, y, r, 0, tau);
	else pen.roundRect(from, y - r, to - from, r * 2, r);
}

/**
 * Draws one transfer, told apart by shape and not by colour alone: delivered is filled; ordered, planned
 * and reported are open; cancelled and not concluded end in a bar; a meeting is a small diamond; what is
 * contested is split, one half filled.
 */
export function drawTransfer(
	pen: Pen,
	mark: Pick<TransferMark, 'shape' | 'contested'>,
	at: { from: number; to: number; y: number },
	radius: number,
	theme: Theme
): void {
	const { from, to, y } = at;
	const centre = (from + to) / 2;
	pen.save();
	pen.strokeStyle = theme.transfer;
	pen.fillStyle = theme.transfer;
	pen.lineWidth = 1.25;
	if (mark.shape === 'meeting') {
		const r = radius + 1.25;
		pen.beginPath();
		pen.moveTo(centre, y - r);
		pen.lineTo(centre + r, y);
		pen.lineTo(centre, y + r);
		pen.lineTo(centre - r, y);
		pen.closePath();
	} else outline(pen, from, to, y, radius);
	if (mark.contested) {
		fillHalf(pen, from, to, y, radius, theme);
	} else if (mark.shape === 'full') pen.fill();
	else {
		pen.fillStyle = theme.paper;
		pen.fill();
	}
	pen.stroke();
	if (mark.shape === 'ended') {
		const end = to - from <= radius * 2 + 0.5 ? centre + radius : to;
		pen.lineWidth = 2;
		pen.beginPath();
		pen.moveTo(end + 1, y - radius - 1.5);
		pen.lineTo(end + 1, y + radius + 1.5);
		pen.stroke();
	}
	pen.restore();
}

/** Two versions of one thing: the lower half filled, the upper empty. */
function fillHalf(pen: Pen, from: number, to: number, y: number, r: number, theme: Theme): void {
	const filled = pen.fillStyle;
	pen.fillStyle = theme.paper;
	pen.fill();
	pen.save();
	pen.clip();
	pen.fillStyle = filled;
	pen.fillRect(from - r * 2, y, to - from + r * 4, r * 2);
	pen.restore();
}
