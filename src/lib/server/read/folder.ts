import { basename, join } from 'node:path';
import type { Edition } from '../../model/edition.ts';
import { languages as known } from '../../model/language.ts';
import type { TableName } from '../../model/table.ts';
import type { Problem } from './problem.ts';
import { readEdition, reportCountry } from './edition.ts';
import {
	isFolder,
	isThere,
	namesIn,
	openFile,
	plainTables,
	seriesFiles,
	type PlainTable
} from './files.ts';
import { readObservations, type ReadObservations } from './observations.ts';
import { Reporter, type Finding } from './report.ts';
import { emptyTable, readTable, type ReadTable } from './table.ts';

/** Every file of a data folder as read, before the rules that need the whole. */
export interface ReadFolder {
	readonly edition: Edition | undefined;
	readonly tables: { readonly [T in PlainTable]: ReadTable<T> };
	/** By series id, the file's name. */
	readonly observations: ReadonlyMap<string, ReadObservations>;
	readonly problems: readonly Problem[];
	/** Files of which rows are missing here: what is not found may be one of them. */
	readonly lost: ReadonlySet<string>;
}

/** Tables that a folder may do without. */
const optional: ReadonlySet<TableName> = new Set(['searched']);

const others = ['edition.json', 'observations', 'README.md'];

/** Why there is no folder where one should be. */
function folderFault(path: string): Finding {
	return isThere(path)
		? { code: 'folder-expected', found: 'observations/' }
		: { code: 'file-missing', found: 'observations/' };
}

class Reader {
	readonly reporter = new Reporter();
	readonly #folder: string;
	readonly #isThere: boolean;

	constructor(folder: string) {
		this.#folder = folder;
		this.#isThere = isFolder(folder);
		if (!this.#isThere) this.reporter.file('', { code: 'folder-missing', found: folder });
	}

	/** The bytes of a file; `undefined` where there are none, which is told unless the file may be missing. */
	bytes(file: string, mayLack = false): Uint8Array | undefined {
		if (!this.#isThere) return undefined;
		const opened = openFile(this.#folder, file);
		if (opened instanceof Uint8Array) return opened;
		if (!mayLack || opened.code !== 'file-missing') this.reporter.file(file, opened);
		return undefined;
	}

	table<T extends PlainTable>(table: T, languages: readonly string[]): ReadTable<T> {
		const file = `${table}.csv`;
		const bytes = this.bytes(file, optional.has(table));
		if (bytes) return readTable(table, file, bytes, languages);
		return emptyTable(file, !optional.has(table));
	}

	plain(languages: readonly string[]): ReadFolder['tables'] {
		return Object.fromEntries(
			plainTables.map((name) => [name, this.table(name, languages)])
		) as unknown as ReadFolder['tables'];
	}

	observations(languages: readonly string[]): Map<string, ReadObservations> {
		const path = join(this.#folder, 'observations');
		if (this.#isThere && !isFolder(path)) this.reporter.file('observations', folderFault(path));
		const series = seriesFiles(this.#folder);
		const all = namesIn(path).map((name) => `observations/${name}`);
		this.#unknown(all.filter((file) => !series.includes(file)));
		return new Map(series.map((file) => [basename(file, '.csv'), this.#series(file, languages)]));
	}

	#series(file: string, languages: readonly string[]): ReadObservations {
		const bytes = this.bytes(file);
		return bytes
			? readObservations(basename(file, '.csv'), file, bytes, languages)
			: (emptyTable(file, true) as ReadObservations);
	}

	/** Files that belong to no table. */
	others(): void {
		const named = new Set([...others, ...plainTables.map((name) => `${name}.csv`)]);
		this.#unknown(namesIn(this.#folder).filter((name) => !named.has(name)));
	}

	#unknown(files: readonly string[]): void {
		for (const file of files) this.reporter.file(file, { code: 'file-unknown', found: file });
	}
}

/** Reads a data folder; what is wrong in any file is in `problems`, all of it at once. */
export function readFolder(folder: string): ReadFolder {
	const reader = new Reader(folder);
	const { reporter } = reader;
	const bytes = reader.bytes('edition.json');
	const edition = bytes && readEdition(bytes, reporter);
	const languages = edition?.languages ?? known;
	const plain = reader.plain(languages);
	const areas = plain.areas.rows.map(({ id }) => id);
	// Where no area could be read, the country is not what is wrong.
	if (bytes && edition && areas.length > 0 && !areas.includes(edition.country))
		reportCountry(reporter, bytes, areas);
	const observations = reader.observations(languages);
	reader.others();
	const all = [...Object.values(plain), ...observations.values()];
	const problems = [...reporter.problems, ...all.flatMap((table) => table.problems)];
	const lost = new Set(all.filter(({ hasLost }) => hasLost).map(({ file }) => file));
	// Without the folder every series is without its file.
	if (!isFolder(join(folder, 'observations'))) lost.add('observations/');
	return { edition, tables: plain, observations, problems, lost };
}
