import { publicAddress } from '$lib/citation/record.ts';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { cardNameAt } from '$lib/views/card.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url, params }) => {
	const data = dataset();
	const { edition } = data;
	const prefix = params.lang ? `/${params.lang}` : '';
	return {
		edition: { name: edition.name, date: edition.date },
		/** The page's path without its language. */
		path: url.pathname.slice(prefix.length),
		/** Where it is published. */
		address: publicAddress(data, url.pathname.slice(prefix.length), languageOf(params.lang)),
		/** The picture that stands for it where it is shared. */
		card: publicAddress(
			data,
			`cards/${cardNameAt(data, url.pathname.slice(prefix.length))}.png`,
			languageOf(params.lang)
		)
	};
};
