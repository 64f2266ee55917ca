import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { rowWords, type RowWords } from '../../words/browser.ts';

/** What the rows of a chart are described from, and in which words. */
export interface RowContext {
	readonly data: Dataset;
	readonly language: Language;
	readonly words: RowWords;
	/** Whose values are drawn: the country's, or those of a state. */
	readonly area: string;
}

export const rowContext = (
	data: Dataset,
	language: Language,
	area: string = data.edition.country
): RowContext => ({ data, language, words: rowWords[language], area });
