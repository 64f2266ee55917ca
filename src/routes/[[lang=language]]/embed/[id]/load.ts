import { error } from '@sveltejs/kit';
import { publicAddress } from '$lib/citation/record.ts';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { embedView } from '$lib/server/pages/embed.ts';

export const entries = () => dataset().indicators.map(({ id }) => ({ id }));

/** What an embed of a size shows; 404 where there is no such indicator. */
export function loadEmbed(size: Parameters<typeof embedView>[2]) {
	return ({ params }: { readonly params: { readonly lang?: string; readonly id: string } }) => {
		const data = dataset();
		const language = languageOf(params.lang);
		if (!data.has('indicator', params.id)) error(404);
		return {
			embed: embedView(data, params.id, size, language),
			/** The page this figure is from. */
			canonical: publicAddress(data, `indicators/${params.id}/`, language)
		};
	};
}
