import type { Dataset } from '../model/dataset.ts';
import type { Language, Translated } from '../model/language.ts';
import {
	cslDate,
	datasetRecord,
	publicAddress,
	sentences,
	typographic,
	type CitationRecord
} from './record.ts';
import { citationWords } from '../words/browser.ts';

/** What is to be known of an edition to cite it. */
export interface CitedEdition {
	/** ISO 8601 day. */
	readonly date: string;
	readonly title: Translated;
	/** Its figures, and how many were read in a copy; unknown for an edition whose files were not kept. */
	readonly counts?: { readonly figures: number; readonly copies: number } | undefined;
}

/** The record of one edition, this one or a past one: its address is the page that keeps its files. */
export function editionRecord(
	data: Dataset,
	{ date, title, counts }: CitedEdition,
	language: Language
): CitationRecord {
	const words = citationWords[language];
	const copies = counts && counts.copies > 0 ? words.copies(counts.copies, counts.figures) : '';
	return {
		...datasetRecord(data, language),
		id: `${data.edition.name.toLowerCase()}-${date}`,
		title: typographic(`${title[language]} (${words.edition} ${date})`),
		issued: cslDate(date),
		version: date.replaceAll('-', '.'),
		URL: publicAddress(data, `editions/${date}/`, language),
		note: sentences(words.whole, copies)
	};
}
