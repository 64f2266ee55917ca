import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { leftOutGroups } from '$lib/views/left-out.ts';
import { searchedViews } from '$lib/views/transfers/searched.ts';
import type { PageServerLoad } from './$types';

const lists = ['qualifier', 'observation-status', 'kind', 'transfer-status'] as const;

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const { observations } = data.tables;
	const known = observations.filter(({ value, low }) => value !== undefined || low !== undefined);
	const ofCountry = known.filter(({ area }) => area === data.edition.country);
	const copies = known.filter(({ read_in }) => read_in);
	const copiesOfCountry = copies.filter(({ area }) => area === data.edition.country);
	return {
		counts: {
			total: ofCountry.length,
			copies: copiesOfCountry.length,
			stateTotal: known.length - ofCountry.length,
			stateCopies: copies.length - copiesOfCountry.length
		},
		lists: lists.map((list) => ({
			list,
			codes: data.codes(list).map(({ id, name }) => ({ id, name: name[language] }))
		})),
		searched: searchedViews(data, language),
		leftOut: leftOutGroups(data, language)
	};
};
