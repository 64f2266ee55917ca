// Plain JavaScript: svelte.config.js imports it, which editors and other tools read on whatever Node they run.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function files(path) {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) return [];
	if (stat.isFile()) return [path];
	return readdirSync(path)
		.filter((name) => !name.startsWith('.'))
		.sort()
		.flatMap((name) => files(join(path, name)));
}

let known;

/** A short hash over everything the site is made from: the same content has the same version, wherever and whenever it is built. */
export function contentVersion() {
	// Named by src/commands/build.ts, so that all processes of one build agree, also where a file is saved meanwhile.
	known ??= process.env.CIFRA_VERSION ?? hashOfContent();
	return known;
}

function hashOfContent() {
	const hash = createHash('sha256');
	const data = process.env.CIFRA_DATA ?? 'data';
	for (const root of [
		'src',
		'static',
		data,
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts'
	])
		for (const file of files(root)) {
			hash.update(root === data ? file.slice(data.length) : file);
			hash.update('\0');
			hash.update(readFileSync(file));
		}
	return hash.digest('hex').slice(0, 12);
}
