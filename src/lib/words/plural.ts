import type { Language } from '../model/language.ts';
import { plural as en } from './en/plural.ts';
import { plural as es } from './es/plural.ts';

/** The name of a thing for several of them, in each language. */
export const plural: Readonly<Record<Language, (item: string) => string>> = { en, es };
