import type { Column } from '../model/column.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { ledgerTable, seriesOfId } from '../model/ledger.ts';
import { formatPeriod, parsePeriod } from '../model/period.ts';
import { formatFigure } from '../model/quantity.ts';
import { producerOf } from '../model/source.ts';
import { tables, type TableName } from '../model/table.ts';

/** What a row said before a correction. */
export interface FormerValueView {
	/** Id of the correction. */
	readonly id: string;
	/** Name of the column. */
	readonly field: string;
	/** In words; empty where the cell was empty. */
	readonly was: string;
	/** Day of the correction. */
	readonly until: string;
}

/** A date of the data in words. */
export function dayWords(date: string, language: Language): string {
	const period = parsePeriod(date);
	return period ? formatPeriod(period, language) : date;
}

function columnOf(data: Dataset, subject: string, field: string): Column | undefined {
	const table: TableName = data.has('series', subject) ? 'series' : ledgerTable(subject);
	const own: Readonly<Record<string, Column>> = tables[table];
	const series: Readonly<Record<string, Column>> = tables.series;
	return own[field] ?? series[field];
}

/** The unit in which a column of a row is counted; empty where it is a bare number. */
function unitOf(data: Dataset, subject: string, field: string): string {
	const series = seriesOfId(subject);
	if (data.has('series', series)) return data.series(series).unit;
	if (field !== 'value' || !data.has('transfer', subject)) return '';
	return data.transfer(subject).currency ?? '';
}

/** A cell that a correction names, as a page says it. */
export function cellWords(
	data: Dataset,
	subject: string,
	field: string,
	text: string,
	language: Language
): string {
	const { kind, list, table } = columnOf(data, subject, field) ?? {};
	if (text === '') return '';
	if (kind === 'period' || kind === 'date') return dayWords(text, language);
	if (kind === 'code') return data.label(list!, text, language);
	if (kind === 'codes')
		return text
			.split(' ')
			.map((code) => data.label(list!, code, language))
			.join(', ');
	if (table === 'areas') return data.areaName(text, language);
	if (table === 'sources' && data.has('source', text)) return producerOf(data.source(text));
	if (kind !== 'number' || !Number.isFinite(Number(text))) return text;
	const unit = unitOf(data, subject, field);
	const quantity = {
		value: Number(text),
		low: undefined,
		high: undefined,
		qualifier: 'exact',
		unit
	};
	return formatFigure(quantity, data.unitWords(unit, language), language) ?? text;
}

/** What a row said before each of its corrections, earliest first. */
export function formerValueViews(data: Dataset, id: string, language: Language): FormerValueView[] {
	return data
		.correctionsOn(id)
		.filter(({ kind, field }) => kind !== 'withdrawal' && field !== undefined)
		.map(({ id: correction, date, field, was = '' }) => ({
			id: correction,
			field: field!,
			was: cellWords(data, id, field!, was, language),
			until: dayWords(date, language)
		}));
}
