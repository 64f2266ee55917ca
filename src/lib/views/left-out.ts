import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Segment } from '../model/text.ts';
import { quotation, sourceLink, type Quotation, type SourceLink } from './figure.ts';

/** What one source says that was not taken in. */
export interface LeftOutGroup {
	readonly source: SourceLink;
	readonly rows: readonly {
		readonly id: string;
		readonly printed: Quotation | undefined;
		readonly reason: readonly Segment[];
	}[];
}

/** Everything left out, by source, in the order of the table. */
export function leftOutGroups(data: Dataset, language: Language): LeftOutGroup[] {
	const bySource = Map.groupBy(data.tables.leftOut, ({ source }) => source);
	return [...bySource].map(([source, rows]) => ({
		source: sourceLink(data, source),
		rows: rows.map((row) => ({
			id: row.id,
			printed: quotation(data, row),
			reason: data.text(row.reason[language], language)
		}))
	}));
}
