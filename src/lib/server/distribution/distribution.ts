import type { Language, Translated } from '../../model/language.ts';
import type { Field } from './field.ts';
import type { FormatName } from './format.ts';

/** What a file holds. */
export type Holds =
	| { readonly kind: 'indicator'; readonly id: string }
	| { readonly kind: 'series'; readonly id: string }
	/** An area, by its ISO 3166 code. */
	| { readonly kind: 'area'; readonly id: string }
	| { readonly kind: 'source'; readonly id: string }
	/** A whole table, by its name without the ending. */
	| { readonly kind: 'table'; readonly id: string }
	/** All of the edition. */
	| { readonly kind: 'whole'; readonly id: '' };

export type Written = string | Uint8Array;

/** One downloadable form of something: a line of the one list that routes, pages and catalogues draw on. */
export interface Distribution {
	/** Its address from the root of the site, without the first `/`. */
	readonly path: string;
	readonly format: FormatName;
	readonly holds: Holds;
	/** What it holds, in the words of the data. */
	readonly title: Translated;
	/** What kind of file of it this is, in one sentence. */
	readonly about: Translated;
	/** The language of its words where it has only one. */
	readonly language?: Language;
	/** Records in it, where it is a table. */
	readonly rows?: number;
	/** Its columns, where it is a table of lasting columns. */
	readonly fields?: readonly Field[];
	/** Makes its content anew; ask `bytesOf`, which makes it once. */
	readonly write: () => Written | Promise<Written>;
}
