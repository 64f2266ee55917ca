import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod, parsePeriod } from '../model/period.ts';
import { namesUnit } from '../model/quantity.ts';
import { contests, type Statement } from '../model/statement.ts';
import type { Segment } from '../model/text.ts';
import { wordsOf } from '../words/index.ts';
import { sourceLink, type SourceLink } from './figure.ts';
import { disputedBy } from './transfers/disputes.ts';

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

/** The unit of what a statement speaks of, where its value is one of the subject's own values. */
function unitOf(data: Dataset, { subject, field, as_printed }: Statement): string | undefined {
	if (field !== 'value') return undefined;
	if (as_printed?.includes('%')) return 'percent';
	if (data.has('transfer', subject)) {
		if (/\$|dólares|USD/.test(as_printed ?? '')) return 'usd';
		return data.transfer(subject).currency;
	}
	const series = data.has('observation', subject) ? data.observation(subject).series : subject;
	return data.has('series', series) ? data.series(series).unit : undefined;
}

/** A number with its unit, or a date, beside the words. A name or a code is said in the words, in the reader's language. */
function shownValue(data: Dataset, statement: Statement, language: Language): string {
	const { field, value } = statement;
	if (!value || !/^\d/.test(value)) return '';
	const period = field === 'period' || field === 'ordered' ? parsePeriod(value) : undefined;
	if (period) return formatPeriod(period, language);
	if (!/^\d+(?:\.\d+)?$/.test(value)) return value;
	const unit = unitOf(data, statement) ?? '';
	const quantity = { ...{ value: Number(value), low: undefined, high: undefined }, unit };
	const figure = data.words({ ...quantity, qualifier: 'exact' }, language);
	// A share of what the series counts is no number of it.
	const isNamed = unit !== '' && namesUnit(unit) && Number.isInteger(quantity.value);
	return isNamed ? `${figure} ${data.unitWords(unit, language).name}` : figure;
}

/** The value, after the name of what sources may disagree on where it is one: "price: 66 million US dollars". */
function labelled(data: Dataset, statement: Statement, language: Language): string {
	const value = shownValue(data, statement, language);
	const field = data.has('transfer', statement.subject) ? disputedBy(statement) : 'other';
	if (!value || field === 'other') return value;
	return `${wordsOf(language).transfers.disputable[field]}: ${value}`;
}

/** A statement as a page shows it. */
export function statementView(
	data: Dataset,
	statement: Statement,
	language: Language
): StatementView {
	return {
		id: statement.id,
		stance: data.label('stance', statement.stance, language),
		contests: contests(statement),
		speaker: statement.speaker[language],
		// A date that is the value is said once.
		period:
			statement.period && statement.period.text !== statement.value
				? formatPeriod(statement.period, language)
				: '',
		value: labelled(data, statement, language),
		text: data.text(statement.text[language], language),
		source: sourceLink(data, statement.source),
		readIn: statement.read_in ? sourceLink(data, statement.read_in) : undefined
	};
}
