import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { RowOf } from '../model/table.ts';
import type { Segment } from '../model/text.ts';
import { quotation, type Quotation, type SourceLink } from './figure.ts';
import { sourceNames } from './indicator/names.ts';

/** Something that a source says and that was not taken in, with the reason. */
export interface LeftOutRow {
	readonly id: string;
	readonly printed: Quotation | undefined;
	readonly reason: readonly Segment[];
}

/** What one source says that was not taken in. */
export interface LeftOutGroup {
	readonly source: SourceLink;
	readonly rows: readonly LeftOutRow[];
}

/** One thing left out. */
export function leftOutRow(data: Dataset, row: RowOf<'left-out'>, language: Language): LeftOutRow {
	return {
		id: row.id,
		printed: quotation(data, row),
		reason: data.text(row.reason[language], language)
	};
}

/** Everything left out, by source. */
export function leftOutGroups(data: Dataset, language: Language): LeftOutGroup[] {
	const bySource = Map.groupBy(data.tables.leftOut, ({ source }) => source);
	const named = sourceNames(data, [...bySource.keys()]);
	return [...bySource]
		.map(([source, rows]) => ({
			source: named(source),
			rows: rows.map((row) => leftOutRow(data, row, language))
		}))
		.sort((a, b) => a.source.name.localeCompare(b.source.name, language));
}
