import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { textStyles } from '../../src/lib/citation/template.ts';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { wordsOf } from '../../src/lib/words/index.ts';
import { deep, sample } from './sample.ts';
import { openBrowser, readData, serveSite } from './site.ts';

const data = readData();
const origin = await serveSite();
const browser = await openBrowser();

const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);
const [indicator] = data.indicators;
const [source] = data.tables.sources;
const kinds = [
	'',
	`indicators/${indicator!.id}/`,
	'indicators/impunity/',
	'transfers/',
	`transfers/${data.tables.transfers.at(-1)!.deal}/`,
	'states/',
	'states/mx-gro/',
	'sources/',
	`sources/${source!.id}/`,
	'data/',
	'methods/',
	'corrections/',
	'editions/',
	`editions/${data.edition.date}/`,
	'verify/',
	'about/'
];
const paths = languages.flatMap((language) => kinds.map((kind) => root(language) + kind));
const charts = languages.flatMap((language) =>
	['', `indicators/${indicator!.id}/`, 'transfers/'].map((kind) => root(language) + kind)
);
const scripts = [
	['with scripts', true],
	['without scripts', false]
] as const;

/** A tab that notes what it asks for and all that goes wrong in it. */
async function tab(options: BrowserContextOptions) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	const page = await context.newPage();
	const requests: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => {
		requests.push(new URL(request.url()).pathname);
		if (new URL(request.url()).origin !== origin) faults.push(`elsewhere: ${request.url()}`);
	});
	// A picture that is replaced before it has arrived is no fault.
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED')
			faults.push(`failed: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
	});
	// The browser says here what it blocks by the page's policy.
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(String(error)));
	return { context, page, requests, faults };
}

/** Opens a tab for one test. */
async function open(options: BrowserContextOptions = {}) {
	const opened = await tab(options);
	onTestFinished(() => opened.context.close());
	return opened;
}

/** Scrolls through the page, as a reader does: figures wake up when they come near. */
async function walk(page: Page): Promise<void> {
	const figure = page.locator('[data-chart]').first();
	if ((await page.locator('[data-chart]').count()) === 0) return;
	await figure.scrollIntoViewIfNeeded();
	await page.waitForSelector('[data-chart] canvas.drawn');
}

/** Elements that make a page wider than its window, outside of boxes that scroll by themselves. */
const tooWide = (page: Page) =>
	page.evaluate(() => {
		const found = document.documentElement.scrollWidth;
		if (found <= innerWidth) return [];
		const wide = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
			.filter(({ parentElement }) => !parentElement?.closest('.scroll'))
			.map((element) => element.outerHTML.slice(0, 80));
		return [`${found} > ${innerWidth}`, ...wide.slice(-6)];
	});

// With scripts in the language of the longer words, without them in the other; in the long form all four.
const visits = scripts.flatMap(([, on]) =>
	paths.filter((path) => deep || path.startsWith('/es/') === on).map((path) => [path, on] as const)
);
// One tab for all pages: a new one for each takes longer than the page.
const tabs = await Promise.all(scripts.map(([, on]) => tab({ javaScriptEnabled: on })));
afterAll(() => Promise.all(tabs.map(({ context }) => context.close())));

test.each(visits)(
	'%s, scripts %s: nothing fails, leaves the host or overflows',
	async (path, on) => {
		const { page, requests, faults } = tabs[on ? 0 : 1]!;
		const [asked, wrong] = [requests.splice(0), faults.splice(0)];
		expect(wrong, `after ${asked.at(-1)}`).toEqual([]);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(origin + path, { waitUntil: 'load' });
		if (on) await walk(page);
		for (const width of [1280, 768, 360, 320]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await tooWide(page), `at ${width} px`).toEqual([]);
		}
		expect(faults).toEqual([]);
		expect(requests).toContain(path);
		expect(requests.some((request) => request.endsWith('.js'))).toBe(on);
	}
);

describe.each(sample(charts, 3))('%s', (path) => {
	test('without scripts the picture and the whole table are seen', async () => {
		const { page } = await open({
			javaScriptEnabled: false,
			viewport: { width: 360, height: 640 }
		});
		await page.goto(origin + path);
		const image = page.locator('[data-chart] img').first();
		await image.scrollIntoViewIfNeeded();
		await expect
			.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
			.toBeGreaterThan(300);
		const hidden = await page
			.locator('main tbody tr')
			.evaluateAll((rows) => rows.filter((row) => !row.checkVisibility()).length);
		expect(hidden).toBe(0);
		expect(await page.locator('main tbody tr').count()).toBeGreaterThan(10);
		expect(await page.locator('main form:visible, main button:visible').count()).toBe(0);
	});

	test('the canvas takes the picture’s place when it comes near, and not before', async () => {
		const { page, requests, faults } = await open({ viewport: { width: 360, height: 300 } });
		await page.goto(origin + path, { waitUntil: 'networkidle' });
		const figure = page.locator('[data-chart]').first();
		const description = new URL((await figure.getAttribute('data-chart'))!, origin + path).pathname;
		const distance = (await figure.boundingBox())!.y;
		expect(distance).toBeGreaterThan(500);
		const before = requests.splice(0);
		expect(before).not.toContain(description);
		const box = (await figure.locator('img').boundingBox())!;

		await figure.scrollIntoViewIfNeeded();
		await page.waitForSelector('[data-chart] canvas.drawn');
		expect(await figure.locator('picture').count()).toBe(0);
		expect(requests).toContain(description);
		expect(requests.filter((request) => request.endsWith('.js')).length).toBeGreaterThan(0);
		const canvas = (await figure.locator('canvas.drawn').boundingBox())!;
		// The picture is scaled to the room there is; the canvas keeps its height.
		expect(Math.abs(canvas.width - box.width)).toBeLessThanOrEqual(1);
		expect(Math.abs(canvas.height / box.height - 1)).toBeLessThan(0.06);
		const painted = await figure.locator('canvas.drawn').evaluate((element: HTMLCanvasElement) => {
			const { width, height } = element;
			const { data: pixels } = element.getContext('2d')!.getImageData(0, 0, width, height);
			return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
		});
		expect(painted).toBeGreaterThan(1000);
		expect(faults).toEqual([]);
	});
});

/** Watches how far a page moves by itself, from a moment on. */
async function watchMoves(page: Page) {
	await page.addInitScript(() => {
		const moved = { sum: 0, from: 0 };
		Object.assign(globalThis, { moved });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				if (entry.startTime > moved.from)
					moved.sum += (entry as PerformanceEntry & { readonly value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const shown = () =>
		page.evaluate(async () => {
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150)));
			return (globalThis as unknown as { moved: { sum: number; from: number } }).moved;
		});
	return {
		start: () =>
			page.evaluate(() => {
				Object.assign((globalThis as unknown as { moved: object }).moved, {
					from: performance.now(),
					sum: 0
				});
			}),
		sum: async () => (await shown()).sum
	};
}

describe.each(charts.filter((path) => !path.startsWith('/es/')))('%s', (path) => {
	test.each(sample([360, 1280], 1))(
		'at %i px nothing moves when the picture arrives',
		async (width) => {
			// As tall as the page, so that all that moves is seen to move.
			const { page } = await open({ viewport: { width, height: 8000 } });
			const moves = await watchMoves(page);
			await page.route('**/_app/**', (route) => route.abort());
			// A slow line: the picture comes when all else is long shown.
			await page.route('**/*.webp', async (route) => {
				await page.waitForLoadState('domcontentloaded');
				await moves.sum();
				await moves.start();
				await route.continue();
			});
			await page.goto(origin + path, { waitUntil: 'load' });
			// The same move counts for less in a taller window.
			expect(await moves.sum()).toBeLessThanOrEqual(0.002);
			const box = (await page.locator('[data-chart] img').first().boundingBox())!;
			expect(box.height).toBeGreaterThan(200);
		}
	);
});

test.each([
	['dark', 360, 'narrow.dark'],
	['dark', 1280, 'wide.dark'],
	['light', 360, 'narrow.light'],
	['light', 1280, 'wide.light']
] as const)(
	'a reader of the %s scheme at %i px gets the picture %s',
	async (scheme, width, name) => {
		const { page, requests } = await open({
			javaScriptEnabled: false,
			colorScheme: scheme,
			viewport: { width, height: 800 }
		});
		await page.goto(`${origin}/indicators/${indicator!.id}/`, { waitUntil: 'load' });
		const pictures = requests.filter((request) => request.endsWith('.webp'));
		expect(pictures).toEqual([`/charts/${indicator!.id}.${name}.webp`]);
	}
);

test.each(languages)('“%s”: the citation is copied, and the button says so', async (language) => {
	const { context, page } = await open();
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	await page.goto(`${origin}${root(language)}indicators/${indicator!.id}/`);
	const words = wordsOf(language).cite;
	await page.locator('#cite summary').click();
	for (const style of ['sentence', ...textStyles]) {
		const button = page.locator(`#cite [data-copy="citation-${style}"]`);
		expect(await button.textContent()).toBe(words.copy);
		await button.click();
		await expect.poll(() => button.textContent()).toBe(words.copied);
		const citation = await page.locator(`#citation-${style}`).textContent();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation?.trim());
	}
});

test.each(scripts)(
	'%s the printed page has no menu and no buttons, but its tables',
	async (_, on) => {
		const { page } = await open({ javaScriptEnabled: on });
		await page.goto(`${origin}/indicators/${indicator!.id}/`, { waitUntil: 'domcontentloaded' });
		expect(await page.locator('nav:visible').count()).toBe(1);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('nav:visible, button:visible, .skip:visible').count()).toBe(0);
		expect(await page.locator('main tr:visible').count()).toBe(
			await page.locator('main tr').count()
		);
	}
);

test.each(['/no-such-page', '/no/such/place/', '/es/indicators/nothing/'])(
	'%s: 404 in both languages, with links home',
	async (path) => {
		const { page, faults } = await open();
		const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
		expect(response?.status()).toBe(404);
		// The page itself is reported as not found; nothing it loads may be.
		expect(
			faults.filter((fault) => !fault.includes(path) && !fault.includes('404 (Not Found)'))
		).toEqual([]);
		for (const language of languages) {
			const section = page.locator(`section[lang="${language}"]`);
			expect(await section.locator('h1').textContent()).toBe(wordsOf(language).notFound.title);
			expect(await section.locator('a').getAttribute('href')).toBe(root(language));
		}
	}
);
