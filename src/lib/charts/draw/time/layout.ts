import { locale } from '../../../model/language.ts';
import type { ChartDescription, Panel, Span, TimelinePanel } from '../../description/time-chart.ts';
import { labelWidth, lineLabel, stackLabels, type LineLabel } from './labels.ts';
import { formOf, leading, letters, pictureWidths } from '../pen/forms.ts';
import { brokenText, textWidth } from '../pen/lettering.ts';

/** Sizes of a chart in CSS pixels, by the room it has. No measure depends on the machine's fonts. */
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
	/** Height of one total: its bar and its words. */
	readonly span: number;
	/** Height of each panel, in the order of the description. */
	readonly panels: readonly number[];
	/** Height of the band above each panel that holds its label and, where labels have no room beside the lines, their key. */
	readonly headers: readonly number[];
	/** The axis of each panel in words, broken into lines. */
	readonly titles: readonly (readonly string[])[];
	/** The direct labels of each panel of values; beside the lines, or above them in a narrow chart. */
	readonly labels: readonly (readonly LineLabel[])[];
	readonly narrow: boolean;
	/** Height of the band above all panels for the numbers of events and the years of terms; none until they are asked for. */
	readonly events: number;
	/** Pixels for one pixel of the chart as it was laid out: strokes and marks grow with it. */
	readonly scale: number;
}

/** A chart in a frame of fixed size: its height is given, its panels share it. */
export interface Room {
	readonly height: number;
	readonly font: number;
}

/** Sizes before the panels are known. */
interface Form {
	readonly width: number;
	readonly narrow: boolean;
	readonly font: number;
	readonly lane: number;
	readonly rowHeader: number;
	readonly rowGap: number;
	readonly height?: number;
	readonly scale: number;
}

const forms = {
	narrow: {
		width: pictureWidths.narrow,
		narrow: true,
		font: letters.narrow,
		lane: 5,
		rowHeader: 14,
		rowGap: 3,
		scale: 1
	},
	wide: {
		width: pictureWidths.wide,
		narrow: false,
		font: letters.wide,
		lane: 6,
		rowHeader: 0,
		rowGap: 5,
		scale: 1
	}
} as const satisfies Record<string, Form>;

/** Room that a panel's words keep from the plot above and from their own, in letters. */
const gap = 1.4;

/** Room for the sign before a direct label. */
export const signRoom = 15;

/** Room for the names of a timeline's rows; none where there is no timeline. */
function namesRoom({ panels }: ChartDescription, font: number): number {
	const rows = panels.flatMap((panel) => (panel.kind === 'timeline' ? panel.rows : []));
	const widths = rows.map(({ label }) => textWidth(label, { size: font, weight: 400 }));
	return rows.length === 0 ? 0 : Math.max(132, ...widths.map((width) => width + 12));
}

/** Room a figure needs beside the axis: the longest tick, at about half an em a character. */
function tickRoom(description: ChartDescription, font: number): number {
	const highest = description.panels.map((panel) => (panel.kind === 'values' ? panel.highest : 0));
	const longest = new Intl.NumberFormat(locale[description.language]).format(
		Math.ceil(Math.max(0, ...highest) * 1.5)
	);
	return Math.round(longest.length * font * 0.58) + 10;
}

function leftOf(description: ChartDescription, { font, narrow, height }: Form): number {
	const ticks = tickRoom(description, font);
	if (narrow) return Math.max(40, ticks);
	// The names of the rows stand left of a timeline.
	return Math.max(height === undefined ? 60 : 40, ticks, namesRoom(description, font));
}

const isStack = (panel: Panel): boolean => panel.kind === 'values' && panel.stack !== undefined;

function labelsOf(
	panel: Panel,
	{ font, narrow, width, height }: Form,
	keyed: boolean
): LineLabel[] {
	if (panel.kind !== 'values') return [];
	const room = narrow ? width - signRoom - 4 : height === undefined ? 124 : width * 0.26;
	// Above each other the piles of two editions have one key: a supplier has one colour in both.
	if (panel.stack) return narrow && keyed ? [] : stackLabels(panel.stack, font, room);
	return panel.lines.map((line) => lineLabel(line, font, room));
}

/** Room right of the plot: for the widest direct label. */
function rightOf(labels: readonly (readonly LineLabel[])[], { font, narrow }: Form): number {
	if (narrow) return 14;
	const widest = Math.max(0, ...labels.flat().map((label) => labelWidth(label, font)));
	return widest === 0 ? 24 : Math.ceil(widest) + signRoom + 16;
}

const linesOf = (labels: readonly LineLabel[]): number =>
	labels.reduce((sum, { lines }) => sum + lines.length, 0);

/** Height of the labels of a panel under each other. */
export function labelsHeight(labels: readonly LineLabel[], font: number): number {
	return linesOf(labels) * font * leading + labels.length * 3;
}

function headerOf(title: readonly string[], labels: readonly LineLabel[], form: Form): number {
	const words = (title.length * leading + gap) * form.font;
	return form.narrow ? words + labelsHeight(labels, form.font) : words;
}

/** The words of a total over several years: one line, or figure and name in lines of their own. */
export function spanLines({ figure, label }: Span, font: number, room: number): string[] {
	return brokenText(`${figure} · ${label}`, { size: font, weight: 600 }, room);
}

