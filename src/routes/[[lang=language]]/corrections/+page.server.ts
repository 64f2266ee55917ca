import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { correctionsView } from '$lib/views/correction.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	ledger: correctionsView(dataset(), languageOf(params.lang))
});
