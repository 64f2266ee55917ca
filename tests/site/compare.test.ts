import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PNG } from './png.ts';
import { openBrowser, readData, serveSite, textOf } from './site.ts';

const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
const address = `${origin}/compare/`;
const chosen = '#series=homicides-inegi,homicides-sesnsp&supplier=IL&from=2000&to=2020';

interface Seen {
	readonly observations: readonly (readonly [id: string, y: number | null])[];
	readonly transfers: readonly string[];
	readonly years: readonly number[];
}

/** Opens the page; what the canvas draws is told by the event that each drawing sends. */
async function open(fragment: string, options: Parameters<typeof browser.newPage>[0] = {}) {
	const page = await browser.newPage({ acceptDownloads: true, ...options });
	await page.addInitScript(() => {
		addEventListener('drawn', (event) => {
			const { data, scales } = (event as CustomEvent).detail as {
				data: { datasets: { data: { id?: string; y: number | null }[] }[] };
				scales: { x: { min: number; max: number } };
			};
			const marks = data.datasets.flatMap((set) => set.data).filter(({ id }) => id);
			(globalThis as { seen?: unknown }).seen = {
				observations: marks.filter(({ id }) => id!.includes('.')).map(({ id, y }) => [id, y]),
				transfers: marks.filter(({ id }) => !id!.includes('.')).map(({ id }) => id),
				years: [scales.x.min + 0.5, scales.x.max - 0.5]
			};
		});
	});
	await page.goto(address + fragment);
	await page.waitForSelector('[data-compare] canvas.drawn');
	return page;
}

const seen = (page: Page) =>
	page.evaluate(() => (globalThis as { seen?: unknown }).seen) as Promise<Seen>;
const caution = (page: Page) => page.locator('[data-caution]').innerText();

const within = ({ text }: { text: string }) => text >= '2000' && text <= '2020';
const figures = ['homicides-inegi', 'homicides-sesnsp'].flatMap((id) =>
	data.nationalOf(id).filter(({ period }) => within(period) && /^\d{4}$/.test(period.text))
);
const transfers = data.tables.transfers.filter(
	({ suppliers, same_as, part_of, period }) =>
		suppliers.includes('IL') &&
		!same_as &&
		!part_of &&
		(period.end ?? '') >= '2000' &&
		(period.start ?? '') < '2021'
);

test('a choice in the fragment is drawn from the data, and survives reload', async () => {
	const page = await open(chosen);
	for (const again of [false, true]) {
		if (again) {
			await page.reload();
			await page.waitForSelector('[data-compare] canvas.drawn');
		}
		await expect.poll(() => seen(page).then(({ years }) => years)).toEqual([2000, 2020]);
		const { observations, transfers: lines } = await seen(page);
		expect(observations.toSorted()).toEqual(figures.map(({ id, value }) => [id, value]).toSorted());
		expect(lines.toSorted()).toEqual(transfers.map(({ id }) => id).toSorted());
		const ticked = page.locator('input[name=series]:checked');
		expect(
			await ticked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
		).toEqual(['homicides-inegi', 'homicides-sesnsp']);
	}
	await page.close();
});

test('choosing writes the fragment, going back takes it back, starting again empties it', async () => {
	const page = await open('#series=homicides-inegi');
	await page.locator('input[value=homicides-sesnsp]').check();
	await expect.poll(() => page.url()).toBe(`${address}#series=homicides-inegi,homicides-sesnsp`);
	await expect.poll(() => caution(page)).toContain('SESNSP (victims)');
	await page.goBack();
	expect(page.url()).toBe(`${address}#series=homicides-inegi`);
	await expect.poll(() => page.locator('input[name=series]:checked').count()).toBe(1);
	await expect.poll(() => caution(page)).not.toContain('SESNSP');
	await page.locator('form button[type=reset]').click();
	expect(page.url()).toBe(address);
	await page.close();
});

