import { expect, test } from 'vitest';
import type { Language } from '../../src/lib/model/language.ts';
import type { Observation } from '../../src/lib/model/observation.ts';
import { quantityOfTransfer } from '../../src/lib/model/transfer.ts';
import { derivedFigure } from './derived.ts';
import { figureOf, inDigits, wholly } from './figure.ts';
import { foreignWords } from './foreign-words.ts';
import { readPages, type SitePage } from './page.ts';
import { files, openBrowser, readData, textOf } from './site.ts';

// Rules that hold on every page; each test lists all pages that break its rule.
const data = readData();
const pages = await readPages(await openBrowser());
const published = new Set(files);
const idsOf = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));
/** The places of a page, also of one that was not read whole. */
function placesIn(file: string): ReadonlySet<string> | undefined {
	if (!idsOf.has(file) && published.has(file))
		idsOf.set(file, new Set([...textOf(file).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!)));
	return idsOf.get(file);
}
// In a sub-folder, so that a link that leaves the site's own root is seen.
const base = 'https://host.example/some/folder';
const outside = new Set(
	data.tables.sources.flatMap(({ url, archive_url: archive }) => [url, archive])
);

interface Target {
	readonly tag: string;
	readonly url: URL;
	readonly file: string;
}

/** Where the links of a page lead inside the site. */
function inner({ path, links }: SitePage): Target[] {
	return links
		.map(({ tag, value }) => ({ tag, url: new URL(value, base + path) }))
		.filter(({ url }) => url.origin === new URL(base).origin)
		.map(({ tag, url }) => {
			// The page of unknown addresses stands at any depth: its links begin at the root.
			const root = path === '/404.html' ? '' : new URL(base).pathname;
			const within = url.pathname.startsWith(`${root}/`);
			const file = decodeURIComponent(url.pathname.slice(root.length + 1));
			const whole = file === '' || file.endsWith('/') ? `${file}index.html` : file;
			return { tag, url, file: within ? whole : `outside of the site: ${url.pathname}` };
		});
}

/** Links of the head that say something of the page: a browser loads nothing for them. */
const says = new Set(['canonical', 'cite-as', 'type', 'license', 'alternate']);

const external = ({ path, links }: SitePage) =>
	links.filter(({ value }) => new URL(value, base + path).origin !== new URL(base).origin);

const qualifiers = data.codes('qualifier').filter(({ id }) => id !== 'exact');

/** A figure of two ends as a label has it: `5,696–5,698`. */
function shortOf({ value, low, high, qualifier }: Observation, language: Language): string[] {
	if (value !== undefined || low === undefined || high === undefined) return [];
	if (qualifier !== 'range') return [];
	return [`${inDigits(low, language)}–${inDigits(high, language)}`];
}

/** Observations that are not quoted as the data have them, or with another qualifier. */
function misquoted({ observations, language }: SitePage): string[] {
	return observations
		.filter(({ id, text }) => {
			if (!data.has('observation', id)) return true;
			const row = data.observation(id);
			if (shortOf(row, language).some((words) => wholly(words).test(text))) return false;
			const words = figureOf(data, row, language);
			const other = qualifiers.filter(({ name }) => !words.startsWith(name[language]));
			return (
				!wholly(words).test(text) ||
				other.some(({ name }) => wholly(`${name[language]} ${words}`).test(text))
			);
		})
		.map(({ id, text }) => `${id}: “${text.slice(0, 60)}”`);
}

function miscomputed({ derived, language }: SitePage): string[] {
	return derived.flatMap(({ id, text }) => {
		const words = derivedFigure(data, id, language);
		return words && wholly(words).test(text) ? [] : `${id}: “${text.slice(0, 60)}”, not ${words}`;
	});
}

function miscounted({ transfers, language }: SitePage): string[] {
	return transfers
		.filter(({ id, text }) => {
			if (!data.has('transfer', id)) return true;
			const { value, low } = quantityOfTransfer(data.transfer(id)) ?? {};
			const number = value ?? low;
			return number !== undefined && !wholly(inDigits(number, language)).test(text);
		})
		.map(({ id }) => id);
}

