import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where something is written before it takes its place: hidden, in the same folder. */
const unfinished = (path: string): string => join(dirname(path), `.${basename(path)}.next`);

/** Removes what runs left in a folder that were killed while they wrote. */
export function removeUnfinished(folder: string): void {
	const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) =>
		/^\..+\.next$/.test(name)
	);
	for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Puts what `write` makes under a path in its place, in one step: it is the old one or the new one, never a part. */
export function putWhole(path: string, write: (next: string) => void): void {
	const next = unfinished(path);
	rmSync(next, { recursive: true, force: true });
	try {
		write(next);
		renameSync(next, path);
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
}

/** Replaces a file by a text, whole or not at all. */
export function replaceFile(path: string, text: string): void {
	putWhole(path, (next) => writeFileSync(next, text, { flush: true }));
}
