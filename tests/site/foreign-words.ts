import { rowWords } from '../../src/lib/words/browser.ts';
import type { Language } from '../../src/lib/model/language.ts';
import { wordsOf } from '../../src/lib/words/index.ts';
import type { SitePage } from './page.ts';
import { readData } from './site.ts';

const data = readData();
const hole = '\u0000';

type Said = (...args: unknown[]) => unknown;

/** What a function says: some take a list of words. */
function saidBy(say: Said): string {
	try {
		return String(say(hole, hole));
	} catch {
		return String(say([hole], hole));
	}
}

/** Every text in a value; of a function, what it says around its arguments. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return [saidBy(value as Said).replaceAll('undefined', hole)];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Texts of the data in one language. */
function translated(value: unknown, language: Language): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('en' in value && 'es' in value) return texts((value as Record<Language, unknown>)[language]);
	return Object.values(value).flatMap((inner) => translated(inner, language));
}

/** Sentences without their figures; the short ones may be names. */
function phrases(all: readonly string[]): string[] {
	return all
		.flatMap((text) => text.split(/\{[^{}]*\}|\u0000|(?<=[.;:!?])\s/u))
		.map((text) => text.replace(/\s+/gu, ' ').trim())
		.filter((text) => text.length > 12);
}

const titles = data.tables.sources
	.flatMap(({ title, publisher }) => [title, publisher ?? ''])
	.filter((title) => title !== '')
	.map((title) => title.replace(/\s+/gu, ' '))
	.sort((a, b) => b.length - a.length);

function withoutTitles(text: string): string {
	return titles.reduce((rest, title) => rest.replaceAll(title, '…'), text);
}

/** A phrase that is no part of a longer word or of a file's name. */
const whole = (phrase: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\d-])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d-])`,
		'u'
	);

/** What the site says in a language: its words, and those of the data. */
const spokenIn = (language: Language): string[] => [
	...texts(wordsOf(language)),
	...texts(rowWords[language]),
	...translated(data.tables, language)
];

/** Sentences of another language that the pages in one language say: none, but for quotations and the titles of sources. */
export function foreignWords(
	pages: readonly SitePage[],
	language: Language,
	other: Language
): { readonly looked: number; readonly found: readonly string[] } {
	const own = spokenIn(language).join('\n');
	// The link to the other language is in that language, and is tagged so.
	const foreign = [...new Set(phrases(spokenIn(other)))].filter((text) => !own.includes(text));
	const found = pages
		.filter((page) => page.language === language)
		.flatMap(({ path, words }) => {
			const text = withoutTitles(words);
			return foreign
				.filter((phrase) => text.includes(phrase) && whole(phrase).test(text))
				.map((phrase) => `${path}  ${phrase}`);
		});
	return { looked: foreign.length, found };
}
