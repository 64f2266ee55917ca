import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { formatOf } from './format.ts';

/** A file of an archive: its path inside and its bytes. */
export interface ArchiveFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** Packs files in the order given (what is packed already is stored as it is), dated with a day (ISO 8601); the same files give the same bytes on any machine at any time. */
export function pack(files: readonly ArchiveFile[], day: string): Uint8Array {
	const entries: Zippable = {};
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	// A ZIP file has no time zone: local time in, local time out is the same day everywhere.
	const mtime = new Date(year, month - 1, date, 12);
	for (const { path, bytes } of files)
		entries[path] = [bytes, { mtime, level: formatOf(path)?.packed ? 0 : 9 }];
	return zipSync(entries);
}

/** The files of an archive, all or those that are wanted. */
export function unpack(
	archive: Uint8Array,
	isWanted: (path: string) => boolean = () => true
): ArchiveFile[] {
	const files = unzipSync(archive, { filter: ({ name }) => isWanted(name) });
	return Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
}

/** A text as a file of an archive. */
export function textFile(path: string, text: string): ArchiveFile {
	return { path, bytes: strToU8(text) };
}
