import { languages } from '../model/language.ts';

/** The language segment of each language's addresses, as route parameters: the first has none. */
export function editionLanguages(): { lang?: 'es' }[] {
	return languages.map((language) => (language === 'es' ? { lang: language } : {}));
}
