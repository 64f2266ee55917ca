import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { citation } from '../../src/lib/citation/forms.ts';
import { observationRecord } from '../../src/lib/citation/observation-record.ts';
import { nameInWords } from '../../src/lib/citation/producer.ts';
import {
	datasetRecord,
	indicatorRecord,
	type CitationRecord
} from '../../src/lib/citation/record.ts';
import { fileForms, fileFormats, textStyles } from '../../src/lib/citation/template.ts';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { producerOf } from '../../src/lib/model/source.ts';
import { plain } from '../../src/lib/model/text.ts';
import '../../src/lib/server/cite/citations.ts';
import { sentenceView } from '../../src/lib/views/citation.ts';
import { deep, sample } from './sample.ts';
import { files, openBrowser, readData, serveSite, textOf } from './site.ts';
import { lendPage } from './tab.ts';

const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
/** For reading texts of pages with a browser's parser. */
const blank = await browser.newPage();
afterAll(() => blank.close());
const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);
const languageOf = (file: string): Language =>
	languages.find((language) => file.startsWith(`${language}/`)) ?? languages[0]!;

async function open(path: string, options: BrowserContextOptions = {}) {
	const page = await lendPage(options);
	const requests: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(String(error)));
	await page.goto(origin + path, { waitUntil: 'load' });
	return { page, requests, faults };
}

/** The values that have a place on a page, the addresses of the controls in it, and all places of the page. */
const placesOf = (file: string) =>
	blank.evaluate((html) => {
		const page = new DOMParser().parseFromString(html, 'text/html');
		const places = [...page.querySelectorAll('[id][data-observation]')].map((place) => ({
			id: place.id,
			value: place.getAttribute('data-observation'),
			controls: [...place.querySelectorAll('a[data-cite]')].map((link) => ({
				href: link.getAttribute('href') ?? ''
			}))
		}));
		return { places, ids: [...page.querySelectorAll('[id]')].map(({ id }) => id) };
	}, textOf(file));

test('every value has a place, and in each place a control that cites it and leads to it', async () => {
	// In the short form the pages of one language.
	const told = sample(languages, 1);
	const pages = files
		.filter((name) => /^(?:\w\w\/)?(?:indicators|series|states)\/[^/]+\/index\.html$/.test(name))
		.filter((name) => told.includes(languageOf(name)));
	const read = new Map<string, Awaited<ReturnType<typeof placesOf>>>();
	for (const file of pages) read.set(file, await placesOf(file));
	const addresses = new Set(
		[...read].flatMap(([file, { ids }]) => ids.map((id) => `/${file.slice(0, -10)}#${id}`))
	);
	const isCited = (file: string, id: string, { href }: { href: string }) => {
		const { pathname, hash } = new URL(href, `${origin}/${file}`);
		const path = pathname.replace(/index\.html$/, '');
		return hash === `#${id}` && addresses.has(path + hash);
	};
	const lacking = [...read].flatMap(([file, { places }]) =>
		places
			.filter(
				({ id, value, controls }) =>
					value !== id || controls.length !== 1 || !isCited(file, id, controls[0]!)
			)
			.map(({ id }) => `${file} ${id}`)
	);
	expect(lacking).toEqual([]);
	const all = data.tables.observations.map(({ id }) => id).sort();
	for (const language of told) {
		const own = [...read].filter(([file]) => language === languageOf(file));
		const placed = new Set(own.flatMap(([, { places }]) => places.map(({ id }) => id)));
		expect([...placed].sort(), language).toEqual(all);
	}
});

/** Opens every control of a page one after the other, and reads what each says. */
const openAll = (): Promise<Record<string, readonly string[]>> =>
	(async () => {
		const read: Record<string, readonly string[]> = {};
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-cite]')) {
			link.click();
			for (let tries = 0; !document.querySelector('dialog[open]') && tries < 200; tries += 1)
				await new Promise((done) => setTimeout(done, tries < 20 ? 1 : 25));
			const dialog = document.querySelector('dialog');
			read[decodeURIComponent(link.hash.slice(1))] = [...(dialog?.querySelectorAll('p') ?? [])].map(
				(p) => p.textContent
			);
			dialog?.close();
			await new Promise((done) => setTimeout(done, 0));
			dialog?.remove();
		}
		return read;
	})();

