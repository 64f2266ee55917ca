import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../model/edition.ts';
import { tables, type TableName } from '../../model/table.ts';
import type { Problem } from './problem.ts';
import { readEdition, unknownCountry } from './edition.ts';
import { readTable, type ReadTable } from './table.ts';

/** Files larger than this are refused before they are opened: a series of some hundred thousand rows stays below. */
export const largestFile = 64 * 1024 * 1024;

export type PlainTable = Exclude<TableName, 'observations'>;

/** Every file of a data folder as read, before the rules that need the whole. */
export interface ReadFolder {
	readonly edition: Edition | undefined;
	readonly tables: { readonly [T in PlainTable]: ReadTable<T> };
	/** By series id, the file's name. */
	readonly observations: ReadonlyMap<string, ReadTable<'observations'>>;
	readonly problems: readonly Problem[];
}

const plainTables = Object.keys(tables).filter((name) => name !== 'observations') as PlainTable[];

const whole = (file: string, code: Problem['code'], found: string, expected = ''): Problem => ({
	file,
	line: 1,
	column: 1,
	field: '',
	code,
	severity: 'error',
	found,
	expected
});

class Reader {
	readonly folder: string;
	readonly problems: Problem[] = [];

	constructor(folder: string) {
		this.folder = folder;
	}

	bytes(file: string): Uint8Array | undefined {
		const path = join(this.folder, file);
		const stat = statSync(path, { throwIfNoEntry: false });
		if (!stat?.isFile()) {
			this.problems.push(whole(file, 'file-missing', file));
			return undefined;
		}
		if (stat.size > largestFile) {
			this.problems.push(whole(file, 'file-too-large', String(stat.size), String(largestFile)));
			return undefined;
		}
		return readFileSync(path);
	}

	table<T extends TableName>(table: T, file: string, languages: readonly string[]): ReadTable<T> {
		const bytes = this.bytes(file);
		if (!bytes) return { file, rows: [], places: new Map(), problems: [] };
		const read = readTable(table, file, bytes, languages);
		this.problems.push(...read.problems);
		return read;
	}

	/** Names of a folder, sorted by code point so that no machine's locale changes the order. */
	names(folder: string): string[] {
		const path = join(this.folder, folder);
		return statSync(path, { throwIfNoEntry: false })?.isDirectory()
			? readdirSync(path)
					.filter((name) => !name.startsWith('.'))
					.sort()
			: [];
	}
}

/** Reads a data folder; what is wrong in any file is in `problems`, all of it at once. */
export function readFolder(folder: string): ReadFolder {
	const reader = new Reader(folder);
	const read = {} as Record<PlainTable, unknown>;
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		reader.problems.push(whole('', 'folder-missing', folder));
	const bytes = reader.problems.length === 0 ? reader.bytes('edition.json') : undefined;
	const { edition, problems } = bytes ? readEdition(bytes) : { edition: undefined, problems: [] };
	reader.problems.push(...problems);
	const languages = edition?.languages ?? ['en', 'es'];
	const missing = reader.problems.some(({ code }) => code === 'folder-missing');
	for (const table of plainTables) {
		const empty = { file: `${table}.csv`, rows: [], places: new Map(), problems: [] };
		read[table] = missing ? empty : reader.table(table, `${table}.csv`, languages);
	}
	const areas = (read.areas as ReadTable<'areas'>).rows.map(({ id }) => id);
	// Where no area could be read, the country is not what is wrong.
	if (bytes && edition && areas.length > 0 && !areas.includes(edition.country))
		reader.problems.push(unknownCountry(bytes, areas));
	const observations = new Map<string, ReadTable<'observations'>>();
	for (const name of reader.names('observations')) {
		const file = `observations/${name}`;
		if (!name.endsWith('.csv')) reader.problems.push(whole(file, 'file-unknown', file));
		else observations.set(name.slice(0, -4), reader.table('observations', file, languages));
	}
	const expected = new Set([
		'edition.json',
		'observations',
		'README.md',
		...plainTables.map((t) => `${t}.csv`)
	]);
	for (const name of reader.names('.'))
		if (!expected.has(name)) reader.problems.push(whole(name, 'file-unknown', name));
	return {
		edition,
		tables: read as ReadFolder['tables'],
		observations,
		problems: reader.problems
	};
}
