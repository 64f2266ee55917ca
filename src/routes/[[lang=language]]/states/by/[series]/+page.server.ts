import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { stateChartViews } from '$lib/server/charts/states.ts';
import { stateSeriesPage, statesSeries } from '$lib/views/state-series.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => statesSeries(dataset()).map((series) => ({ series }));

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const data = dataset();
	if (!statesSeries(data).includes(params.series)) error(404);
	return {
		list: stateSeriesPage(data, params.series, language),
		charts: stateChartViews(data, params.series, language)
	};
};
