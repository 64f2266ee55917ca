import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/dataset.ts';
import { quotation, sourceLink } from '$lib/views/figure.ts';
import type { PageServerLoad } from './$types';

const lists = ['qualifier', 'observation-status', 'kind', 'transfer-status'] as const;

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	const { observations, leftOut } = data.tables;
	const known = observations.filter(({ value, low }) => value !== undefined || low !== undefined);
	return {
		copies: known.filter(({ read_in }) => read_in).length,
		total: known.length,
		lists: lists.map((list) => ({
			list,
			codes: data.codes(list).map(({ id, name }) => ({ id, name: name[language] }))
		})),
		leftOut: leftOut.map((row) => ({
			id: row.id,
			printed: quotation(data, row),
			reason: data.text(row.reason[language], language),
			source: sourceLink(data, row.source)
		}))
	};
};
