import { error } from '@sveltejs/kit';
import { publicAddress } from '$lib/citation/record.ts';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { embedView } from '$lib/server/pages/embed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dataset().indicators.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	if (!data.has('indicator', params.id)) error(404);
	return {
		embed: embedView(data, params.id, 'full', language),
		/** The page this figure is from. */
		canonical: publicAddress(data, `indicators/${params.id}/`, language)
	};
};
