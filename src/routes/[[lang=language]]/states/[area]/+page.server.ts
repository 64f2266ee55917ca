import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { stateAt, stateSegment, statesOf } from '$lib/model/state.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { downloadBox } from '$lib/server/pages/data.ts';
import { rowsChart } from '$lib/server/charts/rows.ts';
import { stateRowsView } from '$lib/views/state-head.ts';
import { stateView } from '$lib/views/state.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	statesOf(dataset()).map(({ id }) => ({ area: stateSegment(id) }));

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const state = stateAt(data, params.area);
	if (!state) error(404);
	const language = languageOf(params.lang);
	const chart = rowsChart(data, params.area, language)!;
	return {
		state: stateView(data, state, chart, language),
		chart: stateRowsView(data, chart),
		files: await downloadBox(data, { kind: 'area', id: state.id }, language)
	};
};
