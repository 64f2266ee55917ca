import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { stateChartViews } from '$lib/server/charts/states.ts';
import { statesView } from '$lib/views/states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const data = dataset();
	const view = statesView(data, language);
	return { ...view, map: view.lead && stateChartViews(data, view.lead.id, language).map };
};
