import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sha256 } from '../../lib/server/distribution/bytes.ts';
import { filesBelow } from './files.ts';
import { compare, sumsName, type Comparison, type Sums } from './sums.ts';

const unpackers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
	br: brotliDecompressSync,
	gz: gunzipSync
};

/** The hash of what a packed file holds; of nothing where it cannot be unpacked. */
function hashInside(packed: Uint8Array, ending: string): string {
	try {
		return sha256(unpackers[ending]!(packed));
	} catch {
		return '';
	}
}

/** The name of the file that a packed one stands beside; its own where it is none. */
const wholeOf = (name: string) => name.replace(/\.(?:br|gz)$/, '');

/** What each file of a folder is to hash to, a packed one when it is unpacked; without those that no line names. */
function expectedOf(names: readonly string[], sums: Sums): Sums {
	const pairs = names.flatMap((name) => {
		const sum = sums.get(name) ?? sums.get(wholeOf(name));
		return sum === undefined ? [] : [[name, sum] as const];
	});
	return new Map([...sums, ...pairs]);
}

/** Compares a folder with a list: its files, and what the packed ones beside them hold. */
export function compareFolder(folder: string, sums: Sums): Promise<Comparison> {
	const names = filesBelow(folder);
	const listed = new Map([...sums, [sumsName, sha256(readFileSync(join(folder, sumsName)))]]);
	const expected = expectedOf(names, listed);
	const there = new Set(names);
	const surplus = names.filter((name) => !expected.has(name));
	return compare(
		expected,
		async (path) => {
			if (!there.has(path)) return undefined;
			const bytes = await readFile(join(folder, path));
			return listed.has(path) ? sha256(bytes) : hashInside(bytes, path.slice(-2));
		},
		surplus
	);
}

/** The text of a folder's list; throws where it has none. */
export const listIn = (folder: string): string => readFileSync(join(folder, sumsName), 'utf8');
