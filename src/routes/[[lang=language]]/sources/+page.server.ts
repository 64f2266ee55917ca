import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { downloadBox } from '$lib/server/pages/data.ts';
import { sourceIndex } from '$lib/views/sources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		letters: sourceIndex(data, language),
		count: data.tables.sources.length,
		files: await downloadBox(data, { kind: 'table', id: 'sources' }, language)
	};
};
