import type { Language } from '../model/language.ts';

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
}

/** One producer's values. */
export interface Line {
	readonly series: string;
	readonly label: string;
	/** Index into the theme's colours. */
	readonly colour: number;
	/** Yearly values are joined; dated stocks and running totals stand alone. */
	readonly joined: boolean;
	readonly marks: readonly ValueMark[];
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
	/** Lines of the tooltip after the figure: period, producer, what is special. */
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
	readonly from: number;
	readonly to: number;
	readonly colour: number;
	readonly label: string;
	readonly figure: string;
	readonly shape: ValueShape;
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
	readonly figure: string;
	readonly notes: readonly string[];
}

/** `full`: delivered; `open`: ordered, planned, reported; `ended`: cancelled or not concluded; `meeting`: nothing changed hands. */
export type TransferShape = 'full' | 'open' | 'ended' | 'meeting';
