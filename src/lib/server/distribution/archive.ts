import { inflateRawSync } from 'node:zlib';
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

/** The files of an archive. */
export function unpack(archive: Uint8Array): ArchiveFile[] {
	return Object.entries(unzipSync(archive)).map(([path, bytes]) => ({ path, bytes }));
}

/** Where the list of files begins in an archive without a comment, such as `pack` writes, and how many there are. */
function listOf(archive: Buffer): { start: number; count: number } {
	const end = archive.length - 22;
	return { start: archive.readUInt32LE(end + 16), count: archive.readUInt16LE(end + 10) };
}

/**
 * The texts of some files of an archive that `pack` wrote. The check waits for it: Node's own inflate takes half
 * the time.
 */
export function unpackTexts(bytes: Uint8Array, wanted: ReadonlySet<string>): Map<string, string> {
	const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = new Map<string, string>();
	let { start: at, count } = listOf(archive);
	for (; count > 0; count -= 1) {
		const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
		const path = archive.toString('utf8', at + 46, at + 46 + name!);
		if (wanted.has(path)) {
			const header = archive.readUInt32LE(at + 42);
			const body =
				header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
			const packed = archive.subarray(body, body + archive.readUInt32LE(at + 20));
			const isStored = archive.readUInt16LE(at + 10) === 0;
			found.set(path, (isStored ? packed : inflateRawSync(packed)).toString('utf8'));
		}
		at += 46 + name! + extra! + comment!;
	}
	return found;
}

/** A text as a file of an archive. */
export function textFile(path: string, text: string): ArchiveFile {
	return { path, bytes: strToU8(text) };
}
