import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** A file with all files of ours that it imports, directly or not. */
function withImports(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
	for (const [, path] of imports) withImports(join(dirname(file), path!), found);
	return found;
}

test('svelte.config.js can be read by any Node: it imports no TypeScript', () => {
	const files = [...withImports('svelte.config.js')];
	expect(files).toContain(join('src', 'lib', 'server', 'site', 'version.js'));
	expect(files.filter((file) => !file.endsWith('.js'))).toEqual([]);
});
