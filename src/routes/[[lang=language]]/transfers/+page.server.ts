import { publicAddress } from '$lib/citation/record.ts';
import { transfersPicture } from '$lib/charts/describe/row-charts.ts';
import { languageOf } from '$lib/model/language.ts';
import { rowsChart } from '$lib/server/charts/rows.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { downloadBox } from '$lib/server/pages/data.ts';
import { rowsView } from '$lib/views/rows.ts';
import { transfersPage } from '$lib/views/transfers/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const chart = rowsChart(data, transfersPicture, language)!;
	return {
		transfers: transfersPage(data, chart, language),
		chart: rowsView(chart),
		address: publicAddress(data, 'transfers/', language),
		files: await downloadBox(data, { kind: 'table', id: 'transfers' }, language)
	};
};
