/** A name of the series of one sort, and the sort in words: "INEGI (deaths)". */
export interface Sort {
	readonly names: readonly string[];
	readonly sort: string;
}

/** Joins the items of a list, the last with the language's word for "and": "a, b and c". */
export const joined =
	(and: string) =>
	(items: readonly string[]): string =>
		items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Joins the names of each sort, with the sort behind them: "a and b (deaths); c (persons)". */
export const inSorts =
	(and: string) =>
	(sorts: readonly Sort[]): string =>
		sorts.map(({ names, sort }) => `${joined(and)(names)} (${sort})`).join('; ');

/** Joins the items of a list as the language's own rules ask: "a, b, and c", "a e indios". */
export function conjoined(language: string): (items: readonly string[]) => string {
	const form = new Intl.ListFormat(language, { type: 'conjunction' });
	return (items) => form.format(items);
}

/** The words with a capital letter at their beginning. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
