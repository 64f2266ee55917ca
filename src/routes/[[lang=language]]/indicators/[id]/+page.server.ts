import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { rowsChart } from '$lib/server/charts/rows.ts';
import { indicatorCitations } from '$lib/server/cite/citations.ts';
import { indicatorStructuredData } from '$lib/server/pages/structured-data.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { downloadBox } from '$lib/server/pages/data.ts';
import { useView } from '$lib/server/pages/embed.ts';
import { historyOf } from '$lib/views/correction.ts';
import { indicatorPage } from '$lib/views/indicator/page.ts';
import { rowsView } from '$lib/views/rows.ts';
import { statesSummary } from '$lib/views/states.ts';
import { wordsOf } from '$lib/words/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dataset().indicators.map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	if (!data.has('indicator', params.id)) error(404);
	const chart = rowsChart(data, params.id, language)!;
	return {
		indicator: indicatorPage(data, data.indicator(params.id), chart, language),
		where: data.areaName(data.edition.country, language),
		byState: statesSummary(data, params.id, language),
		history: historyOf(data, params.id, language),
		chart: rowsView(chart),
		citations: indicatorCitations(data, params.id, language),
		described: indicatorStructuredData(data, params.id, language),
		files: await downloadBox(data, { kind: 'indicator', id: params.id }, language),
		use: await useView(data, params.id, wordsOf(language), language)
	};
};
