import { error } from '@sveltejs/kit';
import { ris } from '$lib/citation/forms.ts';
import { indicatorRecord } from '$lib/citation/record.ts';
import { file } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => dataset().indicators.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
	const data = dataset();
	if (!data.has('indicator', params.id)) error(404);
	return file(ris(indicatorRecord(data, data.indicator(params.id), 'en')), 'ris');
};
