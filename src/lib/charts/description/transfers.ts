import type { RowsChart } from './rows.ts';

/** Why an entry is shown and never counted: it repeats another, is part of another, or is a meeting. */
export type LeftOut = 'repeat' | 'part' | 'meeting';

/** What a reader's choice looks at in one entry of the list. */
export interface Entry {
	readonly id: string;
	readonly deal: string;
	readonly suppliers: readonly string[];
	readonly category: string;
	readonly status: string;
	/** First and last year. */
	readonly first: number;
	readonly last: number;
	readonly contested: boolean;
	readonly leftOut?: LeftOut;
}

/** The arms imports alone, with the entries of the list: what a reader may choose from. */
export interface TransfersChart extends RowsChart {
	readonly entries: readonly Entry[];
}
