import { describe, expect, test } from 'vitest';
import { firstLanguage, languages, type Language } from '../model/language.ts';
import {
	citationWords,
	comparabilityWords,
	frameWords,
	mapWords,
	summaryWords
} from './browser.ts';
import { words } from './files.ts';
import { formatNames } from './format-names.ts';
import { wordsOf } from './index.ts';
import { readingWords } from './reading.ts';
import { wording } from './problems.ts';

/** All words of a language, by their book. */
const booksOf = (language: Language): Readonly<Record<string, unknown>> => ({
	pages: wordsOf(language),
	summary: summaryWords[language],
	map: mapWords[language],
	frame: frameWords[language],
	reading: readingWords[language],
	comparability: comparabilityWords[language],
	citation: citationWords[language],
	files: words[language],
	problems: wording[language]
});

const names = Object.keys(booksOf(firstLanguage));
const others = languages.filter((language) => language !== firstLanguage);
const pairs = others.flatMap((language) => names.map((name) => [language, name] as const));

/** Stands for a number, a name, a list or what has parts: it says its name, whatever is done with it. */
function mark(name: string): object {
	const text = `⟨${name}⟩`;
	const self: object = new Proxy(
		{},
		{
			get: (_, key) => {
				if (key === Symbol.iterator) return () => [text, text].values();
				if (key === Symbol.toPrimitive) return () => text;
				if (key === 'length') return 2;
				if (key === 'map') return (make: (part: object) => unknown) => [make(self)];
				return key in String.prototype || key in Array.prototype ? () => self : mark(String(key));
			}
		}
	);
	return self;
}

const isPhrase = (value: unknown): value is (...facts: object[]) => unknown =>
	typeof value === 'function';

/** Every text with the path that leads to it; a phrase with numbers or names is spoken with marks in their place. */
function texts(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (isPhrase(value)) return texts(value(...['1', '2', '3', '4'].map(mark)), path);
	return Object.entries(value as object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

/** What stands at each path: a text, or a phrase and how many numbers and names it takes. */
function kinds(value: unknown, path = ''): [string, string][] {
	if (isPhrase(value)) return [[path, `phrase of ${value.length}`]];
	if (typeof value !== 'object') return [[path, typeof value]];
	return Object.entries(value as object).flatMap(([key, each]) => kinds(each, `${path}.${key}`));
}

const byPath = (all: [string, string][]) => all.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Names, and the words both languages have. */
const shared = new Set([
	...['English', 'Español', 'Series', 'Total', 'total'],
	...Object.values(formatNames)
]);

describe.each(pairs)('%s, %s', (language, name) => {
	const [first, own] = [booksOf(firstLanguage)[name], booksOf(language)[name]];

	test('it has the same keys, and texts and phrases at the same places', () => {
		expect(byPath(kinds(own))).toEqual(byPath(kinds(first)));
	});

	test('nothing is left in English', () => {
		const english = new Map(texts(first));
		const typical = /\b(?:the|and|of|with|from|which|are|is)\b/i;
		const left = texts(own).filter(([path, text]) => {
			// What a cell must say is the same in each language.
			const said = text.replace(/⟨\w+⟩|; and others/g, '');
			const same = english.get(path) === text && /\p{L}/u.test(said) && !shared.has(text);
			return same || typical.test(said);
		});
		expect(left).toEqual([]);
	});

	test('a phrase says the same numbers and names', () => {
		const marks = (text: string) => (text.match(/⟨\w+⟩|\{\w+\}/g) ?? []).sort();
		const said = new Map(texts(own));
		for (const [path, text] of texts(first))
			expect(marks(said.get(path) ?? ''), path).toEqual(marks(text));
	});
});

test.each(languages.flatMap((language) => names.map((name) => [language, name] as const)))(
	'%s, %s: no text is empty, none has a space too many',
	(language, name) => {
		const all = texts(booksOf(language)[name]);
		expect(all.length).toBeGreaterThan(0);
		for (const [path, text] of all) {
			expect(text, path).not.toBe('');
			expect(text, path).toBe(text.trim().replace(/\s+/g, ' '));
			expect(text, path).not.toMatch(/undefined|\[object|NaN/);
		}
	}
);

test.each(languages)('%s names itself', (language) => {
	const { languageName } = wordsOf(language);
	const name = new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
	expect(languageName.toLowerCase()).toBe(name.toLowerCase());
});
