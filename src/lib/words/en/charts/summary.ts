import { joined } from '../../phrase.ts';

/** A figure with its qualifier, and its period, in words. */
interface Said {
	readonly figure: string;
	readonly when: string;
}

/** What is said of the transfers of a chart. */
interface TransfersSaid {
	/** Nothing else is drawn. */
	readonly alone: boolean;
	readonly lines: number;
	readonly suppliers: number;
	readonly first: number;
	readonly last: number;
	readonly delivered: number;
	readonly contested: number;
}

/** The sentences of a chart's text alternative. */
export interface SummaryWords {
	readonly to: string;
	readonly list: (items: readonly string[]) => string;
	readonly single: (only: Said) => string;
	readonly same: (first: Said, count: number, last: string) => string;
	/** The last figure is the highest. */
	readonly rose: (first: Said, last: Said) => string;
	/** The first figure is the highest. */
	readonly fell: (first: Said, last: Said) => string;
	readonly course: (first: Said, last: Said, highest: Said) => string;
	/** Totals over several years, which do not compare. */
	readonly totals: (list: string) => string;
	readonly gaps: (years: string, count: number) => string;
	readonly breaks: (years: string, count: number) => string;
	readonly provisional: (years: string, count: number) => string;
	readonly estimated: (years: string, count: number) => string;
	readonly unreliable: (years: string, count: number) => string;
	readonly ranges: (years: string, count: number) => string;
	/** What is known of a part of a year. */
	readonly parts: (list: string, count: number) => string;
	readonly contested: string;
	readonly transfers: (said: TransfersSaid) => string;
	readonly noTransfers: string;
}

/** The sentences of a chart's text alternative, in English. */
export const summary: SummaryWords = {
	to: 'to',
	list: joined('and'),
	single: ({ figure, when }) => `${figure} (${when}), the only figure.`,
	same: ({ figure, when }, count, last) =>
		`${figure} in each of ${count} figures, the first for ${when}, the last for ${last}.`,
	rose: (first, last) =>
		`first ${first.figure} (${first.when}), last and highest ${last.figure} (${last.when}).`,
	fell: (first, last) =>
		`first and highest ${first.figure} (${first.when}), last ${last.figure} (${last.when}).`,
	course: (first, last, highest) =>
		`first ${first.figure} (${first.when}), highest ${highest.figure} (${highest.when}), last ${last.figure} (${last.when}).`,
	totals: (list) => `${list}.`,
	gaps: (years) => `No figure for ${years}.`,
	breaks: (years) => `The method changed in ${years}: the line is cut there.`,
	provisional: (years) => `Provisional: ${years}.`,
	estimated: (years) => `Estimated: ${years}.`,
	unreliable: (years) => `Of low reliability: ${years}.`,
	ranges: (years) => `Drawn as a range: ${years}.`,
	parts: (list) => `Only part of a year, drawn apart: ${list}.`,
	contested: 'Contested: another source denies or differs.',
	transfers: ({ alone, lines, suppliers, first, last, delivered, contested }) =>
		[
			`${alone ? '' : 'Below, on the same years: '}${lines} ${lines === 1 ? 'line' : 'lines'} of arms and security transfers from ${suppliers} supplier ${suppliers === 1 ? 'country' : 'countries'}, ${first} to ${last}.`,
			`Drawn as delivered: ${delivered}${contested > 0 ? `; contested: ${contested}` : ''}.`
		].join(' '),
	noTransfers: 'No transfer of these years is in the list.'
};
