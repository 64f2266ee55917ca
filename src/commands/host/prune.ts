import { readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow } from './files.ts';

/** What Kit's build makes for the browser; all else is pages and files that somebody asked for while it ran. */
const made = /^_app\//;
/** What a page was made from, written for Kit's router. */
const forRouter = /(?:^|\/)__data\.json$/;

/** What a killed `data:publish` left beside the frozen editions. */
const unfinished = /^editions\/\./;

/** The addresses below `_app/` that the pages name, as one text. */
function addresses(folder: string, pages: readonly string[]): string {
	const found = pages.flatMap(
		(page) => readFileSync(join(folder, page), 'utf8').match(/_app\/[\w./-]+/g) ?? []
	);
	return [...new Set(found)].join('\n');
}

/** The made files that no page leads to: neither it nor a script or style that it leads to names them. */
function unasked(folder: string, names: readonly string[]): Set<string> {
	const left = new Set(names.filter((name) => made.test(name)));
	const pages = names.filter((name) => name.endsWith('.html'));
	const texts = [addresses(folder, pages)];
	for (let text = texts.pop(); text !== undefined; text = texts.pop())
		for (const name of left)
			// Names hold a hash of the content: who writes the last part of a path means this file.
			if (text.includes(posix.basename(name))) {
				left.delete(name);
				texts.push(readFileSync(join(folder, name), 'utf8'));
			}
	return left;
}

function removeEmptyFolders(folder: string): void {
	const inside = readdirSync(folder).map((name) => join(folder, name));
	for (const path of inside) if (statSync(path).isDirectory()) removeEmptyFolders(path);
	if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Removes what Kit writes for its router and for pages that hydrate, and what is unfinished: no page of this site asks for it. */
export function prune(folder: string): void {
	const names = filesBelow(folder);
	const left = names.filter((name) => forRouter.test(name) || unfinished.test(name));
	const surplus = [...left, ...unasked(folder, names)];
	for (const name of surplus) rmSync(join(folder, name));
	removeEmptyFolders(folder);
}
