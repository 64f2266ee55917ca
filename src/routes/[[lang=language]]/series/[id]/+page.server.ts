import { error } from '@sveltejs/kit';
import { seriesRecord } from '$lib/citation/record.ts';
import { languageOf } from '$lib/model/language.ts';
import { textCitations } from '$lib/server/cite/citations.ts';
import { downloadBox } from '$lib/server/pages/data.ts';
import { rowsChart } from '$lib/server/charts/rows.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { seriesPage } from '$lib/views/indicator/series.ts';
import { seriesName } from '$lib/views/lead-row.ts';
import { rowsView } from '$lib/views/rows.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dataset().tables.series.map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	if (!data.has('series', params.id)) error(404);
	const chart = rowsChart(data, seriesName(params.id), language);
	return {
		chart: chart && rowsView(chart),
		series: seriesPage(data, params.id, language),
		citations: textCitations(seriesRecord(data, data.series(params.id), language), language),
		files: await downloadBox(data, { kind: 'series', id: params.id }, language)
	};
};
