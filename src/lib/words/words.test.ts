import { expect, test } from 'vitest';
import { chartWords } from './charts/time.ts';
import { languages } from '../model/language.ts';
import { wordsOf } from './index.ts';

/** Every text with the path that leads to it; a phrase with numbers or names is spoken with marks in their place. */
function texts(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') return [[path, say(value)]];
	return Object.entries(value as object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

function say(phrase: object): string {
	const mark = (name: string): object =>
		new Proxy(Object(`⟨${name}⟩`) as object, {
			get: (text, key) =>
				key === Symbol.toPrimitive || key in text ? () => String(text) : `⟨${String(key)}⟩`
		});
	return String(Reflect.apply(phrase as () => unknown, undefined, ['1', '2', '3', '4'].map(mark)));
}

const books = [
	['pages', wordsOf('en'), wordsOf('es')],
	['charts', chartWords.en, chartWords.es]
] as const;

/** Names, and the words both languages have. */
const shared = new Set(['English', 'Español', 'Series', 'Total', 'total']);

test.each(books)('%s: both languages have the same keys', (_name, en, es) => {
	expect(texts(es).map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
});

test.each(books)('%s: no text is empty, none has a space too many', (_name, ...both) => {
	for (const [path, text] of both.flatMap((each) => texts(each))) {
		expect(text, path).not.toBe('');
		expect(text, path).toBe(text.trim().replace(/\s+/g, ' '));
		expect(text, path).not.toMatch(/undefined|\[object|NaN/);
	}
});

test.each(books)('%s: nothing is left in English', (_name, en, es) => {
	const english = new Map(texts(en));
	const typical = /\b(?:the|and|of|with|from|which|are|is)\b/i;
	const left = texts(es).filter(([path, text]) => {
		const words = text.replace(/⟨\w+⟩/g, '');
		const same = english.get(path) === text && /\p{L}/u.test(words) && !shared.has(text);
		return same || typical.test(words);
	});
	expect(left).toEqual([]);
});

test.each(books)('%s: a phrase takes the same numbers and names in both', (_name, en, es) => {
	const marks = (text: string) => (text.match(/⟨\w+⟩|\{\w+\}/g) ?? []).sort();
	const spanish = new Map(texts(es));
	for (const [path, text] of texts(en))
		expect(marks(spanish.get(path) ?? ''), path).toEqual(marks(text));
});

test('each language names itself and the other', () => {
	expect(languages.map((language) => wordsOf(language).languageName)).toEqual([
		'English',
		'Español'
	]);
	expect(languages.map((language) => wordsOf(language).otherLanguage)).toEqual([
		'Español',
		'English'
	]);
});
