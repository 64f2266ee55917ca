import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { chartView } from '$lib/server/charts/indicators.ts';
import { indicatorCitations } from '$lib/server/cite/citations.ts';
import { indicatorStructuredData } from '$lib/server/pages/structured-data.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { downloadBox } from '$lib/server/pages/data.ts';
import { useView } from '$lib/server/pages/embed.ts';
import { sameYearsViews } from '$lib/views/same-years.ts';
import { historyOf } from '$lib/views/correction.ts';
import { indicatorView } from '$lib/views/indicator.ts';
import { statesSummary } from '$lib/views/states.ts';
import { wordsOf } from '$lib/words/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dataset().indicators.map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	if (!data.has('indicator', params.id)) error(404);
	return {
		indicator: indicatorView(data, data.indicator(params.id), language),
		comparisons: sameYearsViews(data, params.id, language),
		byState: statesSummary(data, params.id, language),
		history: historyOf(data, params.id, language),
		chart: chartView(data, params.id, language),
		citations: indicatorCitations(data, params.id, language),
		described: await indicatorStructuredData(data, params.id, language),
		files: await downloadBox(data, { kind: 'indicator', id: params.id }, language),
		use: await useView(data, params.id, wordsOf(language), language)
	};
};
