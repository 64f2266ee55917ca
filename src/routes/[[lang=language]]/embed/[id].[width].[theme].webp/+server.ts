import { error } from '@sveltejs/kit';
import { figureChart } from '$lib/charts/describe/indicator-chart.ts';
import { webpFile } from '$lib/server/site/answer.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { pagePictures } from '$lib/server/pictures/page-pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const pictures = pagePictures(
	() => dataset().indicators.map(({ id }) => id),
	(id, language) => {
		const data = dataset();
		return data.has('indicator', id) ? figureChart(data, data.indicator(id), language) : undefined;
	}
);

export const entries: EntryGenerator = () =>
	pictures.places().map(({ name: id, ...rest }) => ({ ...rest, id }));

/** The picture of an embedded figure: the indicator's values alone, without the transfers. */
export const GET: RequestHandler = async ({ params: { id: name, ...rest } }) => {
	const bytes = await pictures.get({ ...rest, name });
	return bytes ? webpFile(bytes) : error(404);
};
