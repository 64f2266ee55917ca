import type { Language } from '../model/language.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

export type { Words };

const all: Readonly<Record<Language, Words>> = { en, es };

/** The words of a language. */
export function wordsOf(language: Language): Words {
	return all[language];
}
