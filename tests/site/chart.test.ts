import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ChartDescription } from '../../src/lib/charts/description/time-chart.ts';
import { readingWords } from '../../src/lib/words/browser.ts';
import { sample } from './sample.ts';
import { files, folder, openBrowser, readData, serveSite, textOf } from './site.ts';

const data = readData();
const origin = await serveSite();
const browser = await openBrowser();

interface DrawnPoint {
	readonly axis: string;
	readonly id: string;
	readonly y: number;
}

/** A tab that keeps what a chart says of itself when it is drawn. */
async function tab(options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.addInitScript(() => {
		const kept = { points: [] as unknown[] };
		Object.assign(globalThis, { kept });
		addEventListener('drawn', (event) => {
			const { datasets } = (event as CustomEvent).detail.data as {
				datasets: { yAxisID: string; data: { id: string; y: number | null }[] }[];
			};
			kept.points = datasets.flatMap(({ yAxisID, data: points }) =>
				points.filter(({ id }) => id !== '').map(({ id, y }) => ({ axis: yAxisID, id, y }))
			);
		});
	});
	return page;
}

// One tab for most tests: a new one for each takes longer than the page.
const shared = await tab();
afterAll(() => shared.context().close());

type Sight = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion'>;

/** Opens a page anew in the shared tab. */
async function open(path: string, sight: Sight = {}): Promise<Page> {
	const { viewport, colorScheme = 'light', reducedMotion = 'no-preference' } = sight;
	await shared.mouse.move(0, 0);
	await shared.setViewportSize(viewport ?? { width: 1280, height: 900 });
	await shared.emulateMedia({ colorScheme, reducedMotion });
	await shared.goto(origin + path, { waitUntil: 'load' });
	return shared;
}

/** Opens a page in a tab of its own for one test. */
async function openApart(path: string, options: BrowserContextOptions): Promise<Page> {
	const page = await tab(options);
	onTestFinished(() => page.context().close());
	await page.goto(origin + path, { waitUntil: 'load' });
	return page;
}

/** Scrolls to the chart and waits until it is awake. */
async function wake(page: Page) {
	await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
	const canvas = page.locator('[data-chart] canvas.drawn').first();
	await canvas.waitFor();
	await canvas.evaluate((element) => element.scrollIntoView({ block: 'start' }));
	return canvas;
}

const drawnOn = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { kept: { points: DrawnPoint[] } }).kept.points);

function rowsOf(file: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(textOf(file), { header: true, skipEmptyLines: true })
		.data;
}

const described = (path: string): ChartDescription =>
	JSON.parse(readFileSync(join(folder, path), 'utf8')) as ChartDescription;

const transfers = new Set(rowsOf('transfers.csv').map(({ id }) => id));

// That the descriptions hold what the CSV says is tested of all; here, that the canvas holds the description.
test.each(
	sample(
		data.indicators.map(({ id }) => id),
		8
	)
)('%s: what the canvas holds is what the CSV says', async (indicator) => {
	const page = await open(`/indicators/${indicator}/`);
	await wake(page);
	const points = await drawnOn(page);
	const values = new Map(
		rowsOf(`indicators/${indicator}.csv`).map(({ observation, value, low, high }) => [
			observation,
			value === '' ? (low === '' ? null : (Number(low) + Number(high)) / 2) : Number(value)
		])
	);
	const { panels } = described(`charts/${indicator}.json`);
	const kindOf = ({ axis }: DrawnPoint) => panels[Number(axis.slice(1))]!.kind;
	const onAxis = points.filter((point) => kindOf(point) === 'values');
	expect(onAxis.map(({ id, y }) => [id, y])).toEqual(onAxis.map(({ id }) => [id, values.get(id)]));
	const spans = points.filter((point) => kindOf(point) === 'spans');
	expect(spans.filter(({ id }) => !values.has(id))).toEqual([]);
	expect(onAxis.length + spans.length).toBeGreaterThan(0);
	const lines = points.filter((point) => kindOf(point) === 'timeline');
	expect(lines.filter(({ id }) => !transfers.has(id))).toEqual([]);
	expect(lines.length).toBeGreaterThan(100);
});

const twoPanels = '/indicators/homicides/';
const box = (page: Page) => page.locator('.reading');

