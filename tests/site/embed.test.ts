import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { plain } from '../../src/lib/model/text.ts';
import { wordsOf } from '../../src/lib/words/index.ts';
import { figureOf, wholly } from './figure.ts';
import { sample } from './sample.ts';
import { files, folder, openBrowser, readData, serveSite, textOf } from './site.ts';
import { lendPage } from './tab.ts';

// A figure that stands in somebody else's page: the pages and snippets as they are published, without scripts.
const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
const prefix = (language: Language) => (language === languages[0] ? '' : `${language}/`);
const cases = languages.flatMap((language) =>
	data.indicators.map(({ id }) => [`${prefix(language)}embed/${id}/`, id, language] as const)
);
const squash = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();
/** What was written for the public address, at the address under test. */
const here = (html: string) => html.replaceAll(data.edition.origin, `${origin}/`);

interface Oembed {
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly [field: string]: unknown;
}
const oembed = (id: string, language: Language) =>
	JSON.parse(textOf(`${prefix(language)}oembed/${id}.json`)) as Oembed;

/** A page of another origin with a strict policy: nothing but frames and pictures of ours. */
let body = '';
const foreign = createServer((_, response) => {
	response.writeHead(200, {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': `default-src 'none'; frame-src ${origin}; img-src ${origin}`
	});
	response.end(
		`<!doctype html><html lang="en"><title>Elsewhere</title><body>${body}</body></html>`
	);
});
await new Promise<void>((done) => void foreign.listen(0, '127.0.0.1', done));
afterAll(() => {
	foreign.closeAllConnections();
	foreign.close();
});
const elsewhere = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`;
const context = await browser.newContext({ javaScriptEnabled: false });
afterAll(() => context.close());

/** What opens the part of the tools that something stands in. */
const foldOf = (page: Page, selector: string) =>
	page.locator(`#use > details:has(${selector}) > summary`);

/** Figure, caveat, source and pictures are seen in a frame or page. */
async function expectWhole(
	frame: FrameLocator,
	id: string,
	caveat: string,
	language: Language
): Promise<void> {
	const row = data.observation(data.indicator(id).headline);
	const figure = frame.locator(`[data-observation="${row.id}"]`).first();
	expect(await figure.isVisible()).toBe(true);
	expect(squash(await figure.textContent())).toMatch(wholly(figureOf(data, row, language)));
	const caveats = frame.locator('[data-caveat]');
	expect((await caveats.allTextContents()).map(squash).join(' ')).toContain(caveat);
	for (const each of await caveats.all()) expect(await each.isVisible()).toBe(true);
	const source = frame.locator(`[data-origin] a[href$="sources/${row.source}/"]`);
	expect(await source.isVisible()).toBe(true);
	const pictures = frame.locator('img');
	for (let at = 0; at < (await pictures.count()); at += 1) {
		await pictures.nth(at).scrollIntoViewIfNeeded();
		await expect
			.poll(() => pictures.nth(at).evaluate((img: HTMLImageElement) => img.naturalWidth))
			.toBeGreaterThan(300);
	}
}

