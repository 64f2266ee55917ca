import { error } from '@sveltejs/kit';
import { webpFile } from '$lib/server/site/answer.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { languages } from '$lib/model/language.ts';
import { stateChart, stateChartNames, widthsOf } from '$lib/server/charts/states.ts';
import { pagePictures } from '$lib/server/pictures/page-pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const pictures = pagePictures(
	() => stateChartNames(dataset()),
	(name) => widthsOf(stateChart(dataset(), name, languages[0]!)!),
	(name, language) => stateChart(dataset(), name, language)
);

export const entries: EntryGenerator = () => pictures.places().map((place) => ({ ...place }));

/** A chart of the states as a picture: seen at once, without scripts and without SVG. */
export const GET: RequestHandler = async ({ params }) => {
	const bytes = await pictures.get(params);
	return bytes ? webpFile(bytes) : error(404);
};
