import type { CitationRecord } from '../../citation/record.ts';
import { styleNames } from '../../citation/template.ts';
import { citationWords } from '../../words/browser.ts';
import type { Language } from '../../model/language.ts';
import type { TextCitation } from './citations.ts';

/** A citation as a plain text file: the styles by name, then what to know before quoting. */
export function citationText(
	record: CitationRecord,
	citations: readonly TextCitation[],
	language: Language
): string {
	const { beforeQuoting } = citationWords[language];
	const blocks = citations.map(({ style, text }) => `${styleNames[style]}\n${text}`);
	return `${[record.title, ...blocks, `${beforeQuoting}\n${record.note ?? ''}`].join('\n\n')}\n`;
}
