import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { correctionsView } from '$lib/views/correction.ts';
import { editionChanges } from '$lib/views/edition-changes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	return {
		editions: editionChanges(data, language),
		standing: correctionsView(data, language).standing
	};
};
