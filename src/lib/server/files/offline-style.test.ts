import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { offlineStyle } from './offline-style.ts';

const pages = readFileSync('src/lib/styles/tokens.css', 'utf8');
const colours = (style: string) =>
	Map.groupBy(style.matchAll(/(--[a-z]+):\s*(#\w+)/g), ([, name]) => name!);

/** #fff and #ffffff are one colour. */
const long = (colour: string) =>
	colour.length === 4 ? colour.replace(/[^#]/g, (digit) => digit + digit) : colour;

test('the page in the archive has the colours of the pages, in both themes', () => {
	const theirs = colours(pages);
	for (const [name, found] of colours(offlineStyle)) {
		expect(found.length, name).toBe(2);
		expect(found.map(([, , colour]) => long(colour!))).toEqual(
			theirs.get(name)?.map(([, , colour]) => long(colour!))
		);
	}
});
