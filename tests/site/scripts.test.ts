import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { files, textOf } from './site.ts';

// What the build makes for the browser, followed as a browser does: from the pages to scripts, from these to others.

/** The scripts a page asks for, as paths of files. */
const fromPages = files
	.filter((file) => file.endsWith('.html'))
	.flatMap((file) =>
		[...textOf(file).matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, source]) =>
			new URL(source!, `https://host.example/${file}`).pathname.slice(1)
		)
	);

/** The scripts a script asks for, at once or later. */
const importsOf = (file: string): string[] =>
	[...textOf(file).matchAll(/\b(?:from|import)\s*\(?\s*(["'`])(\.[^"'`]+)\1/g)].map(([, , path]) =>
		posix.join(posix.dirname(file), path!)
	);

const reached = new Set(fromPages);
for (const file of reached) for (const each of importsOf(file)) reached.add(each);

test('every script of the build is reached from a page, and each that is asked for is there', () => {
	expect([...reached].toSorted()).toEqual(files.filter((name) => name.endsWith('.js')));
	expect(reached.size).toBeGreaterThan(5);
});

test('the build keeps nothing else that Kit makes for its own scripts', () => {
	const made = files.filter((name) => name.startsWith('_app/') || name.endsWith('__data.json'));
	expect(made.filter((name) => !reached.has(name))).toEqual([]);
});
