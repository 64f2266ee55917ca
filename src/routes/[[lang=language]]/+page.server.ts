import { languageOf } from '$lib/model/language.ts';
import { chartView } from '$lib/server/charts/indicators.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { compareView } from '$lib/views/compare.ts';
import { homeView } from '$lib/views/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const compare = compareView(data, language);
	return {
		title: data.edition.title[language],
		description: data.edition.description[language],
		home: homeView(data, language),
		compare,
		chart: chartView(data, compare.initial.indicator, language)
	};
};
