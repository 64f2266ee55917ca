import type { Language } from '../model/language.ts';
import { problems as en, type ProblemCode, type Problems } from './en/problems/index.ts';
import { problems as es } from './es/problems/index.ts';

export type { ProblemCode };

/** Every problem the check can report, in each language. */
export const wording: Readonly<Record<Language, Problems>> = { en, es };
