import { error } from '@sveltejs/kit';
import { webpFile } from '$lib/server/site/answer.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { rowPlaces, rowsChart } from '$lib/server/charts/rows.ts';
import { languages } from '$lib/model/language.ts';
import { panelPictures } from '$lib/server/pictures/panel-pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const pictures = panelPictures(
	() => rowPlaces(dataset()),
	(name) => rowsChart(dataset(), name, languages[0]!)
);

export const entries: EntryGenerator = () => pictures.places().map((place) => ({ ...place }));

/** The marks of one row of a chart: seen at once, without scripts and without SVG, in every language. */
export const GET: RequestHandler = async ({ params }) => {
	const bytes = await pictures.get(params);
	return bytes ? webpFile(bytes) : error(404);
};
