import { addLocale, addStyle, citation, styleIds, textCitation } from '../../citation/forms.ts';
import { indicatorRecord, type CitationRecord } from '../../citation/record.ts';
import {
	citationForms,
	cutTemplate,
	markers,
	textStyles,
	type CitationForm,
	type Template,
	type TextStyle
} from '../../citation/template.ts';
import { valueRecord } from '../../citation/observation-record.ts';
import type { Dataset } from '../../model/dataset.ts';
import { languages, locale, type Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { citationLocale, citationStyle } from './styles.ts';
import { spanishLocale, spanishStyle } from './spanish.ts';

/** What a language needs beside CSL's own locale and styles. */
const mends: Partial<
	Record<Language, { locale: typeof spanishLocale; style: typeof spanishStyle }>
> = {
	es: { locale: spanishLocale, style: spanishStyle }
};
for (const language of languages) {
	const mend = mends[language] ?? { locale: (csl) => csl, style: (csl) => csl };
	addLocale(locale[language], mend.locale(citationLocale(locale[language])));
	for (const style of textStyles)
		addStyle(style, language, mend.style(citationStyle(styleIds[style])));
}

/** A citation in words. */
export interface TextCitation {
	readonly style: TextStyle;
	readonly text: string;
}

/** The text citations of a record, by style. */
export function textCitations(record: CitationRecord, language: Language): TextCitation[] {
	return textStyles.map((style) => ({ style, text: textCitation(record, style, language) }));
}

const known = new WeakMap<Dataset, Map<string, TextCitation[]>>();

/** The text citations of an indicator, by style; made once, because several files and pages ask for them. */
export function indicatorCitations(data: Dataset, id: string, language: Language): TextCitation[] {
	const made = known.get(data) ?? new Map<string, TextCitation[]>();
	known.set(data, made);
	const key = `${language}/${id}`;
	const citations =
		made.get(key) ?? textCitations(indicatorRecord(data, data.indicator(id), language), language);
	made.set(key, citations);
	return citations;
}

/** The citation of any value of a series in every form, with slots for what differs from value to value. */
export function valueTemplates(
	data: Dataset,
	row: Observation,
	language: Language
): Record<CitationForm, Template> {
	const record = valueRecord(data, row, markers, language);
	return Object.fromEntries(
		citationForms.map((form) => [form, cutTemplate(citation(record, form, language))])
	) as Record<CitationForm, Template>;
}
