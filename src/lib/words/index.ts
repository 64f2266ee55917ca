import type { Language } from '../model/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every word of the pages that does not come from the data. */
export type Words = typeof en;

const all: Readonly<Record<Language, Words>> = { en, es };

/** The words of a language. */
export function wordsOf(language: Language): Words {
	return all[language];
}
