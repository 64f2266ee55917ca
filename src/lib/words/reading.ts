import type { Language } from '../model/language.ts';
import { reading as en, type ReadingWords } from './en/charts/reading.ts';
import { reading as es } from './es/charts/reading.ts';

export type { ReadingWords } from './en/charts/reading.ts';

/** Words of a chart that is read with pointer, finger, keyboard or ear; apart from the charts' others, which the live chart does without. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = { en, es };
