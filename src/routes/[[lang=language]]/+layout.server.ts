import { dataset } from '$lib/server/dataset.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url, params }) => {
	const { edition } = dataset();
	const prefix = params.lang ? `/${params.lang}` : '';
	return {
		edition: { name: edition.name, date: edition.date },
		/** The page's path without its language. */
		path: url.pathname.slice(prefix.length)
	};
};
