import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAuthors, wholeName, writeAuthors, type Author } from './author.ts';

const person = (family: string, given?: string): Author => ({ family, given });
const institution = (name: string): Author => ({ institution: name });
const others: Author = { others: true };

test.each<[string, readonly Author[]]>([
	['', []],
	['Webb, Whitney', [person('Webb', 'Whitney')]],
	['Moncada Cota, Erich Adolfo', [person('Moncada Cota', 'Erich Adolfo')]],
	['Ortega y Gasset, José', [person('Ortega y Gasset', 'José')]],
	['von der Leyen, A.', [person('von der Leyen', 'A.')]],
	['Marcos,', [person('Marcos')]],
	['Johnson, Jimmy;Quiquivix , Linda', [person('Johnson', 'Jimmy'), person('Quiquivix', 'Linda')]],
	['{Red de Defensa, A. C.}', [institution('Red de Defensa, A. C.')]],
	['{Verdad; Justicia}; Ross, John', [institution('Verdad; Justicia'), person('Ross', 'John')]],
	['Webb, Whitney; {R3D}; and others', [person('Webb', 'Whitney'), institution('R3D'), others]]
])('the author cell %j holds %j', (cell, authors) => {
	expect(parseAuthors(cell)).toEqual({ authors, fault: undefined });
});

test.each([
	['INEGI', 'author-kind', 0],
	['Human Rights Watch', 'author-kind', 0],
	['Ross, John; Quinto Elemento Lab', 'author-kind', 12],
	['Webb, Whitney; et al.', 'author-kind', 15],
	['Webb, Whitney; y otros', 'author-kind', 15],
	['Webb, Whitney et al.', 'author-parts', 0],
	['Webb, Whitney and others', 'author-parts', 0],
	['Johnson, Jimmy and Quiquivix, Linda', 'author-parts', 0],
	['Johnson, Jimmy & Linda', 'author-parts', 0],
	['King, Martin Luther, Jr.', 'author-parts', 0],
	[', John', 'author-parts', 0],
	['{R3D', 'author-brace', 0],
	['Ross, John; R3D}', 'author-brace', 12],
	['{R3D} México', 'author-brace', 0],
	['{{R3D}}', 'author-brace', 0],
	['{}', 'author-brace', 0],
	['{R3D} {CMDPDH}', 'author-brace', 0],
	['Ross, John;', 'author-empty', 10],
	['; Ross, John', 'author-empty', 0],
	['{A;;B};; Ross, John', 'author-empty', 6],
	['and others', 'author-others', 0],
	['Ross, John; and others; {R3D}', 'author-others', 12]
])('the author cell %j is refused as %s at %d', (cell, code, at) => {
	expect(parseAuthors(cell).fault).toMatchObject({ code, at });
});

const word = fc.stringMatching(/^[\p{Lu}][\p{L}'’.-]{0,8}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const name = fc.oneof(
	fc.record({ family: words, given: fc.option(words, { nil: undefined }) }),
	fc.record({
		institution: fc
			.string({ unit: 'grapheme', minLength: 1 })
			.map((text) => text.replace(/[{}]/g, ';').trim())
			.filter(Boolean)
	})
);
const authors = fc
	.tuple(fc.array(name, { minLength: 1, maxLength: 5 }), fc.boolean())
	.map(([names, more]): Author[] => (more ? [...names, others] : names))
	// "Al." could be the end of "et al.".
	.filter((all) => !all.some((each) => 'given' in each && / al\.( |$)/i.test(` ${each.given}`)));

test('what is written is read as the same authors', () => {
	fc.assert(
		fc.property(authors, (all) => {
			expect(parseAuthors(writeAuthors(all))).toEqual({ authors: all, fault: undefined });
		})
	);
});

test('what is taken and written anew says the same; nobody is lost', () => {
	const cell = fc
		.array(fc.constantFrom('Ross', ', ', '; ', '{', '}', 'and others', 'R3D', ' '), {
			maxLength: 9
		})
		.map((all) => all.join(''));
	fc.assert(
		fc.property(cell, (text) => {
			const read = parseAuthors(text);
			if (read.fault) return;
			expect(parseAuthors(writeAuthors(read.authors))).toEqual(read);
			const letters = (each: string) => each.replace(/[{},; ]/g, '');
			expect(letters(writeAuthors(read.authors))).toBe(letters(text));
		})
	);
});

test.each<[Author, string]>([
	[person('Webb', 'Whitney'), 'Whitney Webb'],
	[person('Marcos'), 'Marcos'],
	[institution('R3D'), 'R3D'],
	[others, 'et al.']
])('%j is called %s', (author, called) => {
	expect(wholeName(author)).toBe(called);
});
