import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { sourceView } from '$lib/views/source.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dataset().tables.sources.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	if (!data.has('source', params.id)) error(404);
	return { source: sourceView(data, data.source(params.id), languageOf(params.lang)) };
};
