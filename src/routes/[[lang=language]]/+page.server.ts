import { languageOf } from '$lib/model/language.ts';
import { mainPicture } from '$lib/charts/describe/row-charts.ts';
import { rowsChart } from '$lib/server/charts/rows.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { homeView } from '$lib/views/home.ts';
import { rowsView } from '$lib/views/rows.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		description: data.edition.description[language],
		chart: rowsView(rowsChart(data, mainPicture, language)!),
		home: homeView(data, language)
	};
};
