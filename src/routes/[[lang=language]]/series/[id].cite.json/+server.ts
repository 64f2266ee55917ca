import { error } from '@sveltejs/kit';
import { editionLanguages, languageOf } from '$lib/model/language.ts';
import { file } from '$lib/server/site/answer.ts';
import { citeFile } from '$lib/server/cite/file.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	editionLanguages().flatMap((lang) => dataset().tables.series.map(({ id }) => ({ ...lang, id })));

export const GET: RequestHandler = ({ params }) => {
	const data = dataset();
	if (!data.has('series', params.id)) error(404);
	return file(JSON.stringify(citeFile(data, params.id, languageOf(params.lang))), 'json');
};