describe.each(sample(cases.toReversed(), 1))('%s', (path, id, language) => {
	const indicator = data.indicator(id);

	/** The frame with one panel and the doubt as oEmbed has it, the one with all rows as the indicator's page has it. */
	async function frames() {
		const page = await context.newPage();
		await page.goto(`${origin}/${prefix(language)}indicators/${id}/`, {
			waitUntil: 'domcontentloaded'
		});
		const full = await page.locator('#use-full').textContent();
		await page.close();
		return [
			[oembed(id, language).html, indicator.doubt[language]],
			[full ?? '', indicator.caveat[language]]
		] as const;
	}

	test('in a foreign page, without scripts, in both sizes: figure, caveat and source at every width, nothing scrolls inside', async () => {
		const page = await context.newPage();
		const faults: string[] = [];
		// A policy as strict as this refuses the snippet's own style too; its attributes are enough.
		page.on('console', (message) => {
			if (!message.text().includes('inline style')) faults.push(message.text());
		});
		for (const [snippet, caveat] of await frames()) {
			body = here(snippet);
			const height = Number(/height="(\d+)"/.exec(snippet)?.[1]);
			for (const width of sample([320, 480, 720, 608], 2)) {
				// The browser's own margin around the foreign page is 8 px on each side.
				await page.setViewportSize({ width: width + 16, height: 700 });
				await page.goto(elsewhere, { waitUntil: 'load' });
				const frame = page.frameLocator('iframe');
				await page.locator('iframe').scrollIntoViewIfNeeded();
				if (width === 320)
					await expectWhole(frame, id, squash(plain(data.text(caveat, language))), language);
				const box = await frame.locator('html').evaluate((html) => ({
					width: html.clientWidth,
					inner: html.scrollWidth,
					room: html.clientHeight,
					needed: html.scrollHeight
				}));
				expect(box.width, 'a scroll bar takes room').toBe(width);
				expect(box.inner).toBeLessThanOrEqual(width);
				expect(box.needed).toBeLessThanOrEqual(box.room);
				expect(box.room).toBe(height);
			}
		}
		expect(oembed(id, language).height).toBeLessThanOrEqual(420);
		expect(faults).toEqual([]);
		await page.close();
	});

	test('it is light: no script, and a page of its own only for who follows the link', () => {
		const canonical = new URL(`${prefix(language)}indicators/${id}/`, data.edition.origin).href;
		for (const page of [path, `${path}full/`]) {
			const html = textOf(`${page}index.html`);
			expect(html).not.toMatch(/<script/);
			expect(html).toContain('<meta name="robots" content="noindex"');
			expect(html).toContain(`<link rel="canonical" href="${canonical}"`);
			// A link opens beside the frame: the pages it leads to may not be framed.
			expect(html).toContain('<base target="_blank"');
			expect(html.length).toBeLessThan(40_000);
		}
		expect(textOf('sitemap.xml')).not.toContain('/embed/');
	});

	test('oEmbed describes it by the standard', () => {
		const found = oembed(id, language);
		expect(found).toMatchObject({
			version: '1.0',
			type: 'rich',
			provider_name: data.edition.name,
			provider_url: data.edition.origin
		});
		expect(found.width).toBeGreaterThan(300);
		expect(Number.isInteger(found.height)).toBe(true);
		const address = new URL(path, data.edition.origin).href;
		expect(found.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		expect(found.html).toContain(`src="${address}"`);
		expect(found.html).toContain(`height="${found.height}"`);
		expect(found.html).toContain('loading="lazy"');
		expect(found.html).toMatch(/ title="[^"]{20,}"/);
		expect(found.html).not.toMatch(/ allow/);
		for (const field of ['thumbnail_url', 'author_url', 'provider_url'])
			expect(found[field]).toMatch(/^https:/);
		const row = data.observation(data.indicator(id).headline);
		expect(found.title).toMatch(wholly(figureOf(data, row, language)));
	});

	test('its thumbnail is there, in the size it states', async () => {
		const { thumbnail_url: url, thumbnail_width, thumbnail_height } = oembed(id, language);
		const file = String(url).slice(data.edition.origin.length);
		expect(files).toContain(file);
		const { width, height } = await sharp(join(folder, file)).metadata();
		expect([width, height]).toEqual([thumbnail_width, thumbnail_height]);
	});

	test('the page of the indicator links to both, and shows both snippets', async () => {
		const page = await context.newPage();
		await page.goto(`${origin}/${prefix(language)}indicators/${id}/`, {
			waitUntil: 'domcontentloaded'
		});
		const link = page.locator('link[rel="alternate"][type="application/json+oembed"]');
		const address = new URL(`${prefix(language)}oembed/${id}.json`, data.edition.origin).href;
		expect(await link.getAttribute('href')).toBe(address);
		expect(await page.locator('#use-compact').textContent()).toBe(oembed(id, language).html);
		expect(await page.locator('#use-link').textContent()).toBe(
			new URL(`${prefix(language)}indicators/${id}/`, data.edition.origin).href
		);
		// Without scripts all of it can be marked and copied, and nothing is offered that does not work.
		expect(await page.locator('#use button:visible').count()).toBe(0);
		await foldOf(page, '#use-plain').click();
		expect(await page.locator('#use-plain').isVisible()).toBe(true);
		expect(await page.locator('#use button:visible').count()).toBe(0);

		body = here((await page.locator('#use-plain').textContent()) ?? '');
		await page.goto(elsewhere, { waitUntil: 'load' });
		const row = data.observation(indicator.headline);
		const figure = squash(await page.locator('figcaption').textContent());
		expect(figure).toMatch(wholly(figureOf(data, row, language)));
		expect(figure).toContain(squash(plain(data.text(indicator.caveat[language], language))));
		expect(figure).toContain(wordsOf(language).source);
		const size = await page
			.locator('img')
			.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.width, img.alt.length > 40]);
		expect(size[0]).toBe(size[1] === 1200 ? 1200 : size[0]);
		expect(size[2]).toBe(true);
		await page.close();
	});

	test('the picture to share is small enough for messengers, and has the caveat on it', () => {
		const picture = readFileSync(join(folder, `${prefix(language)}indicators/${id}.png`));
		expect(picture.length).toBeLessThan(60_000);
		const drawing = textOf(`${prefix(language)}indicators/${id}.svg`);
		const said = squash(drawing.replace(/<[^>]+>/g, ' '));
		// The first words of the caveat, which stand in one line.
		const caveat = plain(data.text(data.indicator(id).caveat[language], language));
		expect(said).toContain(caveat.split(' ').slice(0, 4).join(' ').replaceAll('&', '&amp;'));
	});
});