function spanHeight(panels: readonly Panel[], { font, width }: Form): number {
	const spans = panels.flatMap((panel) => (panel.kind === 'spans' ? panel.spans : []));
	const lines = Math.max(1, ...spans.map((each) => spanLines(each, font, width - 8).length));
	return 14 + lines * font * leading + 4;
}

function timelineHeight({ rows }: TimelinePanel, { lane, rowHeader, rowGap, scale }: Form): number {
	return rows.reduce(
		(sum, { lanes }) =>
			sum + rowHeader + Math.max(lanes * lane, rowHeader ? 0 : 15 * scale) + rowGap,
		0
	);
}

/** Height of a plot of values: the first panel leads; a second one, in another unit, stands below it and smaller. */
function valuesHeight(index: number, labels: readonly LineLabel[], { narrow, font }: Form): number {
	if (narrow) return index === 0 ? 165 : 110;
	return Math.max(index === 0 ? 215 : 130, labelsHeight(labels, font));
}

/** Heights of the panels' plots. Where the chart's height is given, panels of values share what the others leave. */
function plotsOf(
	panels: readonly Panel[],
	labels: readonly (readonly LineLabel[])[],
	headers: readonly number[],
	span: number,
	axis: number,
	form: Form
): number[] {
	const fixed = panels.map((panel, index) => {
		if (panel.kind === 'timeline') return timelineHeight(panel, form);
		if (panel.kind === 'spans') return panel.spans.length * span;
		return form.height === undefined ? valuesHeight(index, labels[index]!, form) : 0;
	});
	if (form.height === undefined) return fixed;
	const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
	const left = form.height - axis - sum(headers) - sum(fixed);
	// What labels need comes first; the rest is shared by weight, the first panel taking most.
	const needs = panels.map(({ kind }, index) =>
		kind === 'values' ? labelsHeight(labels[index]!, form.font) : 0
	);
	const weights = panels.map(({ kind }, index) =>
		kind === 'values' ? (index === 0 ? 1.6 : 1) : 0
	);
	const total = sum(weights) || 1;
	const spare = Math.max(0, left - sum(needs));
	const even = weights.map((weight) => (left * weight) / total);
	const enough = even.every((height, index) => height >= needs[index]!);
	return fixed.map((height, index) =>
		weights[index] === 0
			? height
			: enough
				? even[index]!
				: needs[index]! + (spare * weights[index]!) / total
	);
}

function laidOut(description: ChartDescription, form: Form): Layout {
	const { panels, shown = [] } = description;
	const { font, width } = form;
	const events = font * 1.5 * shown.length;
	const titles = panels.map(({ label }) =>
		brokenText(label, { size: font, weight: 600 }, width - 4)
	);
	const labels = panels.map((panel, index) =>
		labelsOf(panel, form, panels.slice(0, index).some(isStack))
	);
	const headers = panels.map((_, index) => headerOf(titles[index]!, labels[index]!, form));
	const span = spanHeight(panels, form);
	const axis = font * 2.1 + events;
	const plots = plotsOf(panels, labels, headers, span, axis, form);
	const heights = plots.map((plot, index) => headers[index]! + plot);
	return {
		...form,
		events,
		height: form.height ?? heights.reduce((sum, height) => sum + height, 0) + axis,
		left: leftOf(description, form),
		right: rightOf(labels, form),
		span,
		panels: heights,
		headers,
		titles,
		labels
	};
}

function scaled(layout: Layout, width: number): Layout {
	const scale = width / layout.width;
	const by = (numbers: readonly number[]) => numbers.map((each) => each * scale);
	return {
		...layout,
		width,
		height: Math.round(layout.height * scale),
		left: layout.left * scale,
		right: layout.right * scale,
		font: layout.font * scale,
		lane: layout.lane * scale,
		rowHeader: layout.rowHeader * scale,
		rowGap: layout.rowGap * scale,
		span: layout.span * scale,
		events: layout.events * scale,
		panels: by(layout.panels),
		headers: by(layout.headers),
		scale
	};
}

/**
 * Lays a chart out for a width. Of each kind of page there is one layout, made larger or smaller as a picture
 * would be: the canvas that takes a picture's place has its height.
 */
export function layoutOf(description: ChartDescription, width: number): Layout {
	return scaled(laidOut(description, forms[formOf(width)]), width);
}

/** The form of a chart in a frame. */
function framedForm(width: number, { font, height }: Room): Form {
	const lane = font * 0.48;
	const scale = font / forms.wide.font;
	return { width, height, narrow: false, font, lane, rowHeader: 0, rowGap: lane, scale };
}

/** Lays a chart out in a room of fixed size, for pictures that travel alone. */
export function layoutIn(description: ChartDescription, width: number, room: Room): Layout {
	return laidOut(description, framedForm(width, room));
}

/** Least height at which a chart in a frame can be read: labels do not touch, and no plot is lower than three lines. */
export function roomNeeded(description: ChartDescription, width: number, font: number): number {
	const { panels, headers, labels } = layoutIn(description, width, { font, height: 0 });
	const own = description.panels.map((panel, index) => {
		if (panel.kind !== 'values') return panels[index]!;
		return headers[index]! + Math.max(font * 3.4, labelsHeight(labels[index]!, font));
	});
	return own.reduce((sum, height) => sum + height, font * 2.1);
}
