import { file } from '$lib/server/site/answer.ts';
import { dataFolder, dataset } from '$lib/server/site/dataset.ts';
import { editionFiles, editionJson } from '$lib/server/editions/manifest.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The hashes of this edition's files, also of those inside of archives: what `/verify/` looks in first. */
export const GET: RequestHandler = async () =>
	file(editionJson(await editionFiles(dataset(), dataFolder())), 'json');
