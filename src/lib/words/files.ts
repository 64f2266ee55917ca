import { inEachLanguage, type Language, type Translated } from '../model/language.ts';
import { files as en, type DistributionWords } from './en/files.ts';
import { files as es } from './es/files.ts';

export type { DistributionWords };

/** The words of files that are read without the site. */
export const words: Readonly<Record<Language, DistributionWords>> = { en, es };

/** What kind of file it is, in each language. */
export const fileAbout = (kind: keyof DistributionWords['about']): Translated =>
	inEachLanguage((language) => words[language].about[kind]);

/** What a file is called, in each language. */
export const fileTitle = (kind: keyof DistributionWords['titles']): Translated =>
	inEachLanguage((language) => words[language].titles[kind]);

/** The terms of the files, in each language. */
export const fileTerms: Translated = inEachLanguage((language) => words[language].terms);
