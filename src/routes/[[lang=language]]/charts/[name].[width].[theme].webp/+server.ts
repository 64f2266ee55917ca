import { error } from '@sveltejs/kit';
import { webpFile } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import { describe, pageChartNames } from '$lib/server/page-charts.ts';
import { pagePictures } from '$lib/server/page-pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const pictures = pagePictures(
	() => pageChartNames(dataset()),
	(name, language) => describe(dataset(), name, language)
);

export const entries: EntryGenerator = () => pictures.places().map((place) => ({ ...place }));

/** A chart as a picture: seen at once, without scripts and without SVG. */
export const GET: RequestHandler = async ({ params }) => {
	const bytes = await pictures.get(params);
	return bytes ? webpFile(bytes) : error(404);
};
