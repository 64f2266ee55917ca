import { error } from '@sveltejs/kit';
import { figureChart } from '$lib/charts/indicator-chart.ts';
import { pictureWidths } from '$lib/charts/layout.ts';
import { themes, type ThemeName } from '$lib/charts/theme.ts';
import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/dataset.ts';
import { editionLanguages } from '$lib/server/entries.ts';
import { picture, type PictureWidth } from '$lib/server/picture.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const widths = Object.keys(pictureWidths);
const themeNames = Object.keys(themes);

export const entries: EntryGenerator = () =>
	dataset().indicators.flatMap(({ id }) =>
		editionLanguages().flatMap((lang) =>
			widths.flatMap((width) => themeNames.map((theme) => ({ ...lang, id, width, theme })))
		)
	);

/** The picture of an embedded figure: the indicator's values alone, without the transfers. */
export const GET: RequestHandler = async ({ params }) => {
	const data = dataset();
	const { id, width, theme } = params;
	if (!data.has('indicator', id) || !widths.includes(width) || !themeNames.includes(theme))
		error(404);
	const description = figureChart(data, data.indicator(id), languageOf(params.lang));
	const bytes = await picture(description, width as PictureWidth, theme as ThemeName);
	return new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: { 'Content-Type': 'image/webp' }
	});
};