describe.each(sample(languages, 1))('each control of a page in Chromium (%s)', (language) => {
	// Of each kind of table one; that every value has a control is tested above, its words in tests/data.
	const paths = sample(['impunity', 'missing-persons', 'arms-imports'], 1)
		.map((id) => `indicators/${id}/`)
		.concat(deep ? 'states/mx-gro/' : []);
	test.each(paths)('%s', { timeout: 120_000 }, async (path) => {
		const { page, faults } = await open(root(language) + path);
		const read = await page.evaluate(openAll);
		const ids = Object.keys(read);
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) {
			const row = data.observation(id);
			const [sentence, address, ...styles] = read[id]!;
			expect(sentence, id).toBe(plain(sentenceView(data, row, language)));
			expect(address, id).toBe(observationRecord(data, row, language).URL);
			expect(styles, id).toHaveLength(textStyles.length);
		}
		expect(faults).toEqual([]);
	});
});

test.each(sample(languages, 1))(
	'the files of one value are those of its record (%s)',
	async (language) => {
		const { page } = await open(`${root(language)}states/mx-gro/`);
		const link = page.locator('[data-observation] a[data-cite]').first();
		const row = data.observation(new URL((await link.getAttribute('href'))!, origin).hash.slice(1));
		const record = observationRecord(data, row, language);
		await link.click();
		for (const form of fileForms) {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page
					.locator('dialog a[download]', { hasText: new RegExp(`^${fileFormats[form].name}$`) })
					.click()
			]);
			expect(download.suggestedFilename()).toBe(`${record.id}.${fileFormats[form].ending}`);
			expect(readFileSync(await download.path(), 'utf8')).toBe(citation(record, form, language));
		}
		const shown = await page.locator('dialog section section p').allTextContents();
		expect(shown).toEqual(textStyles.map((style) => citation(record, style, language)));
	}
);

test('with the keyboard: opened by Enter, closed by Escape, and the focus is where it was', async () => {
	const { page } = await open('/indicators/impunity/');
	const link = page.locator('td[data-observation] a[data-cite]').first();
	await link.focus();
	await page.keyboard.press('Enter');
	await page.locator('dialog[open]').waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('dialog').count()).toBe(0);
	expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('nothing of it is loaded before it is asked for, and little then', async () => {
	const { page, requests } = await open('/indicators/impunity/');
	// The chart at the head of the page wakes by itself, and loads what it needs.
	await page.locator('figure[data-chart] [role=application]').waitFor();
	const before = requests.length;
	expect(requests.filter((path) => path.endsWith('.cite.json'))).toEqual([]);
	await page.locator('td[data-observation] a[data-cite]').first().click();
	await page.locator('dialog[open]').waitFor();
	const scripts = requests.slice(before).filter((path) => path.endsWith('.js'));
	const bytes = scripts.map((path) => readFileSync(`build${path}`).length);
	expect(scripts.length).toBeGreaterThan(0);
	expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000);
});

test('no citation processor reaches the browser', () => {
	const scripts = files.filter((file) => file.endsWith('.js'));
	const found = scripts.filter((file) =>
		/citeproc|citation-js|bibliographyContainer/i.test(textOf(file))
	);
	expect(found).toEqual([]);
});

test('where the file of a series cannot be had the link leads to its value', async () => {
	const { page } = await open('/indicators/impunity/');
	await page.route('**/*.cite.json', (route) => route.abort());
	const link = page.locator('td[data-observation] a[data-cite]').first();
	const id = new URL((await link.getAttribute('href'))!, origin).hash.slice(1);
	await link.click();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
});

test.each(sample(languages.toReversed(), 1))(
	'without scripts the sentence, a style and the files stand on the page (%s)',
	async (language) => {
		const { page } = await open(`${root(language)}indicators/impunity/`, {
			javaScriptEnabled: false
		});
		const headline = data.observation(data.indicator('impunity').headline);
		expect(await page.locator('#citation-sentence').textContent()).toBe(
			plain(sentenceView(data, headline, language))
		);
		await page
			.locator('summary', { has: page.locator('xpath=..//*[@id="cite"]') })
			.first()
			.click();
		expect(await page.locator('#citation-apa').isVisible()).toBe(true);
		expect(await page.locator('#cite button:visible').count()).toBe(0);
		await page.locator('td[data-observation] a[data-cite]').first().click();
		expect(new URL(page.url()).hash).not.toBe('');
		const newest: (string | null)[] = [];
		const series = data.seriesOf('impunity').filter(({ id }) => data.newestOf(id));
		for (const { id } of series) {
			await page.goto(`${origin}${root(language)}series/${id}/`);
			newest.push(await page.locator('#citation-sentence').textContent());
		}
		const expected = series.map(({ id }) =>
			plain(sentenceView(data, data.newestOf(id)!, language))
		);
		expect(newest.length).toBeGreaterThan(1);
		expect(newest).toEqual(expected);
	}
);

