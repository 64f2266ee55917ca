import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { leftOutGroups } from '$lib/views/left-out.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	leftOut: leftOutGroups(dataset(), languageOf(params.lang))
});
