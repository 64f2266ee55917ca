import { error } from '@sveltejs/kit';
import { firstLanguage, languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { editionOfDate, editionsOf } from '$lib/server/pages/editions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	editionsOf(dataset(), firstLanguage).map(({ date }) => ({ date }));

export const load: PageServerLoad = ({ params }) => {
	const found = editionOfDate(dataset(), params.date, languageOf(params.lang));
	if (!found) error(404);
	const { edition, ...rest } = found;
	// `edition` is what the layout says of this one.
	return { ...rest, page: edition };
};
