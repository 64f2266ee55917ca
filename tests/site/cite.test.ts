import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
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
import { plain } from '../../src/lib/model/text.ts';
import '../../src/lib/server/cite/citations.ts';
import { sentenceView } from '../../src/lib/views/citation.ts';
import { deep, sample } from './sample.ts';
import { files, openBrowser, readData, serveSite, textOf } from './site.ts';

const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
/** For reading texts of pages with a browser's parser. */
const blank = await browser.newPage();
afterAll(() => blank.close());
const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);

async function open(path: string, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const requests: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(String(error)));
	await page.goto(origin + path, { waitUntil: 'load' });
	return { context, page, requests, faults };
}

test('every value that has a place on a page has a control that cites it', async () => {
	const lacking: string[] = [];
	let count = 0;
	for (const file of files.filter((name) =>
		/(?:indicators|states)\/[^/]+\/index\.html$/.test(name)
	)) {
		const [ids, without] = await blank.evaluate((html) => {
			const page = new DOMParser().parseFromString(html, 'text/html');
			const cited = new Set(
				[...page.querySelectorAll('a[data-cite]')].map((link) =>
					link.getAttribute('href') === `#${link.getAttribute('data-cite')}`
						? link.getAttribute('data-cite')
						: ''
				)
			);
			const all = [...page.querySelectorAll('[id][data-observation]')].map(({ id }) => id);
			return [all, all.filter((id) => !cited.has(id))] as const;
		}, textOf(file));
		count += ids.length;
		lacking.push(...without.map((id) => `${file} ${id}`));
	}
	expect(lacking).toEqual([]);
	expect(count).toBe(data.tables.observations.length * languages.length);
});

/** Opens every control of a page one after the other, and reads what each says. */
const openAll = (): Promise<Record<string, readonly string[]>> =>
	(async () => {
		const read: Record<string, readonly string[]> = {};
		for (const link of document.querySelectorAll<HTMLAnchorElement>(
			'[data-observation] a[data-cite], a[data-cite]'
		)) {
			link.click();
			for (let tries = 0; !document.querySelector('dialog[open]') && tries < 200; tries += 1)
				await new Promise((done) => setTimeout(done, tries < 20 ? 1 : 25));
			const dialog = document.querySelector('dialog');
			read[link.dataset.cite!] = [...(dialog?.querySelectorAll('p') ?? [])].map(
				(p) => p.textContent
			);
			dialog?.close();
			await new Promise((done) => setTimeout(done, 0));
			dialog?.remove();
		}
		return read;
	})();

describe.each(languages)('each control of a page in Chromium (%s)', (language) => {
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

test.each(languages)('the files of one value are those of its record (%s)', async (language) => {
	const { page } = await open(`${root(language)}states/mx-gro/`);
	const link = page.locator('[data-observation] a[data-cite]').first();
	const row = data.observation((await link.getAttribute('data-cite'))!);
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
});

test('with the keyboard: opened by Enter, closed by Escape, and the focus is where it was', async () => {
	const { page } = await open('/indicators/impunity/');
	const link = page.locator('tr[data-observation] a[data-cite]').first();
	await link.focus();
	await page.keyboard.press('Enter');
	await page.locator('dialog[open]').waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('dialog').count()).toBe(0);
	expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('nothing of it is loaded before it is asked for, and little then', async () => {
	const { page, requests } = await open('/indicators/impunity/');
	const before = requests.length;
	expect(requests.filter((path) => path.endsWith('.cite.json'))).toEqual([]);
	await page.locator('tr[data-observation] a[data-cite]').first().click();
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
	const link = page.locator('tr[data-observation] a[data-cite]').first();
	const id = (await link.getAttribute('data-cite'))!;
	await link.click();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
});

test.each(languages)(
	'without scripts the sentence, a style and the files stand on the page (%s)',
	async (language) => {
		const { page } = await open(`${root(language)}indicators/impunity/`, {
			javaScriptEnabled: false
		});
		const headline = data.observation(data.indicator('impunity').headline);
		expect(await page.locator('#citation-sentence').textContent()).toBe(
			plain(sentenceView(data, headline, language))
		);
		expect(await page.locator('#citation-apa').isVisible()).toBe(true);
		expect(await page.locator('#cite button:visible').count()).toBe(0);
		const newest = await page.locator('figure details blockquote').allTextContents();
		const expected = data
			.seriesOf('impunity')
			.flatMap(({ id }) => data.newestOf(id) ?? [])
			.map((row) => plain(sentenceView(data, row, language)));
		expect(newest).toEqual(expected);
		await page.locator('tr[data-observation] a[data-cite]').first().click();
		expect(new URL(page.url()).hash).not.toBe('');
	}
);

test('a copied row has its caveat and source on the clipboard', async () => {
	const { context, page } = await open('/indicators/homicides/');
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	const row = page.locator('#series-homicides-inegi tr[data-observation]').last();
	const loaded = page.waitForResponse((response) => response.url().includes('/_app/'));
	await row.locator('td.number').selectText();
	await loaded;
	await page.waitForTimeout(200);
	await page.keyboard.press('ControlOrMeta+c');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const caveat = await page.locator('#series-homicides-inegi [data-caveat]').textContent();
	expect(text).toContain(caveat!.replace(/\s+/g, ' ').trim());
	expect(text).toContain(
		`${data.edition.origin}indicators/homicides/#${await row.getAttribute('id')}`
	);
	const html = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return (await item!.getType('text/html')).text();
	});
	expect(html).toContain('<p>Caveat:');
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
