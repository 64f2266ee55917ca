import { error } from '@sveltejs/kit';
import { transfersPicture } from '$lib/charts/describe/row-charts.ts';
import { languageOf } from '$lib/model/language.ts';
import { rowsChart } from '$lib/server/charts/rows.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { dealIds, dealPage } from '$lib/views/deal.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dealIds(dataset()).map((deal) => ({ deal }));

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const deal = dealPage(data, params.deal, rowsChart(data, transfersPicture, language)!, language);
	if (!deal) error(404);
	return { deal };
};
