import { error, json } from '@sveltejs/kit';
import { editionLanguages, languageOf } from '$lib/model/language.ts';
import { describe, pageChartNames } from '$lib/server/charts/all.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	pageChartNames(dataset()).flatMap((name) =>
		editionLanguages().map((lang) => ({ ...lang, name }))
	);

/** A chart's description: what the canvas draws, and what the picture was drawn from. */
export const GET: RequestHandler = ({ params }) => {
	const description = describe(dataset(), params.name, languageOf(params.lang));
	if (!description) error(404);
	return json(description);
};
