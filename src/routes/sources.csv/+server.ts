import { file } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import { tableCsv } from '$lib/server/distributions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const data = dataset();
	return file(tableCsv(data, 'sources', data.tables.sources), 'csv');
};
