import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/model/language.ts';
import { file } from '$lib/server/answer.ts';
import { dataset } from '$lib/server/dataset.ts';
import { editionLanguages } from '$lib/server/entries.ts';
import { cardPng } from '$lib/server/figure.ts';
import { cardNames } from '$lib/views/card.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	cardNames(dataset()).flatMap((name) =>
		editionLanguages().map((lang) => ({ ...lang, card: `${name}.png` }))
	);

/** The picture that stands for a page where it is shared: figure, qualifier and source on it. */
export const GET: RequestHandler = async ({ params }) => {
	const [, name = ''] = /^(.+)\.png$/.exec(params.card) ?? [];
	const bytes = await cardPng(dataset(), name, languageOf(params.lang));
	if (!bytes) error(404);
	return file(bytes, 'png');
};
