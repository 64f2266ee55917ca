import type { Column, Columns } from '../../model/column.ts';
import type { Language, Translated } from '../../model/language.ts';

/** One column of a published table: its name in the file's header, and the line of the schema it comes from. */
export interface Field {
	readonly name: string;
	readonly column: Column;
	readonly about: Translated;
	/** The language of its texts, where the column has one for each. */
	readonly language?: Language;
}

const inLanguage: Readonly<Record<Language, Translated>> = {
	en: { en: 'English', es: 'en inglés' },
	es: { en: 'Spanish', es: 'en español' }
};

const fieldIn = (name: string, column: Column, language: Language): Field => ({
	name: `${name}_${language}`,
	column,
	language,
	about: {
		en: `${column.about.en} (${inLanguage[language].en})`,
		es: `${column.about.es} (${inLanguage[language].es})`
	}
});

/** The fields of a table's columns, in order: a translated column is one field a language. */
export function fieldsOf(columns: Columns, languages: readonly Language[]): Field[] {
	return Object.entries<Column>(columns).flatMap(([name, column]) =>
		column.translated
			? languages.map((language) => fieldIn(name, column, language))
			: [{ name, column, about: column.about }]
	);
}
