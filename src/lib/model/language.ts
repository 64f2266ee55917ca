/** What code has to know of a language; its words stand in a folder of their own, `lib/words`. */
interface Facts {
	/** The locale whose forms of numbers are used: Spanish as written in Mexico. */
	readonly locale: string;
	/** The locale whose forms of dates are used. */
	readonly dates: string;
	/** Its code in the EU's authority table of languages. */
	readonly authority: string;
	/** Between the ends of a range. */
	readonly and: string;
	/** The words of a period. */
	readonly period: {
		readonly to: string;
		readonly since: string;
		readonly until: string;
		readonly about: string;
		readonly doubtful: string;
		/** Which end of an interval is approximate. */
		readonly approximate: Readonly<Record<'start' | 'end' | 'both', string>>;
		readonly decade: (firstYear: string) => string;
	};
	/** Large round amounts: a number and its scale, the largest scale first. */
	readonly scales: readonly (readonly [size: number, one: string, several: string])[];
	/** How an amount of money is said, by the id of its unit; without an entry its sign stands before it. */
	readonly money: Readonly<Record<string, string>>;
	/** Between a scale and a noun: "80 millones *de* dólares". */
	readonly of: string;
}

/** The languages of the site by their code, BCP 47. The first stands at the root of the site. */
const facts = {
	en: {
		locale: 'en-US',
		// English pages write days first, as most of the world does.
		dates: 'en-GB',
		authority: 'ENG',
		and: 'and',
		period: {
			to: 'to',
			since: 'since',
			until: 'until',
			about: 'about',
			doubtful: '(date doubtful)',
			approximate: {
				start: '(start approximate)',
				end: '(end approximate)',
				both: '(approximate)'
			},
			decade: (firstYear) => `${firstYear}s`
		},
		scales: [
			[1e9, 'billion', 'billion'],
			[1e6, 'million', 'million']
		],
		money: {},
		of: ''
	},
	es: {
		locale: 'es-MX',
		dates: 'es-MX',
		authority: 'SPA',
		and: 'y',
		period: {
			to: 'a',
			since: 'desde',
			until: 'hasta',
			about: 'hacia',
			doubtful: '(fecha dudosa)',
			approximate: {
				start: '(inicio aproximado)',
				end: '(fin aproximado)',
				both: '(aproximado)'
			},
			decade: (firstYear) => `década de ${firstYear}`
		},
		scales: [[1e6, 'millón', 'millones']],
		money: { usd: 'dólares', eur: 'euros', mxn: 'pesos' },
		of: 'de '
	}
} as const satisfies Readonly<Record<string, Facts>>;

/** A language of the interface. The words of the pages exist in these. */
export type Language = keyof typeof facts;

export const languages: readonly Language[] = Object.keys(facts) as Language[];

/** The same thing made for each language. */
export function inEachLanguage<Made>(
	make: (language: Language) => Made
): Readonly<Record<Language, Made>> {
	return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
		Language,
		Made
	>;
}

/** One human text in each language of the edition; every language is filled, or the text is absent. */
export type Translated = Readonly<Record<Language, string>>;

/** What code has to know of a language. */
export const factsOf = (language: Language): Facts => facts[language];

/** The locale whose number forms a language uses. */
export const locale: Translated = inEachLanguage((language) => facts[language].locale);

/** The first language, whose pages stand at the root of the site. */
export const firstLanguage = 'en' satisfies Language;

/** The folder of a language's pages and files, relative to the root of the site: the first language has none. */
export const folderOf = (language: Language): string =>
	language === firstLanguage ? '' : `${language}/`;

/** The language of a page from its first path segment: the first language has none. */
export function languageOf(segment: string | undefined): Language {
	return languages.find((language) => language === segment) ?? firstLanguage;
}

/** The first path segment of the languages that have one. */
export type Segment = Exclude<Language, typeof firstLanguage>;

/** The language segment of each language's addresses, as route parameters: the first has none. */
export function editionLanguages(): { lang?: Segment }[] {
	return languages.map((lang) => (lang === firstLanguage ? {} : { lang }));
}
