import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { stateChartViews } from '$lib/server/charts/states.ts';
import { leadingSeries } from '$lib/views/state-charts.ts';
import { statesView } from '$lib/views/states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const data = dataset();
	return {
		...statesView(data, language),
		charts: stateChartViews(data, language),
		lead: leadingSeries(data)
	};
};
