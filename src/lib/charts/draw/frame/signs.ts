import type { KeySign } from '../../description/key.ts';
import type { Line, Pile } from '../../description/rows.ts';
import { circle, drawPart, drawValue, pointPath, type Pen } from '../pen/marks.ts';
import type { Theme } from '../pen/theme.ts';

/** Draws the sign of a producer or supplier as it stands before its name, `size` wide. */
export function drawSwatch(
	pen: Pen,
	of: Line | Pile,
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
	{ series, tones, transfer }: Theme
): void {
	if ('tone' in of) {
		pen.fillStyle = tones[of.tone]!;
		pen.strokeStyle = transfer;
		pen.lineWidth = 1;
		pen.fillRect(x, y - size / 2, size, size);
		pen.strokeRect(x, y - size / 2, size, size);
		return;
	}
	pen.fillStyle = series[of.colour % series.length]!;
	if (of.form === 'line') {
		pen.fillRect(x, y - 1.5, size * 1.4, 3);
		return;
	}
	pointPath(pen, of.colour, x + size / 2, y, size * 0.46);
	pen.fill();
}

/** Draws a sign of the key around a point. */
export function drawSign(pen: Pen, sign: KeySign, x: number, y: number, theme: Theme): void {
	pen.fillStyle = theme.ink;
	pen.strokeStyle = theme.ink;
	pen.lineWidth = 1.5;
	if (sign === 'ring') {
		circle(pen, x, y, 4.6);
		pen.stroke();
	} else if (sign === 'band') {
		pen.fillRect(x - 7, y + 3, 14, 2.5);
		pen.fillStyle = theme.band;
		pen.fillRect(x - 7, y - 5, 14, 8);
	} else if (sign === 'part') drawPart(pen, { from: x - 7, to: x + 7, y }, theme.muted, 1);
	else {
		const shape = sign === 'dots' ? 'full' : sign;
		const at = { x, y: shape === 'open-up' ? y + 4 : y, low: y + 6, high: y - 6 };
		drawValue(pen, { shape }, at, 3.1, theme.muted, theme);
	}
}