describe('with the keyboard', () => {
	test.each([
		['en', ''],
		['es', '/es']
	] as const)('%s: a walk through two panels, each point with source', async (language, prefix) => {
		const page = await open(prefix + twoPanels);
		await wake(page);
		const status = page.locator('[data-chart] [role=status]');
		const { panels } = described(`${prefix.slice(1)}${prefix ? '/' : ''}charts/homicides.json`);
		const [upper, lower] = panels.filter((panel) => panel.kind === 'values');
		const first = upper!.lines[0]!;
		const stops = await page.locator('[data-chart] .stage [tabindex="0"]').count();
		expect(stops).toBe(1);
		await page.locator('canvas.drawn').focus();

		await page.keyboard.press('ArrowRight');
		const said = (await status.textContent())!;
		expect(said).toContain(`${first.label}: ${first.marks[0]!.figure}`);
		for (const note of first.marks[0]!.notes) expect(said).toContain(note);
		await page.keyboard.press('End');
		expect(await status.textContent()).toContain(first.marks.at(-1)!.figure);
		// Down through the other producers of the panel into the next one, at the same time.
		for (let down = 0; down < upper!.lines.length; down += 1)
			await page.keyboard.press('ArrowDown');
		expect(await status.textContent()).toContain(`${lower!.lines[0]!.label}: `);
		expect(await box(page).textContent()).toContain(lower!.label);
		expect(await page.evaluate(() => document.activeElement?.className)).toContain('drawn');

		await page.keyboard.press('Escape');
		expect(await box(page).isVisible()).toBe(false);
		expect(await status.textContent()).toBe(readingWords[language].left);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
	});

	test('the focus is seen', async () => {
		const page = await open(twoPanels);
		const canvas = await wake(page);
		await canvas.focus();
		await page.keyboard.press('ArrowRight');
		const width = await canvas.evaluate((element) => getComputedStyle(element).outlineWidth);
		expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2);
	});
});

test('one cursor stands in every panel at the same year', async () => {
	const page = await open(twoPanels);
	const canvas = await wake(page);
	const { x, y, width, height } = (await canvas.boundingBox())!;
	await page.mouse.move(x + width * 0.6, y + height * 0.1);
	const painted = await page.locator('canvas.layer').evaluate((layer: HTMLCanvasElement) => {
		const pen = layer.getContext('2d')!;
		const { width: w, height: h } = layer;
		const dark = (column: number, row: number) =>
			pen.getImageData(column, row, 1, 1).data[3]! > 150;
		const columns = [0.1, 0.45, 0.6, 0.9].map((part) =>
			Array.from({ length: w }, (_, column) => column).filter((column) =>
				dark(column, Math.round(h * part))
			)
		);
		return columns.map((found) => found.join());
	});
	const [one] = painted.slice(-1);
	expect(one).not.toBe('');
	// A ring around a mark may stand beside the line.
	for (const columns of painted) expect(columns).toContain(one!.split(',')[0]!);
	const year = await page.locator('.reading .year').textContent();
	expect(Number(year)).toBeGreaterThan(1990);
	const { panels } = described('charts/homicides.json');
	for (const { label, kind } of panels)
		if (kind === 'values') expect(await box(page).textContent()).toContain(label);
});

describe.each(sample([320, 1280, 360, 768], 2))('at %i px', (width) => {
	test('the box stays on the canvas and covers no point of its year', async () => {
		const page = await open(twoPanels, { viewport: { width, height: 800 } });
		const canvas = await wake(page);
		const whole = (await canvas.boundingBox())!;
		for (const [across, down] of [
			[0.3, 0.1],
			[0.55, 0.2],
			[0.8, 0.1],
			[0.5, 0.45],
			[0.62, 0.3]
		] as const) {
			const at = { x: whole.x + whole.width * across, y: whole.y + whole.height * down };
			await page.mouse.move(at.x, at.y);
			const found = (await box(page).boundingBox())!;
			expect(found.x).toBeGreaterThanOrEqual(whole.x - 1);
			expect(found.x + found.width).toBeLessThanOrEqual(whole.x + whole.width + 1);
			expect(found.y).toBeGreaterThanOrEqual(whole.y - 1);
			expect(found.y + found.height).toBeLessThanOrEqual(whole.y + whole.height + 1);
			const covers =
				found.x <= at.x &&
				at.x <= found.x + found.width &&
				found.y <= at.y &&
				at.y <= found.y + found.height;
			expect(covers, `${across}, ${down}`).toBe(false);
		}
	});
});

describe('with a finger', () => {
	async function touched() {
		const page = await openApart(twoPanels, {
			viewport: { width: 360, height: 640 },
			hasTouch: true,
			isMobile: true
		});
		const canvas = await wake(page);
		const session = await page.context().newCDPSession(page);
		const { x, y, width } = (await canvas.boundingBox())!;
		const drag = async (dx: number, dy: number) => {
			const from = { x: x + width * 0.4, y: y + 120 };
			await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
			for (let step = 1; step <= 10; step += 1) {
				const touchPoints = [{ x: from.x + (dx * step) / 10, y: from.y + (dy * step) / 10 }];
				await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
			}
			await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
			await page.waitForTimeout(100);
		};
		const year = async () => Number(await page.locator('.reading .year').textContent());
		return { page, canvas, drag, year };
	}

	test('a tap reads a year and stays, a tap elsewhere closes', async () => {
		const { page, canvas } = await touched();
		const { x, y, width } = (await canvas.boundingBox())!;
		await page.touchscreen.tap(x + width * 0.5, y + 100);
		expect(await box(page).isVisible()).toBe(true);
		await page.locator('h1').evaluate((title) => title.scrollIntoView());
		await page.locator('h1').tap();
		expect(await box(page).isVisible()).toBe(false);
	});

	test('a drag along the years reads them, and the page stands still', async () => {
		const { page, drag, year } = await touched();
		const before = await page.evaluate(() => scrollY);
		await drag(20, 0);
		const first = await year();
		await drag(120, 0);
		expect(await year()).toBeGreaterThan(first + 5);
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});

	test('a drag upward scrolls the page', async () => {
		const { page, drag } = await touched();
		const before = await page.evaluate(() => scrollY);
		await drag(0, -90);
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
	});
});

