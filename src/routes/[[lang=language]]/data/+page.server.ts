import { datasetRecord } from '$lib/citation/record.ts';
import { languageOf } from '$lib/model/language.ts';
import { textCitations } from '$lib/server/cite/citations.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { datasetStructuredData } from '$lib/server/pages/structured-data.ts';
import { dataView } from '$lib/server/pages/data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		view: await dataView(data, language),
		citations: textCitations(datasetRecord(data, language), language),
		described: datasetStructuredData(data, language)
	};
};
