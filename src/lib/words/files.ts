import type { Language } from '../model/language.ts';
import { files as en, type DistributionWords } from './en/files.ts';
import { files as es } from './es/files.ts';

export type { DistributionWords };

/** The words of files that are read without the site. */
export const words: Readonly<Record<Language, DistributionWords>> = { en, es };
