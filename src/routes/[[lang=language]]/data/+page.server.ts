import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/dataset.ts';
import { observationColumns } from '$lib/server/distributions.ts';
import { stateLinks } from '$lib/views/states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const { observations, transfers, sources, statements } = data.tables;
	return {
		whole: [
			{ file: 'observations.csv', rows: observations.length },
			{ file: 'transfers.csv', rows: transfers.length },
			{ file: 'statements.csv', rows: statements.length },
			{ file: 'sources.csv', rows: sources.length }
		],
		indicators: data.indicators.map(({ id, title }) => ({
			id,
			title: title[language],
			series: data.seriesOf(id).map((series) => ({
				id: series.id,
				title: series.title[language],
				rows: data.observationsOf(series.id).length
			}))
		})),
		states: stateLinks(data, language).map(({ segment, name }) => ({ segment, name })),
		columns: Object.entries(observationColumns).map(([name, about]) => ({
			name,
			about: about[language]
		}))
	};
};
