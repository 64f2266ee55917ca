import { publicAddress } from '$lib/citation/record.ts';
import { supplierTimeline } from '$lib/charts/describe/transfers-chart.ts';
import { languageOf } from '$lib/model/language.ts';
import { chartView } from '$lib/server/charts/indicators.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { downloadBox } from '$lib/server/pages/data.ts';
import { stackedIndicator } from '$lib/views/chart.ts';
import { transfersView } from '$lib/views/transfer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		transfers: transfersView(data, language),
		chart: chartView(data, 'transfers', language),
		suppliersChart: chartView(data, supplierTimeline, language),
		volumes: stackedIndicator(data, language),
		address: publicAddress(data, 'transfers/', language),
		files: await downloadBox(data, { kind: 'table', id: 'transfers' }, language)
	};
};
