import { publicAddress } from '../../citation/record.ts';
import type { Signpost } from '../../citation/signpost.ts';
import type { Dataset } from '../../model/dataset.ts';
import { firstLanguage, folderOf, type Language } from '../../model/language.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { formatNamed, formats } from '../distribution/format.ts';
import type { FileList } from '../distribution/file-list.ts';
import { bareType } from './json-ld.ts';

function post({ path, format }: Distribution): Signpost {
	const rel = formatNamed(format).describes ? 'describedby' : 'item';
	return { rel, href: `/${path}`, type: bareType(formats[format].mediaType) };
}

function landing(data: Dataset, path: string, language: Language): Signpost[] {
	return [
		{ rel: 'cite-as', href: publicAddress(data, path, language) },
		{ rel: 'type', href: 'https://schema.org/Dataset' },
		{ rel: 'type', href: 'https://schema.org/AboutPage' },
		{ rel: 'license', href: data.edition.licence.url }
	];
}

const linkset: Signpost = {
	rel: 'linkset',
	href: '/linkset.json',
	type: 'application/linkset+json'
};

/** The typed links of an indicator's page: how to cite it, what it holds, what describes it. */
export function indicatorSignposts(
	data: Dataset,
	id: string,
	list: FileList,
	language: Language
): Signpost[] {
	const sources = new Set(data.seriesOf(id).map(({ source }) => source));
	const prefix = `/${folderOf(language)}`;
	return [
		...landing(data, `indicators/${id}/`, language),
		...[...sources].map((source): Signpost => ({
			rel: 'author',
			href: `${prefix}sources/${source}/`
		})),
		...list.of({ kind: 'indicator', id }).map(post),
		{ rel: 'describedby', href: '/catalog.jsonld', type: 'application/ld+json' },
		{ rel: 'collection', href: `${prefix}data/`, type: 'text/html' },
		linkset
	];
}

/** The typed links of the data page. */
export function datasetSignposts(data: Dataset, list: FileList, language: Language): Signpost[] {
	return [...landing(data, 'data/', language), ...list.ofEdition.map(post), linkset];
}

interface Target {
	readonly href: string;
	readonly type?: string;
}

function context(data: Dataset, path: string, posts: readonly Signpost[]): Record<string, unknown> {
	const links: Record<string, Target[]> = {};
	for (const { rel, href, type } of posts) {
		if (rel === 'linkset') continue;
		const target = href.startsWith('/') ? new URL(href.slice(1), data.edition.origin).href : href;
		(links[rel] ??= []).push({ href: target, ...(type ? { type } : {}) });
	}
	return { anchor: publicAddress(data, path, firstLanguage), ...links };
}

/** `linkset.json` (RFC 9264): the typed links of all landing pages, and back from each file to its page. */
export function linksetJson(data: Dataset, list: FileList): string {
	const pages = [
		{ path: 'data/', posts: datasetSignposts(data, list, firstLanguage) },
		...data.indicators.map(({ id }) => ({
			path: `indicators/${id}/`,
			posts: indicatorSignposts(data, id, list, firstLanguage)
		}))
	];
	const files = pages.flatMap(({ path, posts }) =>
		posts
			.filter(({ rel }) => rel === 'item')
			.map(({ href }) => ({
				anchor: publicAddress(data, href, firstLanguage),
				collection: [{ href: publicAddress(data, path, firstLanguage), type: 'text/html' }]
			}))
	);
	const linkset = [...pages.map(({ path, posts }) => context(data, path, posts)), ...files];
	return `${JSON.stringify({ linkset }, null, '\t')}\n`;
}
