/** A language of the interface, BCP 47. The words of the pages exist in these. */
export type Language = 'en' | 'es';

export const languages: readonly Language[] = ['en', 'es'];

/** One human text in each language of the edition; every language is filled, or the text is absent. */
export type Translated = Readonly<Record<Language, string>>;

/** The locale whose number and date forms a language uses: Spanish as written in Mexico. */
export const locale: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' };

/** The language of a page from its first path segment: the first language has none. */
export function languageOf(segment: string | undefined): Language {
	return languages.find((language) => language === segment) ?? languages[0]!;
}

/** The first path segment of the languages that have one. */
export type Segment = Exclude<Language, 'en'>;

/** The language segment of each language's addresses, as route parameters: the first has none. */
export function editionLanguages(): { lang?: Segment }[] {
	return languages.map((lang, index) => (index === 0 ? {} : { lang: lang as Segment }));
}
