import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { editionsOf } from '$lib/server/pages/editions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	editions: editionsOf(dataset(), languageOf(params.lang))
});
