import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { rowWords, type RowWords } from '../../words/browser.ts';

/** What the rows of a chart are described from, and in which words. */
export interface RowContext {
	readonly data: Dataset;
	readonly language: Language;
	readonly words: RowWords;
}

export const rowContext = (data: Dataset, language: Language): RowContext => ({
	data,
	language,
	words: rowWords[language]
});
