import { joined } from '../../phrase.ts';

/** A figure with its qualifier, and its period, in words. */
export interface Said {
	readonly figure: string;
	readonly when: string;
}

/** The sentences of a chart's text alternative. */
export interface SummaryWords {
	readonly list: (items: readonly string[]) => string;
	readonly single: (only: Said) => string;
	readonly same: (first: Said, count: number, last: string) => string;
	/** The last figure is the highest. */
	readonly rose: (first: Said, last: Said) => string;
	/** The first figure is the highest. */
	readonly fell: (first: Said, last: Said) => string;
	readonly course: (first: Said, last: Said, highest: Said) => string;
}

/** The sentences of a chart's text alternative, in English. */
export const summary: SummaryWords = {
	list: joined('and'),
	single: ({ figure, when }) => `${figure} (${when}), the only figure.`,
	same: ({ figure, when }, count, last) =>
		`${figure} in each of ${count} figures, the first for ${when}, the last for ${last}.`,
	rose: (first, last) =>
		`first ${first.figure} (${first.when}), last and highest ${last.figure} (${last.when}).`,
	fell: (first, last) =>
		`first and highest ${first.figure} (${first.when}), last ${last.figure} (${last.when}).`,
	course: (first, last, highest) =>
		`first ${first.figure} (${first.when}), highest ${highest.figure} (${highest.when}), last ${last.figure} (${last.when}).`
};
