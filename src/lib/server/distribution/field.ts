import type { Column, Columns } from '../../model/column.ts';
import { inEachLanguage, type Language, type Translated } from '../../model/language.ts';
import { meaningOf, type Described } from '../../words/columns.ts';

/** One column of a published table: its name in the file's header, what it means, and the line of the schema it comes from. */
export interface Field {
	readonly name: string;
	readonly column: Column;
	readonly about: Translated;
	/** The language of its texts, where the column has one for each. */
	readonly language?: Language;
}

/** The fields of a table's columns, in order: a translated column is one field a language, named by `nameIn`. */
export function fieldsOf(
	table: Described,
	columns: Columns,
	languages: readonly Language[],
	nameIn = (name: string, language: Language) => `${name}_${language}`
): Field[] {
	return Object.entries<Column>(columns).flatMap(([name, column]): Field[] =>
		column.translated
			? languages.map((language) => ({
					...{ name: nameIn(name, language), column, language },
					about: inEachLanguage((reader) => meaningOf(table, name, reader, language))
				}))
			: [{ name, column, about: inEachLanguage((reader) => meaningOf(table, name, reader)) }]
	);
}
