import { editionLanguages, languageOf } from '$lib/model/language.ts';
import { file } from '$lib/server/site/answer.ts';
import { changesView } from '$lib/server/machines/changes.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { jsonFeed } from '$lib/server/machines/feed.ts';
import { wordsOf } from '$lib/words/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = editionLanguages;

export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	return file(jsonFeed(changesView(dataset(), wordsOf(language).corrections, language)), 'feed');
};
