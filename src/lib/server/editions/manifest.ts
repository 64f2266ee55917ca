import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import type { EditionCounts, EditionFiles } from '../../model/frozen-edition.ts';
import { cellsOf } from '../../model/saved-again.ts';
import { unpack } from '../distribution/archive.ts';
import { bytesOf, measureOf, sha256 } from '../distribution/bytes.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { filesOf } from '../files/list.ts';

/** Files of a data folder that say nothing of what an edition holds: its rule book, and the ledger that publishing writes. */
const beside = new Set(['README.md', 'published.csv']);

/** Hash over what the editors wrote in a data folder. */
export function dataHash(folder: string): string {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /\.(?:csv|json)$/.test(name) && !beside.has(name))
		.sort();
	const lines = names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
	return sha256(new TextEncoder().encode(lines.join('')));
}

/** How much a data set holds. */
export function countsOf(data: Dataset): EditionCounts {
	const { tables } = data;
	const figures = tables.observations.filter(
		({ value, low }) => value !== undefined || low !== undefined
	);
	return {
		indicators: tables.indicators.length,
		series: tables.series.length,
		figures: figures.length,
		copies: figures.filter(({ read_in }) => read_in !== undefined).length,
		transfers: tables.transfers.length,
		statements: tables.statements.length,
		sources: tables.sources.length
	};
}

type Hashes = Record<string, string>;

const sorted = (hashes: Hashes): Hashes =>
	Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Hashes of the files that are only inside of an archive. */
async function insideOf(archive: Distribution, known: ReadonlySet<string>): Promise<Hashes> {
	const members = unpack(await bytesOf(archive));
	const hashes = members.map(({ path, bytes }) => [`${archive.path}/${path}`, sha256(bytes)]);
	return Object.fromEntries(hashes.filter(([, hash]) => !known.has(hash!)));
}

const tableForms: ReadonlySet<string> = new Set(['csv', 'wide']);

async function cellHash(table: Distribution): Promise<readonly [string, string]> {
	const text = new TextDecoder().decode(await bytesOf(table));
	return [table.path, sha256(new TextEncoder().encode(cellsOf(text)))];
}

/** The hashes of every file of an edition; each is made, which takes a while the first time. */
export async function editionFiles(data: Dataset, folder: string): Promise<EditionFiles> {
	const { name, title, date, publisher, origin, licence } = data.edition;
	const all = filesOf(data).all;
	const files: Hashes = {};
	for (const each of all) files[each.path] = (await measureOf(each)).sha256;
	const known = new Set(Object.values(files));
	const inside: Hashes = {};
	for (const archive of all.filter(({ format }) => format === 'zip'))
		Object.assign(inside, await insideOf(archive, known));
	const tables = await Promise.all(
		all.filter(({ format }) => tableForms.has(format)).map(cellHash)
	);
	return {
		...{ name, title, date, publisher, origin, licence: licence.url },
		counts: countsOf(data),
		data: dataHash(folder),
		files: sorted(files),
		inside: sorted(inside),
		cells: sorted(Object.fromEntries(tables))
	};
}

/** The text of an `edition.json`. */
export const editionJson = (edition: EditionFiles): string =>
	`${JSON.stringify(edition, null, '\t')}\n`;
