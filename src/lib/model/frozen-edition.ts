import type { Translated } from './language.ts';

/** How much an edition holds; the keys are those of the pages' words. */
export interface EditionCounts {
	readonly indicators: number;
	readonly series: number;
	/** Rows of observations with a figure, and how many of these were read in a copy. */
	readonly figures: number;
	readonly copies: number;
	readonly transfers: number;
	readonly statements: number;
	readonly sources: number;
}

/**
 * What is known of an edition's files: `edition.json` in its folder. By it a reader's file is recognised
 * after the site has gone on to later editions. Hashes are SHA-256 in lower-case hex.
 */
export interface EditionFiles {
	readonly name: string;
	readonly title: Translated;
	/** ISO 8601 day. */
	readonly date: string;
	readonly publisher: string;
	/** Public address of the site at the time. */
	readonly origin: string;
	readonly licence: string;
	readonly counts: EditionCounts;
	/** Hash over what the editors wrote: two editions with one hash hold the same data. */
	readonly data: string;
	/** Hash of each published file, by its address from the root of the site. */
	readonly files: Readonly<Record<string, string>>;
	/** The same for files that are only inside of an archive: `dataset.zip/README.txt`. */
	readonly inside: Readonly<Record<string, string>>;
	/** Hash over the cells of each table, whatever program saved it: see `cellsOf`. */
	readonly cells: Readonly<Record<string, string>>;
}