describe.each(sample(languages, 1))('in “%s”, with scripts', (language) => {
	const [{ id }] = data.indicators as unknown as [{ id: string }];
	const address = `${origin}/${prefix(language)}indicators/${id}/`;

	test('link, text and snippet are copied', async () => {
		const page = await lendPage();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
		await page.goto(address);
		const words = wordsOf(language).cite;
		for (const id of ['use-link', 'citation-sentence', 'use-compact', 'use-plain']) {
			const button = page.locator(`#use [data-copy="${id}"]`);
			// Of the folds one is open at a time.
			if (!(await button.isVisible())) await foldOf(page, `#${id}`).click();
			await button.click();
			await expect.poll(() => button.textContent()).toBe(words.copied);
			const text = await page.locator(`#${id}`).textContent();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text?.trim());
		}
	});

	test.each([true, false])('the share button where the browser can share: %s', async (can) => {
		const own = await browser.newContext();
		const page = await own.newPage();
		await page.addInitScript((able) => {
			const shared: unknown[] = [];
			Object.assign(globalThis, { shared });
			Object.defineProperty(navigator, 'share', {
				value: able ? (what: unknown) => Promise.resolve(shared.push(what)) : undefined
			});
		}, can);
		await page.goto(address, { waitUntil: 'networkidle' });
		const button = page.locator('#use [data-share]');
		await foldOf(page, '[data-share]').click();
		expect(await button.isVisible()).toBe(can);
		if (can) {
			await button.click();
			const [what] = await page.evaluate(
				() => (globalThis as unknown as { shared: { url: string; text: string }[] }).shared
			);
			expect(what!.url).toBe(await page.locator('#use-link').textContent());
			const row = data.observation(data.indicator(id).headline);
			expect(what!.text).toMatch(wholly(figureOf(data, row, language)));
		}
		await own.close();
	});
});
