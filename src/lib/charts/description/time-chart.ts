import type { Language } from '../../model/language.ts';

/**
 * What a chart shows, without a word on how it is drawn. Plain data: it is written to a file at build
 * time and read again in the browser, so that picture and canvas cannot disagree.
 *
 * Positions on the x axis are years: the calendar year N reaches from N − 0.5 to N + 0.5.
 */
export interface ChartDescription {
	readonly name: string;
	readonly language: Language;
	readonly title: string;
	/** What a screen reader hears in place of the picture. */
	readonly alternative: string;
	readonly first: number;
	readonly last: number;
	readonly panels: readonly Panel[];
	/** Dated facts that help to read the axis; drawn only where they are asked for. */
	readonly events?: readonly EventMark[];
	/** The layers a reader asked for. */
	readonly shown?: readonly EventLayer[];
}

export type EventLayer = 'events' | 'terms';

/** A dated fact, or a term of office without a name. Never a cause. */
export interface EventMark {
	readonly id: string;
	/** A code of the list `event-kind`; `term` is drawn as a range. */
	readonly kind: string;
	/** Its number in the list under the chart; 0 for a term, which is drawn with its years. */
	readonly number: number;
	readonly from: number;
	readonly to: number;
	/** When, in words. */
	readonly period: string;
	readonly title: string;
	/** The years of a range, for its head: "2006–2012". */
	readonly short: string;
}

export type Panel = ValuePanel | SpanPanel | TimelinePanel;

/** Values of one unit on an axis that starts at zero. */
export interface ValuePanel {
	readonly kind: 'values';
	/** The axis in words: "deaths a year". */
	readonly label: string;
	readonly highest: number;
	readonly unit: string;
	readonly lines: readonly Line[];
	/** Yearly volumes by supplier under the line of their totals. */
	readonly stack?: Stack;
}

/** Yearly volumes piled up by supplier. */
export interface Stack {
	/** From the bottom up. */
	readonly bands: readonly StackBand[];
	/** Name of the bands that have no colour of their own; empty where there are none. */
	readonly others: string;
	/** Name of the totals. */
	readonly total: string;
}

export interface StackBand {
	readonly supplier: string;
	readonly label: string;
	/** Index into the theme's colours and the patterns; `null` shares the tone of the other suppliers. */
	readonly colour: number | null;
	readonly marks: readonly StackMark[];
}

export interface StackMark {
	/** Observation id. */
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly figure: string;
	readonly notes: readonly string[];
}

/** One producer's values. */
export interface Line {
	readonly series: string;
	readonly label: string;
	/** Index into the theme's colours. */
	readonly colour: number;
	/** Yearly values are joined; dated stocks and running totals stand alone. */
	readonly joined: boolean;
	/** Yearly counts of one producer over few years: bars from zero in place of points and a line. */
	readonly bars?: boolean;
	readonly marks: readonly ValueMark[];
	/** Values of a part of a year: as wide as their months, and never joined to the years. */
	readonly parts?: readonly PartMark[];
}

export interface PartMark {
	/** Observation id. */
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly figure: string;
	/** The period in words. */
	readonly when: string;
	readonly notes: readonly string[];
}

export interface ValueMark {
	/** Observation id. */
	readonly id: string;
	readonly x: number;
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
	readonly when?: string;
	/** What stands after the figure where it is read: period, producer, what is special, source. */
	readonly notes: readonly string[];
}

/** `open-up` for more than and at least, `soft` for about and almost, `hollow` for provisional and estimated values. */
export type ValueShape = 'full' | 'hollow' | 'open-up' | 'soft' | 'range';

/** Totals over several years: a bar as wide as its period, no axis. */
export interface SpanPanel {
	readonly kind: 'spans';
	readonly label: string;
	readonly spans: readonly Span[];
}

export interface Span {
	readonly id: string;
	readonly series: string;
	readonly from: number;
	readonly to: number;
	readonly colour: number;
	readonly label: string;
	readonly figure: string;
	readonly shape: ValueShape;
	/** The period in words. */
	readonly when?: string;
	readonly notes: readonly string[];
}

/** Transfers in rows by category; each row has as many lanes as transfers overlap in it. */
export interface TimelinePanel {
	readonly kind: 'timeline';
	readonly label: string;
	readonly rows: readonly { readonly label: string; readonly lanes: number }[];
	readonly marks: readonly TransferMark[];
}

export interface TransferMark {
	/** Transfer id. */
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly row: number;
	readonly lane: number;
	readonly shape: TransferShape;
	/** Someone denies it or gives a different version. */
	readonly contested: boolean;
	/** The codes a choice looks at. */
	readonly facts: {
		readonly suppliers: readonly string[];
		readonly category: string;
		readonly status: string;
	};
	readonly figure: string;
	readonly notes: readonly string[];
}

/** `full`: delivered; `open`: ordered, planned, reported; `ended`: cancelled or not concluded; `meeting`: nothing changed hands. */
export type TransferShape = 'full' | 'open' | 'ended' | 'meeting';
