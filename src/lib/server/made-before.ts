import { createHash, randomUUID } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What was made in earlier builds. It may be deleted at any time. */
const store = 'node_modules/.cache/cifra';
const day = 24 * 60 * 60 * 1000;

/**
 * Bytes that take long to make and depend on nothing but a tool and what it is given: read where an earlier
 * build has made them, else made and kept. `tool` names program, version and settings. With `CIFRA_CACHE=no`
 * all are made anew.
 */
export async function madeBefore(
	tool: string,
	given: Uint8Array,
	make: () => Promise<Uint8Array>
): Promise<Uint8Array> {
	if (process.env.CIFRA_CACHE === 'no') return make();
	const key = createHash('sha256').update(tool).update('\0').update(given).digest('hex');
	const path = join(store, key.slice(0, 2), key.slice(2));
	const known = read(path);
	if (known) return known;
	const made = await make();
	keep(path, made);
	return made;
}

function read(path: string): Uint8Array | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** A store that cannot be written to costs time, not the build. A half-written file never has the name of a whole one. */
function keep(path: string, bytes: Uint8Array): void {
	const part = `${path}.${randomUUID()}`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(part, bytes);
		renameSync(part, path);
	} catch {
		return;
	}
}

/** Deletes what was made more than a month ago: most of it belongs to data that have changed since. */
export function forgetOld(now: number): void {
	let names: string[];
	try {
		names = readdirSync(store, { recursive: true, encoding: 'utf8' });
	} catch {
		return;
	}
	for (const name of names) {
		const path = join(store, name);
		const found = statSync(path, { throwIfNoEntry: false });
		if (found?.isFile() && now - found.mtimeMs > 30 * day) rmSync(path, { force: true });
	}
}
