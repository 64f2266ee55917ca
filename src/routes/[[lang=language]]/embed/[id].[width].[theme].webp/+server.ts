import { error } from '@sveltejs/kit';
import { figureChart } from '$lib/charts/indicator-chart.ts';
import { webpFile } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import { pagePictures } from '$lib/server/page-pictures.ts';
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
