import type { SeriesFacts } from './comparability.ts';

/** A series as the page of comparisons needs it where it is chosen. */
export interface ComparableSeries extends SeriesFacts {
	readonly title: string;
	/** The one thing to know first of its indicator. */
	readonly doubt: string;
	readonly caveat: string;
	/** Who answers for it, and the id of the source. */
	readonly producer: string;
	readonly source: string;
}

/** Everything a choice can hold: read by the browser once, when a reader chooses. */
export interface ChoiceOptions {
	readonly series: readonly ComparableSeries[];
	readonly country: string;
	/** Date of the edition. */
	readonly edition: string;
	/** The same in words. */
	readonly day: string;
	/** Name of the data set. */
	readonly name: string;
	/** Where the page stands once it is published. */
	readonly address: string;
}
