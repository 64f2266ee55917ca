import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { headView } from '$lib/views/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return { heads: data.indicators.map((indicator) => headView(data, indicator, language)) };
};
