import { breakdownLabel } from '../model/breakdown.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { quantityOf, type Observation } from '../model/observation.ts';
import { formatPeriod, parsePeriod } from '../model/period.ts';
import { formatFigure, namesUnit } from '../model/quantity.ts';
import { producerOf } from '../model/source.ts';
import type { Segment } from '../model/text.ts';
import { formerValueViews, type FormerValueView } from './former-value.ts';

/** A source as a link names it. */
export interface SourceLink {
	readonly id: string;
	readonly name: string;
}

/** Words of a source, in the source's language. */
export interface Quotation {
	readonly words: string;
	/** Language tag, where it is known. */
	readonly language: string | undefined;
}

/** One figure as a page shows it: never without its qualifier, its producer and its source. */
export interface FigureView {
	readonly id: string;
	/** Empty for an exact number. */
	readonly qualifier: string;
	/** `undefined` where the value is missing. */
	readonly figure: string | undefined;
	/** Empty where the figure already says it (per cent, money). */
	readonly unit: string;
	readonly period: string;
	/** Label of the value of the extra dimension; empty for a total or where there is none. */
	readonly breakdown: string;
	readonly producer: string;
	/** Its short name. */
	readonly label: string;
	readonly source: SourceLink;
	readonly readIn: SourceLink | undefined;
	readonly asPrinted: Quotation | undefined;
	readonly locator: string | undefined;
	/** The date of the copy, where the producer revises. */
	readonly asOf: string | undefined;
	/** Empty for a normal value. */
	readonly status: string;
	readonly note: readonly Segment[];
	/** What it was before its corrections. */
	readonly corrected: readonly FormerValueView[];
}

/** The link to a source, named by who answers for it. */
export function sourceLink(data: Dataset, id: string): SourceLink {
	return { id, name: producerOf(data.source(id)) };
}

/** The number as printed, tagged with the language of the text it was read in. */
export function quotation(
	data: Dataset,
	row: {
		readonly as_printed?: string | undefined;
		readonly source: string;
		readonly read_in?: string | undefined;
	}
): Quotation | undefined {
	if (row.as_printed === undefined) return undefined;
	return { words: row.as_printed, language: data.source(row.read_in ?? row.source).language };
}

/** An observation as a page shows it. */
export function figureView(data: Dataset, row: Observation, language: Language): FigureView {
	const series = data.series(row.series);
	const quantity = quantityOf(row, series);
	const words = data.unitWords(series.unit, language);
	return {
		id: row.id,
		qualifier: data.qualifierWord(quantity.qualifier, language),
		figure: formatFigure(quantity, words, language),
		unit: namesUnit(series.unit) ? words.name : '',
		period: formatPeriod(row.period, language),
		breakdown: breakdownLabel(data, row, language),
		producer: series.title[language],
		label: series.label[language],
		source: sourceLink(data, row.source),
		readIn: row.read_in ? sourceLink(data, row.read_in) : undefined,
		asPrinted: quotation(data, row),
		locator: row.locator,
		asOf: row.as_of && formatPeriod(parsePeriod(row.as_of)!, language),
		status: row.status === 'A' ? '' : data.label('observation-status', row.status, language),
		note: row.note ? data.text(row.note[language], language) : [],
		corrected: formerValueViews(data, row.id, language)
	};
}
