import { error } from '@sveltejs/kit';
import { stateAt, stateSegment, statesOf } from '$lib/model/state.ts';
import { file } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import { observationsCsv } from '$lib/server/distributions.ts';
import { stateObservations } from '$lib/views/state.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	statesOf(dataset()).map(({ id }) => ({ area: stateSegment(id) }));

export const GET: RequestHandler = ({ params }) => {
	const data = dataset();
	const state = stateAt(data, params.area);
	if (!state) error(404);
	return file(observationsCsv(data, stateObservations(data, state)), 'csv');
};
