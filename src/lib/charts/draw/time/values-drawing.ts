import type { Language } from '../../../model/language.ts';
import type { Line, PartMark, Stack, ValueMark, ValuePanel } from '../../description/time-chart.ts';
import { frameWords } from '../../../words/browser.ts';
import { drawKey, drawLineLabels } from './labels-drawing.ts';
import { drawBar, drawPart, drawValue } from '../pen/marks.ts';
import type { PanelPlace, Scale, Sheet } from './sheet.ts';
import { drawStack, drawTotals } from './stack-drawing.ts';
import { textWidth } from '../pen/lettering.ts';

/** A yearly count, two thirds of its year wide. */
function bar(
	{ pen, x, layout, theme }: Sheet,
	mark: ValueMark,
	at: Parameters<typeof drawBar>[2],
	ink: string
): void {
	const year = x.getPixelForValue(mark.x + 0.5) - x.getPixelForValue(mark.x - 0.5);
	drawBar(pen, mark.shape, at, Math.min(year * 0.34, 16 * layout.scale), ink, theme);
}

function value(sheet: Sheet, line: Line, mark: ValueMark, y: Scale, radius: number): void {
	if (mark.y === null) return;
	const at = {
		x: sheet.x.getPixelForValue(mark.x),
		y: y.getPixelForValue(mark.y),
		low: y.getPixelForValue(mark.low ?? mark.y),
		high: y.getPixelForValue(mark.high ?? mark.y)
	};
	const ink = sheet.ink(line.colour);
	if (line.bars) bar(sheet, mark, { ...at, zero: y.getPixelForValue(0) }, ink);
	else drawValue(sheet.pen, mark, at, radius, ink, sheet.theme, line.colour);
}

function part(sheet: Sheet, colour: number, { from, to, y: height }: PartMark, y: Scale): void {
	const { x } = sheet;
	const [start, end] = [x.getPixelForValue(from), x.getPixelForValue(to)];
	const at = { from: start, to: end, y: y.getPixelForValue(height) };
	drawPart(sheet.pen, at, sheet.ink(colour), sheet.layout.scale);
}

/** Where a line is cut because the method changed after its first value: at the beginning of that year. */
function cutsOf({ joined, marks }: Line): number[] {
	if (!joined) return [];
	return marks.filter(({ cut }, index) => cut && index > 0).map(({ x }) => x - 0.5);
}

/** A broken rule from `top` to `bottom`. */
function brokenRule({ pen, theme, layout }: Sheet, x: number, top: number, bottom: number): void {
	const { scale } = layout;
	pen.save();
	pen.strokeStyle = theme.muted;
	pen.lineWidth = scale;
	pen.setLineDash([2 * scale, 3 * scale]);
	pen.beginPath();
	pen.moveTo(x, top);
	pen.lineTo(x, bottom);
	pen.stroke();
	pen.restore();
}

/** Where the method changed: a broken rule through the plot, with the word at its head. */
function cut(sheet: Sheet, year: number, { y, header }: PanelPlace, language: Language): void {
	const { font } = sheet.layout;
	const { x: ends } = sheet;
	const x = ends.getPixelForValue(year);
	const top = y.top + header;
	brokenRule(sheet, x, top + font * 1.2, y.bottom);
	const face = { ...sheet.face, size: font * 0.9 };
	const words = frameWords[language].newMethod;
	const half = textWidth(words, face) / 2;
	const at = Math.max(ends.left + half, Math.min(x, ends.right - half));
	const colour = sheet.theme.muted;
	sheet.text(words, { x: at, y: top + font * 0.6, face, colour, align: 'center' });
}

/** Yearly piles by supplier, and the totals of their source over them. */
function piles({ pen, x, layout, theme }: Sheet, stack: Stack, lines: readonly Line[], y: Scale) {
	const scales = {
		x: (year: number) => x.getPixelForValue(year),
		y: (height: number) => y.getPixelForValue(height)
	};
	drawStack(pen, stack, scales, layout, theme);
	for (const { marks } of lines) drawTotals(pen, marks, scales, layout, theme);
}

function drawLine(
	sheet: Sheet,
	line: Line,
	place: PanelPlace,
	language: Language,
	crowded: boolean
): void {
	const radius = (line.joined && crowded ? 2.4 : 3.6) * sheet.layout.scale;
	for (const mark of line.marks) value(sheet, line, mark, place.y, radius);
	for (const each of line.parts ?? []) part(sheet, line.colour, each, place.y);
	for (const year of cutsOf(line)) cut(sheet, year, place, language);
}

/** Draws a panel of values: marks told apart by shape, changes of method, direct labels. */
export function drawValues(
	sheet: Sheet,
	panel: ValuePanel,
	place: PanelPlace,
	language: Language
): void {
	const { y, index, header } = place;
	const { narrow, labels } = sheet.layout;
	const crowded = panel.lines.some(({ marks }) => marks.length > 20);
	if (panel.stack) piles(sheet, panel.stack, panel.lines, y);
	else for (const line of panel.lines) drawLine(sheet, line, place, language, crowded);
	if (narrow) drawKey(sheet, labels[index]!, y.top + header);
	else drawLineLabels(sheet, labels[index]!, y);
}
