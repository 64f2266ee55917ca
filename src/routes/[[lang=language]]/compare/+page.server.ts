import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { compareView } from '$lib/views/compare.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	compare: compareView(dataset(), languageOf(params.lang))
});
