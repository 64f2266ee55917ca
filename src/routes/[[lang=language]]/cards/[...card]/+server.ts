import { error } from '@sveltejs/kit';
import { editionLanguages, languageOf } from '$lib/model/language.ts';
import { prefetch } from '$lib/server/pictures/prefetch.ts';
import { file } from '$lib/server/site/answer.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { cardPng } from '$lib/server/pictures/figure.ts';
import { cardNames } from '$lib/views/card.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const places = () =>
	cardNames(dataset()).flatMap((name) =>
		editionLanguages().map((lang) => ({ ...lang, card: `${name}.png` }))
	);

export const entries: EntryGenerator = places;

const make = async (key: string): Promise<Uint8Array | undefined> => {
	const [lang, card = ''] = key.split(' ');
	const [, name = ''] = /^(.+)\.png$/.exec(card) ?? [];
	return cardPng(dataset(), name, languageOf(lang));
};
const keyOf = ({ lang = '', card }: { lang?: string; card: string }) => `${lang} ${card}`;
// While developing, each card is of the data as they are when it is asked for.
const get = import.meta.env.DEV ? make : prefetch(() => places().map(keyOf), make);

/** The picture that stands for a page where it is shared: figure, qualifier and source on it. */
export const GET: RequestHandler = async ({ params }) => {
	const bytes = await get(keyOf(params));
	if (!bytes) error(404);
	return file(bytes, 'png');
};
