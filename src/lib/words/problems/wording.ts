import type { Language } from '../../model/language.ts';

/** What the words of a problem are made of: what stands there, what should, and in which column. */
export interface Facts {
	readonly found: string;
	readonly expected: string;
	readonly field: string;
}

/** What was found and expected, and how to mend it. */
export type Wording = (facts: Facts) => readonly [message: string, hint: string];

/** One problem's wording, both languages side by side. */
export const words = (en: Wording, es: Wording): Record<Language, Wording> => ({ en, es });

/** Wordings by the code of their problem. */
export type Wordings = Readonly<Record<string, Record<Language, Wording>>>;