test.each(['light', 'dark'] as const)('%s: the box has the paper of the theme', async (scheme) => {
	const page = await open(twoPanels, { colorScheme: scheme });
	const canvas = await wake(page);
	await canvas.focus();
	await page.keyboard.press('ArrowRight');
	const paper = await box(page).evaluate((element) => getComputedStyle(element).backgroundColor);
	const light = Number(/\d+/.exec(paper)![0]) > 128;
	expect(light).toBe(scheme === 'light');
});

test('nothing moves by itself, and with reduced motion the cursor stays while a series is heard', async () => {
	const page = await open(twoPanels, { reducedMotion: 'reduce' });
	const canvas = await wake(page);
	await canvas.focus();
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	const year = await page.locator('.reading .year').textContent();
	await page.keyboard.press(' ');
	await expect.poll(() => page.locator('[data-listen]').textContent()).toBe(readingWords.en.stop);
	await page.waitForTimeout(2000);
	expect(await page.locator('.reading .year').textContent()).toBe(year);
	await page.keyboard.press(' ');
	await expect.poll(() => page.locator('[data-listen]').textContent()).toBe(readingWords.en.play);
});

test('events are off until they are asked for, and stand in a list for everyone', async () => {
	const page = await open(twoPanels);
	await wake(page);
	const events = page.locator('[data-chart] ol li');
	const dated = described('charts/homicides.json').events!.filter(({ kind }) => kind !== 'term');
	expect(await events.count()).toBe(dated.length);
	const check = page.locator('[data-layer=events]');
	expect(await check.isChecked()).toBe(false);
	const before = (await page.locator('canvas.drawn').boundingBox())!.height;
	await check.check();
	expect((await page.locator('canvas.drawn').boundingBox())!.height).toBeGreaterThan(before);
	const still = await openApart(twoPanels, { javaScriptEnabled: false });
	expect(await still.locator('[data-chart] ol li').count()).toBe(await events.count());
	expect(await still.locator('[data-chart] ol li a[href*="sources/"]').count()).toBeGreaterThan(0);
	expect(await still.locator('[data-layer]:visible, [data-listen]:visible').count()).toBe(0);
});

test('a page ships no byte of Chart.js until its chart is near', async () => {
	const context = await browser.newContext({ viewport: { width: 360, height: 300 } });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const scripts: { bytes: number; text: string }[] = [];
	const pending: Promise<unknown>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script')
			pending.push(response.text().then((text) => scripts.push({ bytes: text.length, text })));
	});
	await page.goto(`${origin}${twoPanels}`, { waitUntil: 'networkidle' });
	await Promise.all(pending);
	expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(8192);
	expect(scripts.some(({ text }) => text.includes('Chart'))).toBe(false);
	await wake(page);
	await page.waitForLoadState('networkidle');
	await Promise.all(pending);
	expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(50_000);
	// Sound comes only when it is asked for.
	expect(scripts.some(({ text }) => text.includes('OscillatorNode'))).toBe(false);
	expect(
		files.some((file) => file.endsWith('.js') && textOf(file).includes('OscillatorNode'))
	).toBe(true);
});

const row = data.tables.transfers[120]!.id;
describe.each([360, 1280])('at %i px', (width) => {
	let page: Page;
	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width, height: 800 } });
		await page.addInitScript(() => {
			const moved = { sum: 0 };
			Object.assign(globalThis, { moved });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					moved.sum += (entry as PerformanceEntry & { readonly value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		return () => page.close();
	});

	const paths = ['/', twoPanels, '/es/transfers/', `/transfers/#${row}`];
	test.each(paths)('%s: scripts wake without moving anything', async (path) => {
		// A fragment alone would not open the page anew.
		await page.goto('about:blank');
		await page.goto(origin + path, { waitUntil: 'networkidle' });
		if (!path.includes('#')) await wake(page);
		await page.waitForTimeout(300);
		const sum = await page.evaluate(
			() => (globalThis as unknown as { moved: { sum: number } }).moved.sum
		);
		expect(sum).toBeLessThan(0.02);
		if (!path.includes('#')) return;
		const top = await page.locator(`[id="${row}"]`).evaluate((e) => e.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(400);
	});
});
