import { json } from '@sveltejs/kit';
import { editionLanguages, languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { compareIndex } from '$lib/views/compare.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => editionLanguages();

/** What can be chosen on the page of comparisons, and what to know of each. */
export const GET: RequestHandler = ({ params }) =>
	json(compareIndex(dataset(), languageOf(params.lang)));
