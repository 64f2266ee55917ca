import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = 'src/lib/styles/tokens.css';
const styles = globSync(['src/**/*.{svelte,css}', 'static/print.css'])
	.filter((file) => file !== tokens)
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Lines of the styles in which a declaration has a value that is typed where a step should stand. */
function typed(property: RegExp, value: RegExp): string[] {
	return styles.flatMap(({ file, text }) =>
		text.split('\n').flatMap((line, index) => {
			const [, name = '', found = ''] = /^\s*([a-z-]+): ([^;]+);/.exec(line) ?? [];
			return property.test(name) && value.test(found)
				? [`${file}:${index + 1}: ${line.trim()}`]
				: [];
		})
	);
}

const declaredAs = (prefix: RegExp): number =>
	new Set([...readFileSync(tokens, 'utf8').matchAll(prefix)].map(([name]) => name)).size;

test.each([
	[/--(tiny|small|medium|large|title|display)(?=:)/g, 6],
	[/--s\d(?=:)/g, 8],
	[/--(text|wide|page)(?=:)/g, 3]
] as const)('there are as many steps as were agreed: %s', (names, count) => {
	expect(declaredAs(names)).toBe(count);
});

test('sizes of type are steps; 1rem is running text, 0 takes none, paper counts in points', () => {
	expect(typed(/^font-size$/, /^(?!var\(|inherit$|0$|1rem$|[\d.]+pt$)/)).toEqual([]);
});

test('space is counted in steps, or in the size of the text that it stands in', () => {
	expect(typed(/^(padding|margin|gap|row-gap|column-gap)/, /[\d.](rem|px)\b/)).toEqual([]);
});

test('a page breaks at three widths', () => {
	const breaks = styles.flatMap(({ text }) =>
		[...text.matchAll(/@media[^{]*?width: ([\d.]+rem)/g)].map(([, width]) => width)
	);
	expect(new Set(breaks)).toEqual(
		new Set(['46rem', '45.99rem', '56.25rem', '56.24rem', '68rem', '67.99rem'])
	);
});
