import type { Period } from './period.ts';
import type { Translated } from './language.ts';

/**
 * What a cell of a table may hold.
 *
 * `text` is one line as a source prints it; `prose` is our own sentence, in which figures stand as
 * placeholders, and a line break is a space; `code` is an entry of a list in `codes.csv`; `reference` is an id of another table.
 */
export type Kind =
	| 'id'
	| 'text'
	| 'prose'
	| 'number'
	| 'period'
	| 'periods'
	| 'date'
	| 'url'
	| 'language'
	| 'flag'
	| 'code'
	| 'codes'
	| 'reference'
	| 'references'
	| 'subject';

/** One column of a table an editor writes; what it means stands in `lib/words/<language>/columns.ts`. */
export interface Column {
	readonly kind: Kind;
	/** The cell may not be empty. */
	readonly required?: true;
	/** Stands for one column a language: `title` is `title_en`, `title_es`. All are filled, or none. */
	readonly translated?: true;
	/** For `code` and `codes`: the list in `codes.csv`. */
	readonly list?: string;
	/** For `reference` and `references`: the table the id must be in. */
	readonly table?: string;
	/** A date that may lie after the edition (announced, ordered), by so many years; every other date is of something that has been. */
	readonly ahead?: number;
	/** An address that is ours to choose: by https only. */
	readonly secure?: true;
	/** Names in the small language of `author.ts`. */
	readonly names?: true;
	/** May be words for a missing value: always, as the name of a code, or as what a source prints where a row has no number. */
	readonly missing?: 'name' | 'printed';
	/** What another cell holds or held, letter by letter: its faults are part of it. */
	readonly verbatim?: true;
	/** May hold an ISO 3166 code: `NA` is Namibia there, `SD` Sudan, and no word for a missing value. */
	readonly country?: true;
}

export type Columns = Readonly<Record<string, Column>>;

type Plain<C extends Column> = C['kind'] extends 'number'
	? number
	: C['kind'] extends 'period'
		? Period
		: C['kind'] extends 'periods'
			? readonly Period[]
			: C['kind'] extends 'flag'
				? boolean
				: C['kind'] extends 'codes' | 'references'
					? readonly string[]
					: C['translated'] extends true
						? Translated
						: string;

/** Where a row stands on disk: line 1-based, as an editor's program counts it. */
interface Place {
	readonly file: string;
	readonly line: number;
}

/** A row as read: an empty cell that need not be filled is `undefined`; lists are never absent. */
export type Row<C extends Columns> = {
	readonly [K in keyof C]: C[K]['required'] extends true
		? Plain<C[K]>
		: C[K]['kind'] extends 'codes' | 'references' | 'periods'
			? Plain<C[K]>
			: Plain<C[K]> | undefined;
} & { readonly place: Place };
