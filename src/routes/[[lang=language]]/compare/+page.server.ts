import { languageOf } from '$lib/model/language.ts';
import { chartView } from '$lib/server/charts/indicators.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { compareView } from '$lib/views/compare.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const compare = compareView(data, language);
	return { compare, chart: chartView(data, compare.initial.indicator, language) };
};
