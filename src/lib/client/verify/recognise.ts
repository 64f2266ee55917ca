import type { EditionFiles } from '../../model/frozen-edition.ts';
import { cellsOf } from '../../model/saved-again.ts';

/** An edition's list of hashes and how the page names the edition. */
export interface List {
	readonly date: string;
	/** The date in words. */
	readonly day: string;
	/** Address of its `edition.json`. */
	readonly files: string;
	/** Address of its page. */
	readonly page: string;
}

/** What a file turned out to be: a published file, one inside of an archive, a table saved again, a part of today's site, or none of ours. */
export type Verdict =
	| { readonly kind: 'same' | 'saved'; readonly list: List; readonly path: string }
	| {
			readonly kind: 'inside';
			readonly list: List;
			readonly path: string;
			readonly archive: string;
	  }
	| { readonly kind: 'site'; readonly list: List; readonly path: string }
	| { readonly kind: 'none'; readonly table: boolean };

/** SHA-256 in lower-case hex. */
async function hashOf(bytes: BufferSource): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const loaded = new Map<string, Promise<string>>();

async function load(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}

/** A text of the site, loaded once; after a failure it is tried again. */
function textAt(address: string): Promise<string> {
	const text = loaded.get(address) ?? load(address);
	loaded.set(address, text);
	text.catch(() => loaded.delete(address));
	return text;
}

const editionAt = async (list: List): Promise<EditionFiles> =>
	JSON.parse(await textAt(list.files)) as EditionFiles;

const pathOf = (hashes: Readonly<Record<string, string>>, hash: string): string | undefined =>
	Object.keys(hashes).find((path) => hashes[path] === hash);

function found(edition: EditionFiles, list: List, hash: string): Verdict | undefined {
	const path = pathOf(edition.files, hash);
	if (path) return { kind: 'same', list, path };
	const inside = pathOf(edition.inside, hash);
	if (!inside) return undefined;
	const [archive = ''] = /^.+?\.zip(?=\/)/.exec(inside) ?? [];
	return { kind: 'inside', list, archive, path: inside.slice(archive.length + 1) };
}

/** The cells of a text; `undefined` for what is no text, or has one column. */
function tableOf(bytes: ArrayBuffer): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return /^[^\r\n]*[,;\t]/.test(text) ? cellsOf(text) : undefined;
	} catch {
		return undefined;
	}
}

async function firstOf<T>(
	lists: readonly List[],
	look: (edition: EditionFiles, list: List) => T | undefined
): Promise<T | undefined> {
	for (const list of lists) {
		const seen = look(await editionAt(list), list);
		if (seen) return seen;
	}
	return undefined;
}

/** Says what a file is; `lists` from the newest on, `site` the address of today's checksums. Throws where a list cannot be loaded. */
export async function recognise(
	bytes: ArrayBuffer,
	lists: readonly List[],
	site: string
): Promise<{ readonly verdict: Verdict; readonly hash: string }> {
	const hash = await hashOf(bytes);
	const exact = await firstOf(lists, (edition, list) => found(edition, list, hash));
	if (exact) return { verdict: exact, hash };
	const line = (await textAt(site)).split('\n').find((each) => each.startsWith(hash));
	if (line && lists[0])
		return { verdict: { kind: 'site', list: lists[0], path: line.slice(66) }, hash };
	const table = tableOf(bytes);
	if (table === undefined) return { verdict: { kind: 'none', table: false }, hash };
	const cells = await hashOf(new TextEncoder().encode(table));
	const saved = await firstOf(lists, (edition, list): Verdict | undefined => {
		const path = pathOf(edition.cells, cells);
		return path ? { kind: 'saved', list, path } : undefined;
	});
	return { verdict: saved ?? { kind: 'none', table: true }, hash };
}
