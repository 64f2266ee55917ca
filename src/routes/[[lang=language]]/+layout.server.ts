import { publicAddress } from '$lib/citation/record.ts';
import { languageOf } from '$lib/model/language.ts';
import { formatPeriod, parsePeriod } from '$lib/model/period.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { cardNameAt } from '$lib/views/card.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url, params }) => {
	const data = dataset();
	const { edition } = data;
	const language = languageOf(params.lang);
	const prefix = params.lang ? `/${params.lang}` : '';
	return {
		edition: {
			name: edition.name,
			date: edition.date,
			day: formatPeriod(parsePeriod(edition.date)!, language)
		},
		/** The page's path without its language. */
		path: url.pathname.slice(prefix.length),
		/** Where it is published. */
		address: publicAddress(data, url.pathname.slice(prefix.length), language),
		/** The picture that stands for it where it is shared. */
		card: publicAddress(
			data,
			`cards/${cardNameAt(data, url.pathname.slice(prefix.length))}.png`,
			language
		)
	};
};
