import { error } from '@sveltejs/kit';
import { editionLanguages, languageOf } from '$lib/model/language.ts';
import { file } from '$lib/server/site/answer.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { oembedJson } from '$lib/server/pages/embed.ts';
import { wordsOf } from '$lib/words/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	dataset().indicators.flatMap(({ id }) => editionLanguages().map((lang) => ({ ...lang, id })));

export const GET: RequestHandler = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	if (!data.has('indicator', params.id)) error(404);
	return file(oembedJson(data, params.id, wordsOf(language), language), 'json');
};
