import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { tables, type TableName } from '../../model/table.ts';
import type { Finding } from './report.ts';

/** Files larger than this are refused before they are opened: a series of a million rows stays below. */
const largestFile = 128 * 1024 * 1024;

/** A table that is one file. */
export type PlainTable = Exclude<TableName, 'observations'>;

export const plainTables = Object.keys(tables).filter(
	(name) => name !== 'observations'
) as PlainTable[];

/** What stands at a path; `undefined` where nothing does, or links lead in a circle. */
export function statOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;
export const isThere = (path: string): boolean =>
	lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Names in a folder, sorted by code point so that no machine's locale changes the order. */
export function namesIn(path: string): string[] {
	const names = isFolder(path) ? readdirSync(path) : [];
	return names.filter((name) => !name.startsWith('.')).sort();
}

/** The files of the series in a data folder. */
export const seriesFiles = (folder: string): string[] =>
	namesIn(join(folder, 'observations'))
		.filter((name) => name.endsWith('.csv'))
		.map((name) => `observations/${name}`);

/** The bytes of a file, or why there are none. */
export function openFile(folder: string, file: string): Uint8Array | Finding {
	const path = join(folder, file);
	if (!isThere(path)) return { code: 'file-missing', found: file };
	const stat = statOf(path);
	// A pipe would be waited for without end.
	if (!stat?.isFile()) return { code: 'file-special', found: file };
	if (stat.size > largestFile)
		return { code: 'file-too-large', found: `${stat.size}`, expected: `${largestFile}` };
	try {
		return readFileSync(path);
	} catch (error) {
		return { code: 'file-unreadable', found: (error as NodeJS.ErrnoException).code ?? '' };
	}
}
