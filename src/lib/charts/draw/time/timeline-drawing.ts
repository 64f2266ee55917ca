import type {
	ChartDescription,
	TimelinePanel,
	TransferMark
} from '../../description/time-chart.ts';
import { laneCentre } from './lanes.ts';
import { drawTransfer } from '../pen/marks.ts';
import type { PanelPlace, Sheet } from './sheet.ts';

/** Middles of a row's first and last lane, in pixels. */
interface Row {
	readonly first: number;
	readonly last: number;
}

/** The name of a row: beside it, or above it where there is no room beside. */
function rowLabel(sheet: Sheet, label: string, { first, last }: Row): void {
	const { layout, theme } = sheet;
	const { rowHeader, lane, left, scale, font } = layout;
	const face = { ...sheet.face, size: font - (rowHeader ? 0.5 : 0) };
	const colour = theme.muted;
	if (rowHeader) sheet.text(label, { x: 2, y: first - lane / 2 - rowHeader / 2, face, colour });
	else {
		const place = { x: left - 8 * scale, y: (first + last) / 2, face, colour };
		sheet.text(label, { ...place, align: 'right' });
	}
}

/** The rule under a row. */
function rowRule({ pen, x, layout, theme }: Sheet, { last }: Row): void {
	const left = layout.rowHeader ? 2 : x.left;
	pen.fillStyle = theme.grid;
	pen.fillRect(left, last + layout.lane / 2 + layout.rowGap / 2, x.right - left, 0.75);
}

function transfer(sheet: Sheet, mark: TransferMark, middle: number, radius: number): void {
	const { pen, x, theme } = sheet;
	const at = {
		from: x.getPixelForValue(mark.from) + 0.8,
		to: x.getPixelForValue(mark.to) - 0.8,
		y: sheet.whole(middle)
	};
	const single = mark.to - mark.from <= 1;
	const centre = sheet.whole((at.from + at.to) / 2);
	drawTransfer(pen, mark, single ? { ...at, from: centre, to: centre } : at, radius, theme);
}

/** Radius of a transfer's mark: within its lane and its year. */
function radiusOf({ x, layout }: Sheet, { first }: Pick<ChartDescription, 'first'>): number {
	// Chart.js clamps positions far outside the canvas, so the width of a year is taken inside it.
	const year = x.getPixelForValue(first + 1) - x.getPixelForValue(first);
	return Math.min(layout.lane / 2 - 0.4, year / 2 - 0.3);
}

/** Draws a panel of transfers, in rows of lanes; `years` begins where the axis begins. */
export function drawTimeline(
	sheet: Sheet,
	{ rows, marks }: TimelinePanel,
	{ y, header }: PanelPlace,
	years: Pick<ChartDescription, 'first'>
): void {
	const middle = (place: Pick<TransferMark, 'row' | 'lane'>) =>
		y.getPixelForValue(laneCentre(rows, place, sheet.layout, header));
	rows.forEach(({ label, lanes }, row) => {
		const ends = { first: middle({ row, lane: 0 }), last: middle({ row, lane: lanes - 1 }) };
		rowLabel(sheet, label, ends);
		if (row < rows.length - 1) rowRule(sheet, ends);
	});
	const radius = radiusOf(sheet, years);
	for (const mark of marks) transfer(sheet, mark, middle(mark), radius);
}
