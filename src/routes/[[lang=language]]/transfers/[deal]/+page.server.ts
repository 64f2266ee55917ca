import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { dealIds, dealView } from '$lib/views/deal.ts';
import { registerOf } from '$lib/views/transfer.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dealIds(dataset()).map((deal) => ({ deal }));

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const deal = dealView(data, params.deal, language);
	if (!deal) error(404);
	const sources = new Set(deal.lines.map(({ source }) => source.id));
	return {
		deal,
		registers: registerOf(data, language).filter(({ source }) => sources.has(source.id))
	};
};
