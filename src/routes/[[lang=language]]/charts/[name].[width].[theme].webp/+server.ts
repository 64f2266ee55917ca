import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { pictureWidths } from '$lib/charts/layout.ts';
import { themes, type ThemeName } from '$lib/charts/theme.ts';
import { describe, pageChartNames } from '$lib/server/page-charts.ts';
import { dataset } from '$lib/server/dataset.ts';
import { editionLanguages } from '$lib/server/entries.ts';
import { picture, type PictureWidth } from '$lib/server/picture.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const widths = Object.keys(pictureWidths);
const themeNames = Object.keys(themes);

export const entries: EntryGenerator = () =>
	pageChartNames(dataset()).flatMap((name) =>
		editionLanguages().flatMap((lang) =>
			widths.flatMap((width) => themeNames.map((theme) => ({ ...lang, name, width, theme })))
		)
	);

/** A chart as a picture: seen at once, without scripts and without SVG. */
export const GET: RequestHandler = async ({ params }) => {
	const description = describe(dataset(), params.name, languageOf(params.lang));
	if (!description || !widths.includes(params.width) || !themeNames.includes(params.theme))
		error(404);
	const bytes = await picture(description, params.width as PictureWidth, params.theme as ThemeName);
	return new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: { 'Content-Type': 'image/webp' }
	});
};
