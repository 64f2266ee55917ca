import { spread, type LineLabel } from './labels.ts';
import { labelsHeight, signRoom } from './layout.ts';
import { leading } from '../pen/forms.ts';
import { pointPath } from '../pen/marks.ts';
import type { Scale, Sheet } from './sheet.ts';
import { drawPiece } from './stack-drawing.ts';
import { textWidth } from '../pen/lettering.ts';

/** The sign of a stack's label. */
function drawSwatch(
	{ pen, layout, theme }: Sheet,
	kind: NonNullable<LineLabel['swatch']>,
	colour: number,
	{ x, y }: { x: number; y: number }
): void {
	const { scale } = layout;
	const half = 4.5 * scale;
	if (kind === 'total') {
		pen.fillStyle = theme.ink;
		pen.fillRect(x - half, y - 0.6 * scale, half * 2, 1.2 * scale);
		return;
	}
	const box = { left: x - half, top: y - half, width: half * 2, height: half * 2 };
	drawPiece(pen, box, kind === 'others' ? null : colour, scale, theme);
}

/** A line's own point, or the sign of a stack's band. */
function drawSign(sheet: Sheet, { colour, swatch }: LineLabel, left: number, top: number): void {
	const { pen, layout } = sheet;
	const { font, scale } = layout;
	const centre = { x: left + 5 * scale, y: top + font * leading * 0.5 };
	if (swatch) return drawSwatch(sheet, swatch, colour, centre);
	pen.fillStyle = sheet.ink(colour);
	pointPath(pen, colour, centre.x, centre.y, 3.2 * scale);
	pen.fill();
}

/** A producer's sign, name and last figure, line by line from `top`. */
function drawLabel(sheet: Sheet, label: LineLabel, left: number, top: number): void {
	const { font, scale } = sheet.layout;
	const { colour, lines, swatch } = label;
	const ink = swatch && swatch !== 'band' ? sheet.theme.ink : sheet.ink(colour);
	drawSign(sheet, label, left, top);
	lines.forEach(({ name, figure }, index) => {
		const y = top + (index + 0.5) * font * leading;
		const x = left + signRoom * scale;
		if (name) sheet.text(name, { x, y, face: sheet.bold, colour: ink });
		const after = name ? textWidth(`${name} `, sheet.bold) : 0;
		if (figure) sheet.text(figure, { x: x + after, y, face: sheet.face, colour: ink });
	});
}

/** Where a label had to step aside, a thin line leads from the height of its value to it. */
function drawLead(sheet: Sheet, colour: number, x: number, from: number, to: number): void {
	const { pen, layout } = sheet;
	const { scale, font } = layout;
	if (Math.abs(from - to) < font * 0.4) return;
	pen.save();
	pen.strokeStyle = sheet.ink(colour);
	pen.lineWidth = 0.75 * scale;
	pen.beginPath();
	pen.moveTo(x - 4 * scale, from);
	pen.lineTo(x, from);
	pen.lineTo(x + 7 * scale, to);
	pen.stroke();
	pen.restore();
}

/** Labels with the heights of their lines' last values, from the top down. */
function byHeight(labels: readonly LineLabel[], y: Scale): { label: LineLabel; at: number }[] {
	return labels
		.map((label) => ({ label, at: label.last ? y.getPixelForValue(label.last.y!) : y.bottom }))
		.sort((a, b) => a.at - b.at);
}

/** Direct labels in the right margin, each at the height of its line's last value, pushed apart where they would touch. */
export function drawLineLabels(sheet: Sheet, labels: readonly LineLabel[], y: Scale): void {
	const { font, scale } = sheet.layout;
	const { right } = sheet.x;
	const height = font * leading;
	const sorted = byHeight(labels, y);
	const tops = spread(
		sorted.map(({ label, at }) => ({
			top: at - height / 2,
			height: label.lines.length * height + 3 * scale
		})),
		y.top,
		y.bottom + height / 2
	);
	sorted.forEach(({ label, at }, index) => {
		const top = tops[index]!;
		if (!label.swatch) drawLead(sheet, label.colour, right, at, top + height / 2);
		drawLabel(sheet, label, right + 9 * scale, top);
	});
}

/** The labels of a narrow chart, above the plot that begins at `bottom`. */
export function drawKey(sheet: Sheet, labels: readonly LineLabel[], bottom: number): void {
	const { font, scale } = sheet.layout;
	let top = bottom - (labelsHeight(labels, font / scale) + 8) * scale;
	for (const label of labels) {
		drawLabel(sheet, label, 0, top);
		top += label.lines.length * font * leading + 3 * scale;
	}
}
