import { languageOf } from '$lib/model/language.ts';
import { codeLists } from '$lib/server/files/codebook.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	lists: codeLists(dataset(), languageOf(params.lang))
});
