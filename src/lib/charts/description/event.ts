/** Dated facts, or terms of office: each is shown where it is asked for. */
export type EventLayer = 'events' | 'terms';

/** A dated fact, or a term of office without a name. Never a cause. */
export interface EventMark {
	readonly id: string;
	/** A code of the list `event-kind`; `term` is a term of office. */
	readonly kind: string;
	readonly from: number;
	readonly to: number;
	/** When, in words. */
	readonly period: string;
	readonly title: string;
	/** What is to be known of it, and its source. */
	readonly note: string;
}
