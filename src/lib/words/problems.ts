import type { Language } from '../model/language.ts';
import {
	problems as en,
	write as writeEn,
	type ProblemCode,
	type Problems
} from './en/problems/index.ts';
import { problems as es, write as writeEs } from './es/problems/index.ts';

export type { ProblemCode };

/** Every problem the check can report, in each language. */
export const wording: Readonly<Record<Language, Problems>> = { en, es };

/** How to mend what can be meant in one way only: what to write. */
export const hintTo: Readonly<Record<Language, (meant: string) => string>> = {
	en: writeEn,
	es: writeEs
};
