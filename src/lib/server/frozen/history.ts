import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../model/edition.ts';
import type { EditionFiles } from '../../model/frozen-edition.ts';
import { figureColumns, foundationColumns, type Cells } from '../../model/ledger.ts';
import type { TableName } from '../../model/table.ts';
import { unpackTexts } from '../distribution/archive.ts';
import { sha256 } from '../distribution/bytes.ts';
import { readWritten } from '../read/csv.ts';
import { frozenDates, readFrozen } from './frozen-edition.ts';

/** Tables of a frozen edition that the data are compared with. */
const kept = [
	'observations',
	'transfers',
	'statements',
	'corrections',
	'sources',
	'series',
	'events'
] as const satisfies readonly TableName[];

type Kept = (typeof kept)[number];

/** The columns that are compared: what carries a figure, and what it rests on. */
const compared = new Set([
	...Object.values(figureColumns).flat(),
	...Object.values(foundationColumns).flat(),
	...['id', 'observation', 'locator']
]);

/** The rows of a frozen edition as they were published; the archive is opened when they are asked for. */
export class History {
	readonly edition: EditionFiles;
	readonly #archive: string;
	readonly #tables = new Map<Kept, ReadonlyMap<string, Cells>>();
	#texts: ReadonlyMap<string, string> | undefined;

	constructor(edition: EditionFiles, archive: string) {
		this.edition = edition;
		this.#archive = archive;
	}

	/** The rows of a table by their ids. */
	table(name: Kept): ReadonlyMap<string, Cells> {
		const rows = this.#tables.get(name) ?? this.#read(name);
		this.#tables.set(name, rows);
		return rows;
	}

	#read(name: Kept): Map<string, Cells> {
		const files = new Set(kept.map((each) => `${each}.csv`));
		this.#texts ??= this.#unpack(files);
		const id = name === 'observations' ? 'observation' : 'id';
		const rows = readWritten(this.#texts.get(`${name}.csv`) ?? '', compared);
		return new Map(rows.map((row) => [row[id]!, row]));
	}

	/** An archive that is not the frozen one says nothing of it; `frozenFaults` tells of it. */
	#unpack(files: ReadonlySet<string>): Map<string, string> {
		const archive = readFileSync(this.#archive);
		const isFrozen = sha256(archive) === this.edition.files['dataset.zip'];
		return isFrozen ? unpackTexts(archive, files) : new Map();
	}
}

/** What was read before, by archive: it is opened once a process. */
const known = new Map<string, History>();

function historyAt(editions: string, date: string): History | undefined {
	const archive = join(editions, date, 'dataset.zip');
	// Frozen files that are gone or torn are told of by `frozenFaults`.
	if (!existsSync(archive) || !existsSync(join(editions, date, 'edition.json'))) return undefined;
	const { mtimeMs, size } = statSync(archive);
	const key = [archive, mtimeMs, size].join(' ');
	const history = known.get(key) ?? new History(readFrozen(editions, date), archive);
	known.set(key, history);
	return history;
}

/**
 * The newest frozen edition of these data, or the newest before a date: of the same name, publisher and
 * public address. Another data set, or one that moved to an address of its own, has no history here.
 */
export function historyOf(
	{ name, publisher, origin }: Edition,
	editions: string,
	before = '9999'
): History | undefined {
	const date = frozenDates(editions).findLast((each) => each < before);
	const history = date && historyAt(editions, date);
	if (!history) return undefined;
	const { edition } = history;
	const isOwn =
		edition.name === name && edition.publisher === publisher && edition.origin === origin;
	return isOwn ? history : undefined;
}
