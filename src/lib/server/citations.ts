import { addStyle, textCitation, textStyles, type TextStyle } from '../citation/forms.ts';
import { indicatorRecord } from '../citation/record.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { citationStyle } from './citation-style.ts';

addStyle('chicago-author-date', citationStyle('chicago-author-date'));

/** The text citations of an indicator, by style. */
export function indicatorCitations(
	data: Dataset,
	id: string,
	language: Language
): { style: TextStyle; text: string }[] {
	const record = indicatorRecord(data, data.indicator(id), language);
	return textStyles.map((style) => ({ style, text: textCitation(record, style, language) }));
}
