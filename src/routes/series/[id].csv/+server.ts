import { error } from '@sveltejs/kit';
import { file } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import { observationsCsv } from '$lib/server/distributions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => dataset().tables.series.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
	const data = dataset();
	if (!data.has('series', params.id)) error(404);
	return file(observationsCsv(data, data.observationsOf(params.id)), 'csv');
};
