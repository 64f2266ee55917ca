import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/dataset.ts';
import { sourceRows } from '$lib/views/source.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	sources: sourceRows(dataset(), languageOf(params.lang))
});
