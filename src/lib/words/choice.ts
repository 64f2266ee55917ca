import type { Language } from '../model/language.ts';
import { choice as en, type ChoiceWords } from './en/charts/choice.ts';
import { choice as es } from './es/charts/choice.ts';

export type { Tally } from './en/charts/choice.ts';

/** The result of a choice of transfers, in words; apart from the charts' other words, which a choice does without. */
export const choiceWords: Readonly<Record<Language, ChoiceWords>> = { en, es };
