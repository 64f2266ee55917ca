import type { SummaryWords } from '../../en/charts/summary.ts';
import { joined } from '../../phrase.ts';

/** The sentences of a chart's text alternative, in Spanish. */
export const summary: SummaryWords = {
	list: joined('y'),
	single: ({ figure, when }) => `${figure} (${when}), la única cifra.`,
	same: ({ figure, when }, count, last) =>
		`${figure} en cada una de ${count} cifras, la primera de ${when}, la última de ${last}.`,
	rose: (first, last) =>
		`primera cifra, ${first.figure} (${first.when}); última y más alta, ${last.figure} (${last.when}).`,
	fell: (first, last) =>
		`primera cifra y la más alta, ${first.figure} (${first.when}); última, ${last.figure} (${last.when}).`,
	course: (first, last, highest) =>
		`primera cifra, ${first.figure} (${first.when}); la más alta, ${highest.figure} (${highest.when}); última, ${last.figure} (${last.when}).`
};
