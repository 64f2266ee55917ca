/** Words of the dialog that cites one value; they travel with the values, because no page needs them before. */
export interface DialogWords {
	readonly title: string;
	readonly sentence: string;
	readonly address: string;
	readonly styles: string;
	readonly files: string;
	readonly copy: string;
	readonly copied: string;
	readonly close: string;
}

/** The words that stand in citations; the pages' own are in `lib/words`. */
export interface CitationWords {
	readonly edition: string;
	/** Before the name of a data set that is the whole edition. */
	readonly dataset: string;
	readonly missing: string;
	readonly accordingTo: string;
	readonly series: string;
	readonly source: string;
	readonly readIn: string;
	readonly asOf: (date: string) => string;
	readonly beforeQuoting: string;
	/** Of a value that was published otherwise. */
	readonly changed: (day: string, reason: string) => string;
	readonly editionOf: string;
	/** How many of the figures were taken from a copy. */
	readonly copies: (copies: number, total: number) => string;
	/** What to know of the edition as a whole. */
	readonly whole: string;
	/** Of the dialog that cites one value. */
	readonly dialog: DialogWords;
}

/** Words of citations in English. */
export const citation: CitationWords = {
	edition: 'edition',
	dataset: 'data set',
	missing: 'no figure',
	accordingTo: 'according to',
	series: 'series',
	source: 'Source',
	readIn: 'Taken from a copy',
	asOf: (date) => `copy of ${date}`,
	beforeQuoting: 'Before quoting',
	changed: (day, reason) => `Changed on ${day}: ${reason}`,
	editionOf: 'edition of',
	copies: (copies, total) =>
		`${copies} of its ${total} figures were taken from a copy of their source.`,
	whole:
		'Each series has a caveat of its own, to be read before quoting. Series of different producers are not joined or added up. That things are shown together does not mean that one caused the other.',
	dialog: {
		title: 'Cite this value',
		sentence: 'A sentence to quote',
		address: 'Its address',
		styles: 'Styles',
		files: 'For Zotero and others',
		copy: 'Copy',
		copied: 'Copied',
		close: 'Close'
	}
};
