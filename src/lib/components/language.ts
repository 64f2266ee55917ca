import { resolve } from '$app/paths';
import { page } from '$app/state';
import { folderOf, type Language, languageOf } from '$lib/model/language.ts';

/** The language of the page that is shown. */
export function pageLanguage(): Language {
	return languageOf(page.params.lang);
}

/** A link to a path of the site in a language, relative to the page: it holds in a sub-folder too. */
export function address(path: string, language: Language): string {
	return (resolve as (path: string) => string)(`/${folderOf(language)}${path.slice(1)}`);
}

/** A link to a file that is the same in every language. */
export function fileAddress(path: string): string {
	return (resolve as (path: string) => string)(path);
}
