import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachImport, pathOf, targetOf } from './imports.js';

const source = /(?:from|import|import\()\s*(['"])((?:\.{1,2}|\$lib)\/[^'"]+)\1/g;
const code = /\.(?:ts|js|svelte)$/;

/** Every file of a folder, and the paths of the files it imports, types included. */
export function importsBelow(folder) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => code.test(name)).map((name) => join(folder, name));
	return new Map(
		files.map((file) => {
			const text = readFileSync(file, 'utf8');
			return [
				pathOf(file),
				[...text.matchAll(source)].map(([, , path]) => targetOf(path, join(process.cwd(), file)))
			];
		})
	);
}

/** The files through which one file is reached from another, both included; `undefined` where it is not. */
export function wayBetween(imports, from, to) {
	const ways = [[from]];
	const seen = new Set([from]);
	for (const way of ways) {
		const last = way.at(-1);
		if (last === to) return way;
		for (const next of imports.get(last) ?? [])
			if (!seen.has(next)) {
				seen.add(next);
				ways.push([...way, next]);
			}
	}
	return undefined;
}

let known;

/** ESLint rule: no file imports, over whatever others, what imports it, types included. */
export const circles = {
	meta: { type: 'problem', schema: [] },
	create({ filename, report }) {
		const own = pathOf(filename);
		return eachImport((node, from) => {
			const target = targetOf(from, filename);
			if (!target) return;
			known ??= importsBelow('src');
			const way = wayBetween(known, target, own);
			if (way)
				report({ node, message: `The imports go in a circle: ${[own, ...way].join(' > ')}` });
		});
	}
};
