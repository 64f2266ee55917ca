import { dataset } from '$lib/server/site/dataset.ts';
import { producerOf } from '$lib/model/source.ts';
import type { PageServerLoad } from './$types';

/** The four documents the project started from: sources like all others. */
const seeds = ['dimse-mexico', 'fox-news-latino-2013', 'mintpress-2017', 'cable-08mexico2218'];

export const load: PageServerLoad = () => {
	const data = dataset();
	return {
		seeds: seeds
			.filter((id) => data.has('source', id))
			.map((id) => ({ id, title: data.source(id).title, publisher: producerOf(data.source(id)) }))
	};
};
