import { statSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, languages } from '../../src/lib/model/language.ts';
import { files, filesBelow, folder } from './site.ts';

// Kinds of pages, as the routes have them: a new route is a new kind for every test that walks them.

interface Kind {
	/** Its route without the language: `indicators/[id]`; of the start page an empty text. */
	readonly route: string;
	/** Its pages without the folder of a language, the one with the most on it first: `indicators/homicides/`. */
	readonly paths: readonly string[];
}

/** `[[lang=language]]/states/[area]/+page.svelte`, `embed/[id]/+page@.svelte`. */
const pageFile = /^(?:\[\[lang=language\]\]\/)?(.*?)\/?\+page@?\.svelte$/;
const routes = filesBelow('src/routes').flatMap((name) => pageFile.exec(name)?.[1] ?? []);

/** The address of a page of a route; one without parameters goes before one that would take its address. */
const forms = routes
	.toSorted((a, b) => a.split('[').length - b.split('[').length)
	.map((route) => [route, new RegExp(`^${route.replace(/\[[^\]]*\]/g, '[^/]+')}/?$`)] as const);

function routeOf(path: string): string {
	const found = forms.find(([, form]) => form.test(path.replace(/\.html$/, '')));
	if (!found) throw new Error(`No route makes ${path}.`);
	return found[0];
}

const others = languages.slice(1).map(folderOf);
const size = (file: string) => statSync(join(folder, file)).size;
const pages = files
	.filter((file) => file.endsWith('.html') && !others.some((other) => file.startsWith(other)))
	.toSorted((a, b) => size(b) - size(a))
	.map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));

export const kinds: readonly Kind[] = [...Map.groupBy(pages, routeOf)].map(([route, paths]) => ({
	route,
	paths
}));

/** Addresses of a page in each language. What a host answers everything with is there once. */
const inLanguages = (path: string): string[] =>
	(path.endsWith('.html') ? languages.slice(0, 1) : languages).map(
		(language) => `/${folderOf(language)}${path}`
	);

/** Pages of each kind, in each language: the one with the most on it, and one of the middle. */
export const examples: readonly string[] = kinds.flatMap(({ paths }) =>
	[...new Set([paths[0]!, paths[Math.floor(paths.length / 2)]!])].flatMap(inLanguages)
);

/** A page of each of some kinds, each in another language than the one before. */
export const alternating = (routes: readonly string[]): string[] =>
	routes.map((route, index) => {
		const found = kinds.find((kind) => kind.route === route);
		if (!found) throw new Error(`No page is of the kind ${route}.`);
		const addresses = inLanguages(found.paths[0]!);
		return addresses[index % addresses.length]!;
	});