/** The directives of a policy by name. */
function directives(policy: string): Map<string, string[]> {
	return new Map(
		policy.split(';').map((text) => {
			const [name = '', ...sources] = text.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

const strict: Readonly<Record<string, RegExp>> = {
	'default-src': /^'none'$/,
	'script-src': /^'self'$/,
	'style-src': /^'self'( 'sha256-[\w+/=]+')*$/,
	'img-src': /^'self'$/,
	'connect-src': /^'self'$/,
	'base-uri': /^'none'$/,
	'form-action': /^'none'$/
};

function policyFaults({ policies, beforePolicy }: SitePage): string[] {
	if (policies.length !== 1) return [`${policies.length} policies`];
	const found = directives(policies[0]!);
	const names = new Set([...Object.keys(strict), ...found.keys()]);
	return [
		...[...names]
			.filter((name) => !strict[name]?.test(found.get(name)?.join(' ') ?? ''))
			.map((name) => `${name} ${found.get(name)?.join(' ')}`),
		...beforePolicy
	];
}

const rules: readonly [string, (page: SitePage) => readonly string[]][] = [
	['says its language', ({ lang, language }) => (lang === language ? [] : [lang])],
	['has a title of its own', ({ title }) => (title.length > 2 ? [] : [title])],
	['uses each id once', ({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index)],
	[
		'links only to files that exist',
		(page) => inner(page).flatMap(({ file }) => (published.has(file) ? [] : [file]))
	],
	[
		'links only to places that exist',
		(page) =>
			inner(page)
				// A fragment with an equals sign is a reader's choice.
				.filter(({ url }) => url.hash !== '' && !url.hash.includes('='))
				.filter(({ url, file }) => !placesIn(file)?.has(decodeURIComponent(url.hash.slice(1))))
				.map(({ url, file }) => file + url.hash)
	],
	[
		'loads nothing from another host',
		(page) => [
			...external(page)
				.filter(({ tag, rel }) => tag !== 'a' && !(tag === 'link' && says.has(rel)))
				.map(({ value }) => value),
			...page.loadedByStyles
		]
	],
	[
		'links outside only to sources, without a referrer',
		(page) =>
			external(page)
				.filter(({ tag }) => tag === 'a')
				.filter(({ value, rel }) => !outside.has(value) || !rel.includes('noreferrer'))
				.map(({ value }) => value)
	],
	[
		'leads to itself in the other language',
		({ path, language, links }) => {
			if (path === '/404.html' || /^(?:\/es)?\/embed\//.test(path)) return [];
			const twin = language === 'es' ? path.slice(3) : `/es${path}`;
			const to = (tag: string) =>
				links
					.filter((link) => link.tag === tag && link.hreflang !== '')
					.map(({ value, hreflang }) => `${hreflang} ${new URL(value, base + path).pathname}`);
			const expected = `${language === 'es' ? 'en' : 'es'} ${new URL(base).pathname}${twin}`;
			return ['a', 'link'].flatMap((tag) => (to(tag).join() === expected ? [] : [tag, ...to(tag)]));
		}
	],
	['has no inline style or handler', ({ styled }) => styled],
	[
		'has no script inside but data',
		({ inlineScripts }) => inlineScripts.filter((type) => !/^application\/(ld\+)?json$/.test(type))
	],
	['carries nothing for a script that would take it over', ({ unused }) => unused],
	['has the strict policy before all it loads', policyFaults],
	[
		'has words and a box for each picture',
		({ pictures }) =>
			pictures
				.filter(({ alt, width, height }) => !(alt.trim() && +width > 0 && +height > 0))
				.map(({ src }) => src)
	],
	['quotes the observations as the data have them', misquoted],
	['computes what it derives from the data', miscomputed],
	['shows the quantities of the data', miscounted]
];

test.each(rules)('every page %s', (_, offences) => {
	const found = pages.flatMap((page) => offences(page).map((each) => `${page.path}  ${each}`));
	expect(found).toEqual([]);
});

test('pages of each kind were read', () => {
	const twin = ({ path }: SitePage) => pages.some((page) => page.path === `/es${path}`);
	const english = pages.filter(({ path, language }) => language === 'en' && path !== '/404.html');
	const { sources, series } = data.tables;
	expect(english.length).toBeGreaterThan(
		sources.length / 4 + series.length + data.indicators.length
	);
	expect(english.filter((page) => !twin(page)).map(({ path }) => path)).toEqual([]);
});

test('each kind of tied figure is somewhere on the site', () => {
	const count = (kind: 'observations' | 'derived' | 'transfers') =>
		pages.reduce((sum, page) => sum + page[kind].length, 0);
	expect(count('observations')).toBeGreaterThan(data.tables.observations.length);
	expect(count('derived')).toBeGreaterThan(0);
	expect(count('transfers')).toBeGreaterThan(data.tables.transfers.length);
});

test.each([
	['es', 'en'],
	['en', 'es']
] as const)('the pages in “%s” say nothing in “%s”', (language, other) => {
	const { looked, found } = foreignWords(pages, language, other);
	expect(looked).toBeGreaterThan(500);
	expect(found).toEqual([]);
});
