import { languageOf } from '$lib/model/language.ts';
import { chartView } from '$lib/server/charts.ts';
import { dataset } from '$lib/server/dataset.ts';
import { homeView } from '$lib/views/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		title: data.edition.title[language],
		description: data.edition.description[language],
		home: homeView(data, language),
		chart: chartView(data, data.indicators[0]!.id, language)
	};
};
