import { languageOf } from '$lib/model/language.ts';
import { chartView } from '$lib/server/charts.ts';
import { dataset } from '$lib/server/dataset.ts';
import { compareView } from '$lib/views/compare.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		compare: compareView(data, language),
		// Until a reader chooses, and where nobody can, the first indicator stands there.
		chart: chartView(data, data.indicators[0]!.id, language)
	};
};
