import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/dataset.ts';
import { downloadBox } from '$lib/server/distribution/data-view.ts';
import { sourceRows } from '$lib/views/source.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		sources: sourceRows(data, language),
		files: await downloadBox(data, { kind: 'table', id: 'sources' }, language)
	};
};
