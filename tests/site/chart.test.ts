import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Row, RowsChart, ValueRow } from '../../src/lib/charts/description/rows.ts';
import { within } from '../../src/lib/charts/read/reading.ts';
import { readingWords } from '../../src/lib/words/reading.ts';
import { deep, sample } from './sample.ts';
import { files, folder, openBrowser, readData, serveSite, textOf } from './site.ts';

const data = readData();
const origin = await serveSite();
const browser = await openBrowser();

interface DrawnPoint {
	readonly id: string;
	readonly y: number | null;
}

/** A tab that keeps what each canvas says of itself when it is drawn. */
async function tab(options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.addInitScript(() => {
		const kept = { points: [] as unknown[], drawings: 0 };
		Object.assign(globalThis, { kept });
		addEventListener('drawn', (event) => {
			const { datasets } = (event as CustomEvent).detail.data as {
				datasets: { data: { id: string; y: number | null }[] }[];
			};
			kept.drawings += 1;
			kept.points.push(
				...datasets.flatMap(({ data: points }) =>
					points.filter(({ id }) => id !== '').map(({ id, y }) => ({ id, y }))
				)
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

const rowsIn = (page: Page) => page.locator('[data-chart] [data-row]').count();

/** Scrolls to the chart and waits until all of its rows are awake; gives its cursor. */
async function wake(page: Page) {
	const figure = page.locator('[data-chart]').first();
	await figure.scrollIntoViewIfNeeded();
	await figure.locator('[role=application]').waitFor();
	await figure.dispatchEvent('pointerover');
	await expect.poll(() => figure.locator('canvas').count()).toBe(await rowsIn(page));
	return figure.locator('[role=application]');
}

const kept = (page: Page) =>
	page.evaluate(
		() => (globalThis as unknown as { kept: { points: DrawnPoint[]; drawings: number } }).kept
	);

function cellsOf(file: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(textOf(file), { header: true, skipEmptyLines: true })
		.data;
}

const described = (path: string): RowsChart =>
	JSON.parse(readFileSync(join(folder, path), 'utf8')) as RowsChart;

/** The values of a series as its CSV has them: a range stands in its middle. */
function valuesOf(series: string): Map<string, number | null> {
	return new Map(
		cellsOf(`series/${series}.csv`).map(({ observation = '', value, low, high }) => [
			observation,
			value ? Number(value) : low ? (Number(low) + Number(high)) / 2 : null
		])
	);
}

const isValues = (row: Row): row is ValueRow => row.kind === 'values';
const values = new Map<string, number | null>();
for (const { id } of data.tables.series)
	for (const [key, value] of valuesOf(id)) values.set(key, value);

/** Marks of a chart that a canvas holds by themselves: what shares a bar, and a part of a year beside whole ones, is told in the reading. */
const alone = ({ rows }: RowsChart) =>
	rows.flatMap((row) => {
		if (isValues(row))
			return row.lines.flatMap(({ form, marks }) =>
				marks.filter(({ part }) => form === 'dots' || !part)
			);
		return row.kind === 'volumes'
			? row.piles.filter(({ supplier }) => supplier !== 'others').flatMap(({ marks }) => marks)
			: [];
	});

describe.each<readonly [name: string, path: string, chart: string]>([
	['the main picture', '/', 'home'],
	...sample(data.indicators, 2).map(({ id }) => [id, `/indicators/${id}/`, id] as const)
])('%s', (_, path, name) => {
	test('what is described is what the CSV says', () => {
		const marks = described(`charts/${name}.json`).rows.flatMap((row) =>
			isValues(row)
				? [
						...row.lines.flatMap((line) => line.marks),
						...(row.quoted?.ring ? [{ id: row.quoted.id, y: row.quoted.ring.y }] : [])
					]
				: row.kind === 'volumes'
					? [...row.piles.flatMap((pile) => pile.marks), ...row.totals]
					: []
		);
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.map(({ id, y }) => [id, y])).toEqual(marks.map(({ id }) => [id, values.get(id)]));
	});

	test('what the canvases hold is what is described', async () => {
		const page = await open(path);
		await wake(page);
		const drawn = new Map((await kept(page)).points.map(({ id, y }) => [id, y]));
		const marks = alone(described(`charts/${name}.json`));
		expect(marks.map(({ id }) => [id, drawn.get(id)])).toEqual(marks.map(({ id, y }) => [id, y]));
	});
});

test('the main picture stands in words beside it, row by row', async () => {
	const { rows } = described('charts/home.json');
	const page = await open('/');
	for (const row of rows.filter(isValues)) {
		const said = (await page.locator(`[data-row="${row.id}"]`).textContent())!;
		for (const { label, newest } of row.lines) expect(said).toContain(`${label} ${newest}`);
		expect(said).toContain(data.indicator(row.id).title.en);
		for (const tick of row.axis.ticks) expect(said).toContain(tick);
	}
});

const severalRows = '/indicators/homicides/';
const box = (page: Page) => page.locator('[data-chart] .reading').first();

describe('with the keyboard', () => {
	test.each([
		['en', ''],
		['es', '/es']
	] as const)('%s: a walk through two rows, each point with source', async (language, prefix) => {
		const page = await open(prefix + severalRows);
		const cursor = await wake(page);
		const status = page.locator('[data-chart] [role=status]');
		const { rows } = described(`${prefix.slice(1)}${prefix ? '/' : ''}charts/homicides.json`);
		const [upper, lower] = rows.filter(isValues);
		const first = upper!.lines[0]!;
		expect(await page.locator('[data-chart] [tabindex="0"]').count()).toBe(1);
		await cursor.focus();

		await page.keyboard.press('ArrowRight');
		const said = (await status.textContent())!;
		expect(said).toContain(first.label);
		expect(said).toContain(first.marks[0]!.figure);
		for (const note of first.marks[0]!.notes) expect(said).toContain(note);
		await page.keyboard.press('End');
		expect(await status.textContent()).toContain(first.marks.at(-1)!.figure);
		// Down through the other producers of the row and its quoted figure into the next one.
		const { lines, quoted } = upper!;
		for (const { label } of lines.slice(1)) {
			await page.keyboard.press('ArrowDown');
			expect(await status.textContent()).toContain(label);
		}
		await page.keyboard.press('ArrowDown');
		for (const part of [quoted!.figure, quoted!.when, ...quoted!.notes])
			expect(await status.textContent()).toContain(part);
		await page.keyboard.press('ArrowDown');
		expect(await status.textContent()).toContain(lower!.lines[0]!.label);
		expect(await box(page).textContent()).toContain(lower!.lines[0]!.label);

		await page.keyboard.press('Escape');
		expect(await status.textContent()).toBe(readingWords[language].left);
	});

	test('the focus is seen', async () => {
		const page = await open(severalRows);
		const cursor = await wake(page);
		await cursor.focus();
		await page.keyboard.press('ArrowRight');
		const width = await cursor.evaluate((element) => getComputedStyle(element).outlineWidth);
		expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2);
	});
});

/** Moves the pointer over a year of the first row's panel; gives its place. */
async function pointAt(page: Page, year: number, name = 'home') {
	const { first, last } = described(`charts/${name}.json`);
	const panel = (await page.locator('[data-row] canvas').first().boundingBox())!;
	const x = panel.x + (panel.width * (year - first + 0.5)) / (last - first + 1);
	await page.mouse.move(x, panel.y + panel.height / 2);
	return x;
}

describe.each(sample([320, 360, 1280, 900], 2))('at %i px', (width) => {
	test('one cursor goes through every row, nothing is drawn anew, and the reading covers no row', async () => {
		const page = await open('/', { viewport: { width, height: 800 } });
		const cursor = await wake(page);
		await page
			.locator('[data-row]')
			.first()
			.evaluate((row) => row.scrollIntoView({ block: 'start' }));
		const before = (await kept(page)).drawings;
		const whole = (await cursor.boundingBox())!;
		const { first, last, rows } = described('charts/home.json');
		const year = last - first + 1;
		for (const at of [first, 2006, 2015, last]) {
			const x = await pointAt(page, at);
			const line = (await page.locator('[data-chart] .cursor .line').boundingBox())!;
			expect(line.height).toBeGreaterThan(whole.height * 0.9);
			expect(Math.abs(line.x + line.width / 2 - x)).toBeLessThan(whole.width / year);
			const read = (await box(page).textContent())!;
			expect(read).toContain(String(at));
			for (const { title } of rows.filter(isValues)) expect(read).toContain(title);
		}
		expect((await kept(page)).drawings).toBe(before);
		if (width < 900) return;
		const [read, years] = await Promise.all([
			box(page).boundingBox(),
			page.locator('.years').first().boundingBox()
		]);
		expect(read!.y).toBeGreaterThanOrEqual(years!.y + years!.height);
	});
});

test('every supplier of a year is named with its volume', async () => {
	const page = await open('/');
	await wake(page);
	const piles = described('charts/home.json').rows.flatMap((row) =>
		row.kind === 'volumes' ? row.piles : []
	);
	const year = 2012;
	await pointAt(page, year);
	const read = (await box(page).textContent())!;
	expect(read).toContain(String(year));
	const marks = piles.flatMap((pile) => pile.marks).filter(({ x }) => x === year);
	expect(marks.length).toBeGreaterThan(4);
	for (const { figure, notes } of marks) {
		expect(read).toContain(notes[0]);
		expect(read).toContain(figure);
	}
});

test('a value of a part of a year is read with its months', async () => {
	const page = await open(severalRows);
	await wake(page);
	const marks = described('charts/homicides.json')
		.rows.filter(isValues)
		.flatMap(({ lines }) => lines.flatMap((line) => line.marks));
	const parts = marks.filter(({ part }) => part);
	expect(parts.length).toBeGreaterThan(0);
	for (const { id, figure, when, part } of parts) {
		const year = Math.round(part![0] + 0.01);
		await pointAt(page, year, 'homicides');
		const told = page.locator(`.reading [data-observation="${id}"]`);
		expect(await told.textContent()).toBe(figure);
		expect(await box(page).textContent()).toContain(`${figure} (${within(when, year)})`);
	}
});

describe('with a finger', () => {
	async function touched() {
		const page = await openApart('/', {
			viewport: { width: 360, height: 640 },
			hasTouch: true,
			isMobile: true
		});
		await wake(page);
		await page
			.locator('[data-row]')
			.first()
			.evaluate((row) => row.scrollIntoView({ block: 'start' }));
		const session = await page.context().newCDPSession(page);
		const { x, y, width, height } = (await page
			.locator('[data-row] canvas')
			.first()
			.boundingBox())!;
		const drag = async (dx: number, dy: number) => {
			const from = { x: x + width * 0.4, y: y + height / 2 };
			await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
			for (let step = 1; step <= 10; step += 1) {
				const touchPoints = [{ x: from.x + (dx * step) / 10, y: from.y + (dy * step) / 10 }];
				await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
			}
			await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
			await page.waitForTimeout(100);
		};
		const year = async () => Number(/\d{4}/.exec((await box(page).textContent())!)?.[0]);
		return { page, drag, year };
	}

	test('a drag along the years reads them, and the page stands still', async () => {
		const { page, drag, year } = await touched();
		const before = await page.evaluate(() => scrollY);
		await drag(20, 0);
		const first = await year();
		await drag(120, 0);
		expect(await year()).toBeGreaterThan(first + 5);
		expect(await page.evaluate(() => scrollY)).toBe(before);
		const [read, view] = [await box(page).boundingBox(), page.viewportSize()!];
		expect(read!.y + read!.height).toBeLessThanOrEqual(view.height + 1);
	});

	test.runIf(deep)('a drag upward scrolls the page', async () => {
		const { page, drag } = await touched();
		const before = await page.evaluate(() => scrollY);
		await drag(0, -90);
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
	});
});

test('nothing moves by itself, and with reduced motion the cursor stays while a series is heard', async () => {
	const page = await open(severalRows, { reducedMotion: 'reduce' });
	const cursor = await wake(page);
	await cursor.focus();
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	const year = await page.locator('.reading .year').textContent();
	await page.keyboard.press(' ');
	await expect.poll(() => page.locator('[data-listen]').textContent()).toBe(readingWords.en.stop);
	await page.waitForTimeout(1000);
	expect(await page.locator('.reading .year').textContent()).toBe(year);
	await page.keyboard.press(' ');
	await expect.poll(() => page.locator('[data-listen]').textContent()).toBe(readingWords.en.play);
});

test('events are off until they are asked for, then drawn and told in words', async () => {
	const page = await open(severalRows);
	await wake(page);
	const { title } = described('charts/homicides.json').events.find(({ kind }) => kind !== 'term')!;
	expect(await page.locator('[data-chart]').textContent()).not.toContain(title);
	const check = page.locator('[data-layer=events]');
	expect(await check.isChecked()).toBe(false);
	await check.check();
	await expect.poll(() => page.locator('[data-chart]').textContent()).toContain(title);
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
	await page.goto(`${origin}/about/`, { waitUntil: 'networkidle' });
	await Promise.all(pending);
	expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(8192);
	expect(scripts.some(({ text }) => text.includes('Chart'))).toBe(false);
	await page.goto(`${origin}${severalRows}`, { waitUntil: 'networkidle' });
	await wake(page);
	await Promise.all(pending);
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
			// The frame in which a browser goes to the place that an address names is no script's.
			let counts = !location.hash;
			const begin = () => {
				if (document.querySelector(':target')) requestAnimationFrame(() => (counts = true));
				else requestAnimationFrame(begin);
			};
			if (!counts) begin();
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					if (counts) moved.sum += (entry as PerformanceEntry & { readonly value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		return () => page.close();
	});

	// One at each width; in the long form all.
	const paths = ['/', severalRows, '/es/transfers/', `/transfers/#${row}`].filter(
		(_, index) => deep || index === (width === 360 ? 0 : 1)
	);
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
	});
});
