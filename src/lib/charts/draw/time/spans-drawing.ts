import type { Span, SpanPanel } from '../../description/time-chart.ts';
import { spanLines } from './layout.ts';
import { leading } from '../pen/forms.ts';
import { drawSpan } from '../pen/marks.ts';
import type { PanelPlace, Sheet } from './sheet.ts';
import { textWidth } from '../pen/lettering.ts';

/** A total in words under its bar, moved in where it would leave the chart. */
function spanWords(sheet: Sheet, span: Span, from: number, centre: number): void {
	const { font, scale, width: whole } = sheet.layout;
	const lines = spanLines(span, font, whole - 8 * scale);
	const width = Math.max(...lines.map((line) => textWidth(line, sheet.bold)));
	const x = Math.max(2, Math.min(from, whole - width - 2));
	lines.forEach((line, index) =>
		sheet.text(line, {
			x,
			y: centre + 6 * scale + (index + 0.5) * font * leading,
			face: sheet.bold,
			colour: sheet.ink(span.colour)
		})
	);
}

/** Draws a panel of totals over several years: a bar as long as its years each, its words below. */
export function drawSpans(sheet: Sheet, { spans }: SpanPanel, { y, header }: PanelPlace): void {
	const { pen, x, layout, theme } = sheet;
	const { scale, span: height } = layout;
	spans.forEach((span, row) => {
		const from = x.getPixelForValue(span.from);
		const to = x.getPixelForValue(span.to);
		const centre = y.getPixelForValue(header + row * height + 8 * scale);
		const ink = sheet.ink(span.colour);
		drawSpan(pen, span.shape, { from, to, y: centre }, 3 * scale, ink, theme);
		spanWords(sheet, span, from, centre);
	});
}
