import type { Language } from '../model/language.ts';
import { pages as en, type Words } from './en/pages/index.ts';
import { pages as es } from './es/pages/index.ts';

export type { Words };

const all: Readonly<Record<Language, Words>> = { en, es };

/** The words of a language. */
export function wordsOf(language: Language): Words {
	return all[language];
}
