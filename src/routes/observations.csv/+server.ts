import { file } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorObservations, observationsCsv } from '$lib/server/distributions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const data = dataset();
	const rows = data.indicators.flatMap(({ id }) => indicatorObservations(data, id));
	return file(observationsCsv(data, rows), 'csv');
};
