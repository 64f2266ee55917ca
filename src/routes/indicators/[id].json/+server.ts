import { error } from '@sveltejs/kit';
import { file } from '$lib/server/answer.ts';
import { indicatorCitations } from '$lib/server/citations.ts';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorJson } from '$lib/server/distributions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => dataset().indicators.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
	const data = dataset();
	if (!data.has('indicator', params.id)) error(404);
	const citations = {
		en: indicatorCitations(data, params.id, 'en'),
		es: indicatorCitations(data, params.id, 'es')
	};
	return file(indicatorJson(data, params.id, citations), 'json');
};
