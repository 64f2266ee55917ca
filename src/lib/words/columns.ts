import type { Language } from '../model/language.ts';
import { columns as en, type ColumnWords } from './en/columns.ts';
import { columns as es } from './es/columns.ts';

/** A table whose columns the dictionary explains. */
export type Described = keyof ColumnWords['tables'];

const all: Readonly<Record<Language, ColumnWords>> = { en, es };

/** What a column of a published table means, in a reader's language; `of` names the language of its texts, where it has one for each. Throws where the dictionary lacks the column. */
export function meaningOf(table: Described, name: string, reader: Language, of?: Language): string {
	const { tables, common, inLanguage } = all[reader];
	const own: Readonly<Record<string, string>> = { ...common, ...tables[table] };
	const meaning = own[name];
	if (!meaning) throw new Error(`No words in ${reader} for the column ${name} of ${table}`);
	return of ? `${meaning} (${inLanguage[of]})` : meaning;
}
