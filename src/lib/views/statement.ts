import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod } from '../model/period.ts';
import { formatNumber } from '../model/quantity.ts';
import { contests, type Statement } from '../model/statement.ts';
import type { Segment } from '../model/text.ts';
import { sourceLink, type SourceLink } from './figure.ts';

/** What somebody says of a thing, with speaker and source. */
export interface StatementView {
	readonly id: string;
	readonly stance: string;
	readonly contests: boolean;
	readonly speaker: string;
	readonly period: string;
	readonly value: string;
	readonly text: readonly Segment[];
	readonly source: SourceLink;
	readonly readIn: SourceLink | undefined;
}

/** A number or a year beside the words. A name or a code is said in the words, in the reader's language. */
function shownValue(value: string, language: Language): string {
	// A year is written as it is; a count gets its separators.
	if (/^\d{5,}$/.test(value)) return formatNumber(Number(value), language);
	return /^\d/.test(value) ? value : '';
}

/** A statement as a page shows it. */
export function statementView(
	data: Dataset,
	statement: Statement,
	language: Language
): StatementView {
	const { value } = statement;
	return {
		id: statement.id,
		stance: data.label('stance', statement.stance, language),
		contests: contests(statement),
		speaker: statement.speaker[language],
		period: statement.period ? formatPeriod(statement.period, language) : '',
		value: value ? shownValue(value, language) : '',
		text: data.text(statement.text[language], language),
		source: sourceLink(data, statement.source),
		readIn: statement.read_in ? sourceLink(data, statement.read_in) : undefined
	};
}
