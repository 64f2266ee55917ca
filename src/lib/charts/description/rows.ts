import type { Language } from '../../model/language.ts';
import type { EventLayer, EventMark } from './event.ts';

/**
 * A chart over time: rows under each other on one axis of years, each with a unit and a scale of its own. Plain data
 * without a word on how it is drawn: it is written to a file at build time and read again in the browser, so that
 * picture and canvas cannot disagree.
 *
 * Positions on the axis are years: the calendar year N reaches from N − 0.5 to N + 0.5.
 */
export interface RowsChart {
	readonly name: string;
	readonly language: Language;
	readonly title: string;
	/** What a screen reader hears of the whole, in one sentence. */
	readonly alternative: string;
	readonly first: number;
	readonly last: number;
	readonly rows: readonly Row[];
	/** Dated facts that help to read the axis; drawn only where they are asked for. */
	readonly events: readonly EventMark[];
	/** The layers a reader asked for. */
	readonly shown?: readonly EventLayer[];
}

export type Row = ValueRow | VolumeRow | SpanRow;

/** What all rows have. */
interface Base {
	/** Its name within the chart; part of its picture's address. */
	readonly id: string;
	/** What the row stands for: an indicator, a measure, a producer. */
	readonly title: string;
	/** What is said of the row in one sentence, in place of its picture. */
	readonly alternative: string;
	/** Height of its panel in CSS pixels, on a desk and on a phone. */
	readonly height: { readonly wide: number; readonly narrow: number };
	/** The chart whose picture of this row serves here too; its own has one where none is named. */
	readonly picturedIn?: string;
}

/** Values of one unit by producer. */
export interface ValueRow extends Base {
	readonly kind: 'values';
	/** The axis in words: "deaths a year", "per cent (axis from 80)". */
	readonly unit: string;
	readonly axis: Axis;
	/** In the order of their newest values, the highest first. */
	readonly lines: readonly Line[];
	/** The figure the indicator is quoted by, where it belongs in this row. */
	readonly quoted?: Quoted;
}

/** A scale of three ticks: the lowest, the middle, the highest. */
export interface Axis {
	readonly low: number;
	readonly high: number;
	/** From the highest to the lowest, in short: "40k". */
	readonly ticks: readonly [string, string, string];
}

/** One producer's values. */
export interface Line {
	readonly series: string;
	readonly label: string;
	/** Its newest value, as short as a label is. */
	readonly newest: string;
	/** Index into the theme's colours and forms of points. */
	readonly colour: number;
	/** A line joins yearly counts of one producer; dated totals, stocks and shares are dots, never joined. */
	readonly form: 'line' | 'dots';
	readonly marks: readonly Mark[];
}

export interface Mark {
	/** Observation id. */
	readonly id: string;
	readonly x: number;
	/** Where its months begin and end, for a value of a part of a year. */
	readonly part?: readonly [number, number];
	/** `null` is a gap: the value is missing, not zero. */
	readonly y: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** The method changed here: the line is cut before it. */
	readonly cut: boolean;
	readonly shape: ValueShape;
	/** The figure as it is quoted, with its qualifier. */
	readonly figure: string;
	/** The period in words. */
	readonly when: string;
	/** What stands after the figure where it is read: producer, what is special, source. */
	readonly notes: readonly string[];
}

/** `open-up` for more than and at least, `soft` for about and almost, `hollow` for provisional and estimated values. */
export const valueShapes = ['full', 'hollow', 'soft', 'open-up', 'range'] as const;

export type ValueShape = (typeof valueShapes)[number];

/** The figure an indicator is quoted by: a ring where it has a place on the scale, a band where it covers years. */
export interface Quoted {
	readonly id: string;
	readonly figure: string;
	readonly when: string;
	/** What stands beside ring or band: that it is the figure people quote, or what the years come to together. */
	readonly label: string;
	readonly ring?: { readonly x: number; readonly y: number };
	readonly band?: { readonly from: number; readonly to: number };
	readonly notes: readonly string[];
}

/** Yearly volumes, piled up by supplier. */
export interface VolumeRow extends Base {
	readonly kind: 'volumes';
	readonly source: { readonly id: string; readonly name: string };
	readonly unit: string;
	readonly axis: Axis;
	/** From the bottom up: the largest of the drawn years, then all others in one tone. */
	readonly piles: readonly Pile[];
	/** Totals of years in which two copies differ: their ends are drawn as a bracket. */
	readonly totals: readonly Mark[];
	/** Years of the axis that the data lack. */
	readonly lacking?: { readonly from: number; readonly to: number };
}

export interface Pile {
	/** ISO 3166-1; `others` for all that have no tone of their own. */
	readonly supplier: string;
	readonly label: string;
	/** Index into the theme's tones. */
	readonly tone: number;
	readonly marks: readonly Mark[];
}

/** Totals over several years that stand on no scale: bars as long as their periods. */
export interface SpanRow extends Base {
	readonly kind: 'spans';
	/** Totals of what the chart is about, not of arms. */
	readonly own?: boolean;
	readonly spans: readonly Span[];
}

export interface Span {
	readonly id: string;
	readonly series: string;
	readonly from: number;
	readonly to: number;
	readonly shape: ValueShape;
	/** What it is, and how much with its qualifier. */
	readonly label: string;
	readonly figure: string;
	readonly when: string;
	readonly notes: readonly string[];
}

function idsOf(row: Row): string[] {
	if (row.kind === 'spans') return row.spans.map(({ id }) => id);
	if (row.kind === 'volumes')
		return [...row.totals, ...row.piles.flatMap(({ marks }) => marks)].map(({ id }) => id);
	const marks = row.lines.flatMap((line) => line.marks);
	return [...(row.quoted ? [row.quoted.id] : []), ...marks.map(({ id }) => id)];
}

/** Ids of the observations that a chart draws: what its table, its file and its sources rest on. */
export function drawnObservations({ rows }: Pick<RowsChart, 'rows'>): string[] {
	return [...new Set(rows.flatMap(idsOf))];
}
