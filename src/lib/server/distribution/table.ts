import type { Column } from '../../model/column.ts';
import type { Dataset } from '../../model/dataset.ts';
import { inEachLanguage, type Language, type Translated } from '../../model/language.ts';
import { plain } from '../../model/text.ts';
import { writeCsv, type Value } from '../read/csv.ts';
import type { Field } from './field.ts';

/** A table as it is published, before any format: CSV, JSON, workbook, Parquet and schema are made from it. */
export interface Table {
	/** Kebab-case; the file's name without its ending. */
	readonly name: string;
	readonly fields: readonly Field[];
	/** The fields whose values are one row's own. */
	readonly key: readonly string[];
	/** One value a field; `undefined` is missing. */
	readonly rows: readonly (readonly Value[])[];
}

/** A text with its figures filled in, as plain words. */
export function spoken(data: Dataset, text: Translated, language: Language): string {
	return plain(data.text(text[language], language));
}

/** A text in each language with its figures filled in. */
export function bothSpoken(data: Dataset, text: Translated): Translated {
	return inEachLanguage((language) => spoken(data, text, language));
}

/** The published value of a cell that was read with a column's schema. */
export function published(
	data: Dataset,
	value: unknown,
	column: Column,
	language?: Language
): Value {
	if (value === undefined) return undefined;
	if (language) {
		const text = value as Translated;
		return column.kind === 'prose' ? spoken(data, text, language) : text[language];
	}
	if (column.kind === 'period') return (value as { text: string }).text;
	if (column.kind === 'periods')
		return (value as { text: string }[]).map(({ text }) => text).join(' ') || undefined;
	if (Array.isArray(value)) return value.join(' ') || undefined;
	if (column.kind === 'flag') return value ? 'yes' : 'no';
	return value as Value;
}

/** The table as CSV. */
export function csvOf({ fields, rows }: Table): string {
	return writeCsv(
		fields.map(({ name }) => name),
		rows
	);
}

/** The rows as objects by field, `null` where missing, for JSON. */
export function recordsOf({ fields, rows }: Table): Record<string, Value | null>[] {
	return rows.map((row) =>
		Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? null]))
	);
}
