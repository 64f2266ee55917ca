import { languages } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { edition, indicators } = dataset();
	// This page is shown at any depth, so its links begin at the root the site is published under.
	const root = new URL(edition.origin).pathname;
	return {
		name: edition.name,
		sections: languages.map((language, index) => ({
			language,
			root: index === 0 ? root : `${root}${language}/`,
			indicators: indicators.map(({ id, title }) => ({ id, title: title[language] }))
		}))
	};
};
