import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { methodsView } from '$lib/views/methods.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	view: methodsView(dataset(), languageOf(params.lang))
});
