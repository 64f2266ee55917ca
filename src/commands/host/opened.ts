import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { endingOf, type Coding } from './codings.ts';
import type { Validators } from './conditions.ts';
import type { Range } from './range.ts';

/** A file that was opened: what is said of it and what is sent of it are of one state, whatever its name stands for later. */
export interface Opened extends Validators {
	readonly handle: FileHandle;
	readonly coding: Coding;
	readonly bytes: number;
}

/** Errors of the file system that mean: there is no such file. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EISDIR', 'EINVAL']);

/** What a promise of the file system resolves to; `undefined` where there is no such file. */
export async function ifThere<T>(made: Promise<T>): Promise<T | undefined> {
	try {
		return await made;
	} catch (error) {
		if (absent.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
		throw error;
	}
}

/** Which folder has this name now, by its number in the file system; `undefined` where none has. */
export async function folderAt(path: string): Promise<number | undefined> {
	const state = await ifThere(stat(path));
	return state?.isDirectory() ? state.ino : undefined;
}

// A pipe that somebody put there is not waited for. Windows has none, and no such flag.
const reading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function openIn(coding: Coding, path: string): Promise<Opened | undefined> {
	const handle = await ifThere(open(path + endingOf(coding), reading));
	if (!handle) return undefined;
	const state = await handle.stat({ bigint: true });
	if (state.isFile())
		return {
			...{ handle, coding, bytes: Number(state.size) },
			// Strong: no file is written twice in a nanosecond.
			etag: `"${state.mtimeNs.toString(36)}-${state.size.toString(36)}-${coding}"`,
			modified: Math.floor(Number(state.mtimeMs) / 1000) * 1000
		};
	await handle.close();
	return undefined;
}

/** Opens a file in the first of some codings in which it is there; who asked closes it. */
export async function openFirst(
	codings: readonly Coding[],
	path: string
): Promise<Opened | undefined> {
	for (const coding of codings) {
		const opened = await openIn(coding, path);
		if (opened) return opened;
	}
	return undefined;
}

const chunk = 65_536;

/** The bytes of a part of a file; throws where it became shorter than it was when it was opened. */
export async function* bytesOf({ handle }: Opened, { first, last }: Range): AsyncGenerator<Buffer> {
	for (let at = first; at <= last;) {
		const part = Buffer.allocUnsafe(Math.min(chunk, last - at + 1));
		const { bytesRead } = await handle.read(part, 0, part.length, at);
		if (bytesRead === 0) throw new Error('The file became shorter while it was sent.');
		yield part.subarray(0, bytesRead);
		at += bytesRead;
	}
}
