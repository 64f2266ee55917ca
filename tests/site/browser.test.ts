import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { textStyles } from '../../src/lib/citation/template.ts';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { wordsOf } from '../../src/lib/words/index.ts';
import { deep, sample } from './sample.ts';
import { openBrowser, readData, serveSite } from './site.ts';
import { lendPage } from './tab.ts';

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
	'states/by/homicides-inegi/',
	'sources/',
	`sources/${source!.id}/`,
	'data/',
	'data/columns/',
	'data/codes/',
	'methods/',
	'methods/left-out/',
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

/** Notes what a page asks for and all that goes wrong in it. */
function watched(page: Page) {
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
	return { page, requests, faults };
}

const open = async (options: BrowserContextOptions = {}) => watched(await lendPage(options));

/** Opens a page for one test, which adds a script to it. */
async function openApart(options: BrowserContextOptions) {
	const page = await browser.newPage(options);
	onTestFinished(() => page.close());
	return watched(page);
}

/** Scrolls through the page, as a reader does: figures wake up when they come near. */
async function walk(page: Page): Promise<void> {
	const figure = page.locator('[data-chart]').first();
	if ((await page.locator('[data-chart]').count()) === 0) return;
	await figure.scrollIntoViewIfNeeded();
	// Pointed at before it is awake: that is not to be lost.
	await figure.dispatchEvent('pointerover');
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

// Every fourth kind with scripts and in the language of the longer words, the others without them in the other; in the
// long form all four.
const visits = scripts.flatMap(([, on]) =>
	paths
		.filter((path, index) => deep || (path.startsWith('/es/') === on && index % 4 === Number(!on)))
		.map((path) => [path, on] as const)
);
// One tab for all pages: a new one for each takes longer than the page.
const tabs = await Promise.all(
	scripts.map(async ([, on]) => watched(await browser.newPage({ javaScriptEnabled: on })))
);
afterAll(() => Promise.all(tabs.map(({ page }) => page.close())));

test.each(visits)(
	'%s, scripts %s: nothing fails, leaves the host or overflows',
	async (path, on) => {
		const { page, requests, faults } = tabs[on ? 0 : 1]!;
		const [asked, wrong] = [requests.splice(0), faults.splice(0)];
		expect(wrong, `after ${asked.at(-1)}`).toEqual([]);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(origin + path, { waitUntil: 'load' });
		if (on) await walk(page);
		for (const width of sample([1280, 768, 360, 320], 2)) {
			await page.setViewportSize({ width, height: 800 });
			expect(await tooWide(page), `at ${width} px`).toEqual([]);
		}
		expect(faults).toEqual([]);
		expect(requests).toContain(path);
		expect(requests.some((request) => request.endsWith('.js'))).toBe(on);
	}
);

describe.each(sample(charts, 2))('%s', (path) => {
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
		// Nothing is offered that needs a script.
		expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
		// A fold opens without one; nothing else hides a row.
		const folds = page.locator('main details:not([open], [name]) > summary:visible');
		while ((await folds.count()) > 0) await folds.first().click();
		const rows = page.locator('main :is(tbody tr, [data-deals] details li)');
		const hidden = await rows.evaluateAll((all) =>
			all.filter((row) => !row.checkVisibility()).map((row) => row.outerHTML.slice(0, 120))
		);
		expect(hidden).toEqual([]);
		expect(await rows.count()).toBeGreaterThan(10);
	});

	test('near a figure wakes, and a canvas takes each picture’s place when a reader points at it', async () => {
		const { page, requests, faults } = await openApart({ viewport: { width: 360, height: 300 } });
		// Some figures begin the page: here all stand far below.
		await page.addInitScript(() => {
			document.addEventListener('readystatechange', () => {
				document.body.style.paddingTop = '1000px';
			});
		});
		await page.goto(origin + path, { waitUntil: 'networkidle' });
		const figure = page.locator('[data-chart]').first();
		const description = new URL((await figure.getAttribute('data-chart'))!, origin + path).pathname;
		const distance = (await figure.boundingBox())!.y;
		expect(distance).toBeGreaterThan(1000);
		const before = requests.splice(0);
		// The form of the transfers chooses from the same file.
		if ((await page.locator('[data-filter]').count()) === 0)
			expect(before).not.toContain(description);
		expect(await figure.locator('canvas').count()).toBe(0);
		const boxesOf = (selector: string) =>
			figure.locator(selector).evaluateAll((all) =>
				all.map((each) => {
					const { width, height } = each.getBoundingClientRect();
					return { width, height };
				})
			);
		const boxes = await boxesOf('img');
		expect(boxes.length).toBe(await figure.locator('[data-row]').count());

		await figure.scrollIntoViewIfNeeded();
		await figure.locator('[role=application]').waitFor();
		await page.waitForLoadState('networkidle');
		expect(requests).toContain(description);
		expect(await figure.locator('canvas').count()).toBe(0);
		await figure.dispatchEvent('pointerover');
		await expect.poll(() => figure.locator('canvas.drawn').count()).toBe(boxes.length);
		expect(await figure.locator('picture').count()).toBe(0);
		expect(requests.filter((request) => request.endsWith('.js')).length).toBeGreaterThan(0);
		// A canvas has the room of its picture, and something on it.
		for (const [index, canvas] of (await boxesOf('canvas.drawn')).entries()) {
			expect(Math.abs(canvas.width - boxes[index]!.width)).toBeLessThanOrEqual(1);
			expect(Math.abs(canvas.height - boxes[index]!.height)).toBeLessThanOrEqual(1);
		}
		const painted = await figure.locator('canvas.drawn').evaluateAll((all) =>
			all.map((each) => {
				const { width, height } = each as HTMLCanvasElement;
				const { data: pixels } = (each as HTMLCanvasElement)
					.getContext('2d')!
					.getImageData(0, 0, width, height);
				return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
			})
		);
		// A bar for a few years is the least that a row shows.
		expect(Math.min(...painted)).toBeGreaterThan(100);
		expect(Math.max(...painted)).toBeGreaterThan(1000);
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

describe.each(
	sample(
		charts.filter((path) => !path.startsWith('/es/')),
		1
	)
)('%s', (path) => {
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
			const shown = await page
				.locator('[data-chart] img')
				.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
			expect(shown.length).toBeGreaterThan(1);
			expect(Math.min(...shown)).toBeGreaterThan(300);
		}
	);
});

const sights = [
	['dark', 360, 'narrow.dark'],
	['dark', 1280, 'wide.dark'],
	['light', 1280, 'wide.light'],
	['light', 360, 'narrow.light']
] as const;
test.each(sample(sights, 2))(
	'a reader of the %s scheme at %i px gets the pictures of the rows as %s',
	async (scheme, width, name) => {
		const { page, requests } = await open({
			javaScriptEnabled: false,
			colorScheme: scheme,
			viewport: { width, height: 800 }
		});
		await page.goto(`${origin}/indicators/${indicator!.id}/`, { waitUntil: 'load' });
		const images = page.locator('[data-chart] img');
		for (const image of await images.all()) await image.scrollIntoViewIfNeeded();
		const rows = await page
			.locator('[data-row] img')
			.evaluateAll((all) => all.map((image) => new URL((image as HTMLImageElement).src).pathname));
		expect(rows.length).toBeGreaterThan(1);
		const expected = rows.map((path) => path.replace('.narrow.light.', `.${name}.`));
		expect(expected.every((path) => path.endsWith(`.${name}.webp`))).toBe(true);
		const pictures = () => requests.filter((request) => request.endsWith('.webp')).toSorted();
		await expect.poll(pictures).toEqual(expected.toSorted());
	}
);

test.each(sample(languages, 1))(
	'“%s”: the citation is copied, and the button says so',
	async (language) => {
		const { page } = await open();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
		await page.goto(`${origin}${root(language)}indicators/${indicator!.id}/`);
		const words = wordsOf(language).cite;
		await page.locator('#use > details:has(#cite) > summary').click();
		await page.locator('#cite summary').click();
		for (const style of ['sentence', ...textStyles]) {
			const button = page.locator(`#cite [data-copy="citation-${style}"]`);
			expect(await button.textContent()).toBe(words.copy);
			await button.click();
			await expect.poll(() => button.textContent()).toBe(words.copied);
			const citation = await page.locator(`#citation-${style}`).textContent();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation?.trim());
		}
	}
);

test.each(sample(scripts, 1))('%s the printed page has no menu and no buttons', async (_, on) => {
	const { page } = await open({ javaScriptEnabled: on });
	await page.goto(`${origin}/indicators/${indicator!.id}/`, { waitUntil: 'domcontentloaded' });
	// At the head and at the foot.
	expect(await page.locator('nav:visible').count()).toBe(2);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('nav:visible, button:visible, .skip:visible').count()).toBe(0);
});

test.each(sample(['/es/indicators/nothing/', '/no-such-page', '/no/such/place/'], 1))(
	'%s: 404 in both languages, that of the address first, with links home',
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
			expect(await section.locator('a').first().getAttribute('href')).toBe(root(language));
			expect(await section.locator('a[href*="indicators/"]').count()).toBe(
				data.indicators.length + 1
			);
		}
		const own = path.startsWith('/es/') ? 'es' : 'en';
		expect(await page.locator('section').first().getAttribute('lang')).toBe(own);
	}
);
