import { locale } from '../model/language.ts';
import type { ChartDescription, Panel, TimelinePanel } from './description.ts';

/** Sizes of a chart in CSS pixels, by the room it has. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	/** Room for axis labels, left of every panel: the years stand under each other. */
	readonly left: number;
	/** Room for direct labels. */
	readonly right: number;
	readonly font: number;
	readonly lane: number;
	/** Category names stand beside their rows where there is room, above them where there is not. */
	readonly rowHeader: number;
	readonly rowGap: number;
	/** Height of each panel, in the order of the description. */
	readonly panels: readonly number[];
	/** Height of the band above each panel that holds its label and, where labels have no room beside the lines, their key. */
	readonly headers: readonly number[];
	readonly narrow: boolean;
}

/** The widths pictures are drawn at; the canvas takes the room it is given and picks the nearest rules. */
export const pictureWidths = { narrow: 340, wide: 720 } as const;

/** Room a figure needs beside the axis: the longest tick, at about half an em a character. */
function tickRoom(description: ChartDescription, font: number): number {
	const highest = description.panels.map((panel) => (panel.kind === 'values' ? panel.highest : 0));
	const longest = new Intl.NumberFormat(locale[description.language]).format(
		Math.ceil(Math.max(...highest) * 1.5)
	);
	return Math.round(longest.length * font * 0.58) + 10;
}

const label = 26;
const keyLine = 16;
const axis = 26;
/** Height of one total: its bar and its words. */
export const spanHeight = 34;

function headerOf(panel: Panel, narrow: boolean): number {
	return panel.kind === 'values' && narrow ? label + panel.lines.length * keyLine : label;
}

function timelineHeight(panel: TimelinePanel, lane: number, header: number, gap: number): number {
	return panel.rows.reduce(
		(sum, { lanes }) => sum + header + Math.max(lanes * lane, header ? 0 : 15) + gap,
		0
	);
}

function plotOf(
	panel: Panel,
	index: number,
	narrow: boolean,
	lane: number,
	header: number,
	gap: number
): number {
	if (panel.kind === 'timeline') return timelineHeight(panel, lane, header, gap);
	if (panel.kind === 'spans') return panel.spans.length * spanHeight;
	// The first panel leads; a second one, in another unit, stands below it and smaller.
	if (index === 0) return narrow ? 165 : 215;
	return narrow ? 110 : 130;
}

/** Lays a chart out for a width; the height follows from what is shown. */
export function layoutOf(description: ChartDescription, width: number): Layout {
	const narrow = width < 560;
	const lane = narrow ? 5 : 6;
	const rowHeader = narrow ? 14 : 0;
	const rowGap = narrow ? 3 : 5;
	const headers = description.panels.map((panel) => headerOf(panel, narrow));
	const panels = description.panels.map(
		(panel, index) => headers[index]! + plotOf(panel, index, narrow, lane, rowHeader, rowGap)
	);
	return {
		width,
		height: panels.reduce((sum, height) => sum + height, 0) + axis,
		left: narrow ? Math.max(40, tickRoom(description, 11)) : 132,
		right: narrow ? 14 : 116,
		font: narrow ? 11 : 12.5,
		lane,
		rowHeader,
		rowGap,
		panels,
		headers,
		narrow
	};
}
