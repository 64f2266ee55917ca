import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/dataset.ts';
import { statesView } from '$lib/views/states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => statesView(dataset(), languageOf(params.lang));
