import { languageOf } from '$lib/model/language.ts';
import { chartView } from '$lib/server/charts.ts';
import { dataset } from '$lib/server/dataset.ts';
import { transfersView } from '$lib/views/transfer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		transfers: transfersView(data, language),
		chart: chartView(data, 'transfers', language)
	};
};