test.each([
	['indicators/homicides/', () => data.indicator('homicides').caveat.en],
	['series/homicides-inegi/', () => data.series('homicides-inegi').caveat.en]
])('a value copied from %s has its caveat and source on the clipboard', async (path, caveatOf) => {
	const { page } = await open(`/${path}`);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	const caveat = plain(data.text(caveatOf(), 'en'));
	const cell = page.locator('td[data-observation][id^="homicides-inegi.mx."]').last();
	await cell.selectText();
	const copied = async () => {
		await page.keyboard.press('ControlOrMeta+c');
		return page.evaluate(() => navigator.clipboard.readText());
	};
	// What fills the clipboard is loaded when something is marked.
	await expect.poll(copied).toContain(caveat);
	const text = await copied();
	expect(text).toContain(producerOf(data.source('inegi-homicides')));
	expect(text).toContain(`${data.edition.origin}${path}#${await cell.getAttribute('id')}`);
	for (const other of await page.locator('[data-row] [data-caveat]').allTextContents())
		expect(text).not.toContain(other.trim());
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item!.getType('text/html')).text();
	});
	expect(html).toContain(`<p>${caveat}`);
});

/** What a page says of itself in its head. */
async function headOf(file: string) {
	return blank.evaluate((html) => {
		const page = new DOMParser().parseFromString(html, 'text/html');
		const metas = [...page.querySelectorAll('meta[name]')].map(
			(meta) => [meta.getAttribute('name')!, meta.getAttribute('content')!] as const
		);
		const links = [...page.querySelectorAll('link[rel]')].map(
			(link) => [link.getAttribute('rel')!, link.getAttribute('href')!] as const
		);
		const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
		return { metas, links, schema: scripts.map(({ textContent }) => textContent) };
	}, textOf(file));
}

interface SchemaOrg {
	readonly '@type': string;
	readonly name: string;
	readonly description: string;
	readonly creator: readonly { readonly name: string }[];
	readonly distribution: readonly { readonly contentUrl: string }[];
}

const described: readonly (readonly [string, Language, () => CitationRecord])[] = languages.flatMap(
	(language) => [
		['data/', language, () => datasetRecord(data, language)] as const,
		...data.indicators.map(
			(indicator) =>
				[
					`indicators/${indicator.id}/`,
					language,
					() => indicatorRecord(data, indicator, language)
				] as const
		)
	]
);

test.each(sample(described, 6))(
	'%s (%s) says the same in its tags, its links and its JSON-LD',
	async (path, language, make) => {
		const record = make();
		const { metas, links, schema } = await headOf(`${root(language)}${path}index.html`.slice(1));
		const get = (name: string) =>
			metas.filter(([each]) => each === name).map(([, content]) => content);
		const producers = record.author!.map(nameInWords);
		expect(get('citation_title')).toEqual([record.title]);
		expect(get('citation_author')).toEqual(producers);
		expect(get('DC.type')).toEqual(['Dataset']);
		expect(get('DC.description')).toEqual([record.note]);
		expect(get('citation_journal_title')).toEqual([]);
		const to = (rel: string) => links.filter(([each]) => each === rel).map(([, href]) => href);
		expect(to('cite-as')).toEqual([record.URL]);
		expect(to('canonical')).toEqual([record.URL]);
		for (const rel of ['item', 'describedby', 'license', 'type', 'linkset'])
			expect(to(rel).length, rel).toBeGreaterThan(0);
		expect(schema).toHaveLength(1);
		const parsed = JSON.parse(schema[0]!) as SchemaOrg & { '@graph'?: SchemaOrg[] };
		const dataset = parsed['@graph']?.find((each) => each['@type'] === 'Dataset') ?? parsed;
		expect(dataset).toMatchObject({ '@type': 'Dataset', name: record.title });
		expect(dataset.creator.map(({ name }) => name)).toEqual(producers);
		expect(dataset.description).toContain(record.note);
		for (const { contentUrl } of dataset.distribution)
			expect(files).toContain(contentUrl.slice(data.edition.origin.length));
	}
);
