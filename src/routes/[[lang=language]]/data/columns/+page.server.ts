import { languageOf } from '$lib/model/language.ts';
import { dictionary } from '$lib/server/pages/dictionary.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	tables: dictionary(dataset(), languageOf(params.lang))
});
