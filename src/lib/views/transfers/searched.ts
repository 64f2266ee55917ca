import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod, parsePeriod } from '../../model/period.ts';
import type { RowOf } from '../../model/table.ts';
import type { SourceLink } from '../figure.ts';
import { sourceNames } from '../indicator/names.ts';

/** Suppliers that were looked for in one source on one day. */
export interface SearchView {
	readonly suppliers: string;
	readonly source: SourceLink | undefined;
	readonly on: string;
}

/** For which suppliers of one kind of goods sources were looked for. */
export interface SearchedView {
	readonly id: string;
	readonly name: string;
	readonly found: readonly SearchView[];
	/** Found in none of the sources. */
	readonly without: readonly SearchView[];
}

type Searched = RowOf<'searched'>;

type Named = (id: string) => SourceLink;

function together(
	data: Dataset,
	rows: readonly Searched[],
	named: Named,
	language: Language
): SearchView[] {
	const groups = Map.groupBy(rows, ({ source, searched_on }) => `${searched_on} ${source ?? ''}`);
	return [...groups.values()].map((own) => {
		const { source, searched_on } = own[0]!;
		const names = own.map(({ supplier }) => data.label('country', supplier, language));
		return {
			suppliers: names.sort((a, b) => a.localeCompare(b, language)).join(', '),
			source: source === undefined ? undefined : named(source),
			on: formatPeriod(parsePeriod(searched_on)!, language)
		};
	});
}

/** The searches by kind of goods, in the order of the kinds: what was found, and what in no source. */
export function searchedViews(
	data: Dataset,
	language: Language,
	searched = data.tables.searched
): SearchedView[] {
	const named = sourceNames(
		data,
		searched.flatMap(({ source }) => source ?? [])
	);
	const byCategory = Map.groupBy(searched, ({ category }) => category);
	return data.codes('category').flatMap(({ id, name }) => {
		const rows = byCategory.get(id) ?? [];
		if (rows.length === 0) return [];
		const found = rows.filter((row) => row.found);
		const known = new Set(found.map(({ supplier }) => supplier));
		const without = rows.filter(({ supplier }) => !known.has(supplier));
		return [
			{
				...{ id, name: name[language] },
				found: together(data, found, named, language),
				without: together(data, without, named, language)
			}
		];
	});
}
