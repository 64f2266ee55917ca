import type { TransferMark, ValueMark } from './description.ts';
import type { Theme } from './theme.ts';

/** The part of the canvas that browsers and Node's canvas share. */
export type Pen = CanvasRenderingContext2D;

const tau = Math.PI * 2;

function circle(pen: Pen, x: number, y: number, r: number): void {
	pen.beginPath();
	pen.arc(x, y, r, 0, tau);
}

/** Draws one value: full, hollow (provisional, estimated), open upward (more than), soft (about), or as a range. */
export function drawValue(
	pen: Pen,
	mark: Pick<ValueMark, 'shape'>,
	at: { x: number; y: number; low: number; high: number },
	radius: number,
	colour: string,
	theme: Theme
): void {
	const { x, y } = at;
	pen.save();
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	pen.lineWidth = 1.75;
	if (mark.shape === 'range') {
		pen.beginPath();
		pen.moveTo(x, at.low);
		pen.lineTo(x, at.high);
		for (const end of [at.low, at.high]) {
			pen.moveTo(x - radius, end);
			pen.lineTo(x + radius, end);
		}
		pen.stroke();
	}
	if (mark.shape === 'soft') {
		pen.globalAlpha = 0.3;
		circle(pen, x, y, radius * 2.2);
		pen.fill();
		pen.globalAlpha = 1;
	}
	circle(pen, x, y, radius);
	if (mark.shape === 'hollow') {
		pen.fillStyle = theme.paper;
		pen.fill();
		pen.stroke();
	} else pen.fill();
	if (mark.shape === 'open-up') drawArrow(pen, x, y - radius, 12);
	pen.restore();
}

/** An open end: the true value lies beyond. */
function drawArrow(pen: Pen, x: number, y: number, length: number): void {
	pen.beginPath();
	pen.moveTo(x, y);
	pen.lineTo(x, y - length);
	pen.moveTo(x - 3.5, y - length + 4);
	pen.lineTo(x, y - length);
	pen.lineTo(x + 3.5, y - length + 4);
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