test('the start page is chosen from as well: restored, changed, and taken back', async () => {
	const page = await browser.newPage();
	await page.goto(`${origin}/es/${chosen}`);
	await page.waitForSelector('[data-compare] canvas.drawn');
	expect(
		await page.locator('[data-title]').evaluate((title) => title.getBoundingClientRect().top)
	).toBeLessThan(400);
	const ticked = page.locator('input[name=series]:checked');
	expect(await ticked.count()).toBe(2);
	const choice = page.locator('details.choice');
	expect(await choice.getAttribute('open')).toBeNull();
	await choice.locator(':scope > summary').click();
	await page.locator('input[value=homicides-sesnsp]').uncheck();
	await expect.poll(() => page.url()).toContain('#series=homicides-inegi&');
	await expect.poll(() => caution(page)).not.toContain('SESNSP');
	await page.goBack();
	await expect.poll(() => ticked.count()).toBe(2);
	await page.close();
});

test.each(['/', '/compare/'])(
	'%s: what stands there at first is said in words before scripts run, and not changed by them',
	async (path) => {
		const read = async (javaScriptEnabled: boolean) => {
			const page = await browser.newPage({ javaScriptEnabled });
			await page.goto(`${origin}${path}`);
			if (javaScriptEnabled) {
				await page.locator('[data-chart]').scrollIntoViewIfNeeded();
				await page.waitForSelector('[data-compare] canvas.drawn');
			}
			const parts = ['[data-title]', '[data-caution]', '[data-shown]'];
			const said = await Promise.all(parts.map((part) => page.locator(part).textContent()));
			await page.close();
			return said.map((text) => text?.replace(/\s+/g, '') ?? '');
		};
		const still = await read(false);
		for (const text of still) expect(text.length).toBeGreaterThan(10);
		expect(await read(true)).toEqual(still);
	}
);

test('nothing chosen says so, and no empty chart is shown', async () => {
	const page = await open('#series=homicides-inegi&transfers=none');
	await page.locator('input[value=homicides-inegi]').uncheck();
	await expect.poll(() => caution(page)).toContain('Nothing is chosen');
	expect(await page.locator('[data-compare] .chart').isVisible()).toBe(false);
	await page.close();
});

describe('taken away', () => {
	const take = async (kind: string) => {
		const page = await open(chosen);
		await expect.poll(() => seen(page).then(({ years }) => years)).toEqual([2000, 2020]);
		const waiting = page.waitForEvent('download');
		await page.locator(`[data-take=${kind}]`).click();
		const download = await waiting;
		const bytes = readFileSync(await download.path());
		await page.close();
		return { name: download.suggestedFilename(), bytes };
	};

	test.each([
		['figures', 'observations.csv', figures.map(({ id }) => id), -1],
		['transfers', 'transfers.csv', transfers.map(({ id }) => id), 0]
	] as const)('the %s are rows of %s, as published', async (kind, file, ids, place) => {
		const { name, bytes } = await take(kind);
		expect(name).toBe(`cifra-${kind}-${data.edition.date}.csv`);
		const published = textOf(file).trimEnd().split('\n');
		const [header, ...lines] = bytes.toString('utf8').trimEnd().split('\n');
		expect(header).toBe(published[0]);
		expect(lines.map((line) => line.split(',').at(place)).toSorted()).toEqual(ids.toSorted());
		expect(lines.filter((line) => !published.includes(line))).toEqual([]);
	});

	test('the picture holds a chart and words', async () => {
		const { name, bytes } = await take('picture');
		expect(name).toBe(`cifra-compare-${data.edition.date}.png`);
		const { width, colours } = await PNG(bytes);
		expect(width).toBe(2400);
		expect(colours).toBeGreaterThan(20);
	});
});

test('at 320 px, in the dark, nothing is wider than the screen', async () => {
	const page = await open(chosen, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.close();
});

test('without scripts the page leads to every indicator and shows no dead control', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(address);
	expect(await page.locator('main form').isVisible()).toBe(false);
	expect(await page.locator('main .take').isVisible()).toBe(false);
	const links = page.locator('main noscript a, main a[href*="indicators/"]');
	const hrefs = await links.evaluateAll((found) =>
		found.map((link) => (link as HTMLAnchorElement).href)
	);
	for (const { id } of data.indicators) expect(hrefs).toContain(`${origin}/indicators/${id}/`);
	await page.close();
});
