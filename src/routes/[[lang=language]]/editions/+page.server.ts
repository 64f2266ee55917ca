import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/dataset.ts';
import { editionsOf } from '$lib/server/editions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	editions: editionsOf(dataset(), languageOf(params.lang))
});
