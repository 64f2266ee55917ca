import { join } from 'node:path';
import { headerOf } from '../../model/table.ts';
import { check, checkRead } from '../check/check.ts';
import { writeCsv } from '../read/csv.ts';
import { freeze, freezeProblems } from './freeze.ts';
import { figureHash, ledgerRows } from '../ledger/rows.ts';
import type { Problem } from '../read/problem.ts';
import { readFolder, type ReadFolder } from '../read/folder.ts';
import { replaceFile } from './unfinished.ts';

/** What publishing did: the numbers are rows of the ledger. */
interface Publication {
	readonly date: string;
	readonly added: number;
	readonly corrected: number;
	readonly total: number;
	/** The edition's files were frozen now. */
	readonly frozen?: boolean;
}

interface Entry {
	readonly id: string;
	readonly sha256: string;
	readonly since: string;
}

/** The ledger of a checked folder: new rows come in with the edition's date, corrected ones keep theirs, withdrawn ones stay. */
function nextLedger(folder: ReadFolder, date: string): { entries: Entry[] } & Publication {
	const before = new Map(folder.tables.published.rows.map((row) => [row.id, row]));
	const after = new Map<string, Entry>(before);
	let corrected = 0;
	for (const { id, cells } of ledgerRows(folder).values()) {
		const entry = before.get(id);
		const sha256 = figureHash(id, cells);
		if (entry && entry.sha256 !== sha256) corrected += 1;
		after.set(id, { id, sha256, since: entry?.since ?? date });
	}
	const entries = [...after.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return { entries, date, added: after.size - before.size, corrected, total: after.size };
}

export interface Published {
	readonly problems: readonly Problem[];
	readonly done: Publication | undefined;
}

/** Enters a folder's rows in its ledger, unless the check finds errors: then nothing is written. */
export function publish(folder: string, editions?: string, before?: string): Published {
	const read = readFolder(folder);
	const { dataset, problems } = checkRead(read, editions, before);
	if (!dataset) return { problems, done: undefined };
	const { entries, ...done } = nextLedger(read, dataset.edition.date);
	const header = headerOf('published', dataset.edition.languages);
	const rows = entries.map(({ id, sha256, since }) => [id, sha256, since]);
	if (done.added + done.corrected > 0)
		replaceFile(join(folder, 'published.csv'), writeCsv(header, rows));
	return { problems, done };
}

/**
 * Publishes an edition: freezes its files in the folder of editions, then enters its rows in the ledger. Where
 * the check finds errors, or this date is frozen with other data, nothing is written.
 */
export async function publishEdition(folder: string, editions: string): Promise<Published> {
	// Frozen and not yet in the ledger is what an interrupted run leaves: this edition is not its own history.
	const { edition } = readFolder(folder);
	const { dataset, problems } = check(folder, editions, edition?.date);
	if (!dataset) return { problems, done: undefined };
	const refused = freezeProblems(dataset, folder, editions);
	if (refused.length > 0) return { problems: [...problems, ...refused], done: undefined };
	const frozen = await freeze(dataset, folder, editions);
	const { done, ...rest } = publish(folder, editions, edition?.date);
	return { ...rest, done: done && { ...done, frozen } };
}
