import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PNG } from './png.ts';
import { sample } from './sample.ts';
import { readData, serveSite, textOf } from './site.ts';
import { lendPage } from './tab.ts';

const data = readData();
const origin = await serveSite();
const address = `${origin}/compare/`;
const chosen = '#series=homicides-inegi,homicides-sesnsp&supplier=IL&from=2000&to=2020';
const drawn = '[data-compare] canvas.drawn';

interface Seen {
	readonly years: readonly number[];
	/** Of each row, what its lines or its bars hold. */
	readonly rows: Readonly<Record<string, readonly (readonly [id: string, y: number])[]>>;
}

/** Opens the page; what the canvases draw is told by the event that each drawing sends. */
async function open(fragment: string, options: BrowserContextOptions = {}) {
	const page = await lendPage({ acceptDownloads: true, ...options });
	await page.addInitScript(() => {
		addEventListener('drawn', (event) => {
			const { data, scales } = (event as CustomEvent).detail as {
				data: { datasets: { data: { id?: string; y: number | null }[] }[] };
				scales: { x: { min: number; max: number } };
			};
			const marks = data.datasets.flatMap((set) => set.data).filter(({ id }) => id);
			const row = (event.target as Element).closest<HTMLElement>('[data-row]')!;
			row.dataset.seen = JSON.stringify({
				years: [scales.x.min + 0.5, scales.x.max - 0.5],
				marks: marks.map(({ id, y }) => [id, y])
			});
		});
	});
	await page.goto(address + fragment);
	await page.waitForSelector(drawn);
	return page;
}

async function seen(page: Page): Promise<Seen> {
	const rows = await page.locator('[data-row][data-seen]').evaluateAll((all) =>
		all.map((row) => {
			const { row: id, seen } = (row as HTMLElement).dataset;
			return [id, JSON.parse(seen!)] as const;
		})
	);
	return {
		years: rows[0]?.[1].years,
		rows: Object.fromEntries(rows.map(([id, { marks }]) => [id, marks]))
	};
}

const valuesOf = (boxes: Locator) =>
	boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
const caution = (page: Page) => page.locator('[data-short]').innerText();
const titleOf = (page: Page) => page.locator('[data-title]').innerText();
const figures = ['homicides-inegi', 'homicides-sesnsp'].map((id) =>
	data.nationalOf(id).filter(({ period: { text } }) => /^(?:20[01]\d|2020)$/.test(text))
);
const volumes = data
	.observationsOf('arms-imports-sipri')
	.filter(
		({ breakdown, period: { text } }) => breakdown === 'IL' && text >= '2000' && text <= '2020'
	)
	.filter(({ value, low }) => (value ?? low) !== undefined);

test('a choice in the fragment is drawn from the data, and survives reload', async () => {
	const page = await open(chosen);
	for (const again of [false, true]) {
		if (again) {
			await page.reload();
			await page.waitForSelector(drawn);
		}
		await expect.poll(async () => Object.keys((await seen(page)).rows).length).toBe(3);
		const { years, rows } = await seen(page);
		expect(years).toEqual([2000, 2020]);
		for (const own of figures)
			expect(rows[own[0]!.series]).toEqual(own.map(({ id, value }) => [id, value]));
		expect(rows['arms-imports-sipri']!.map(([id]) => id)).toEqual(volumes.map(({ id }) => id));
		expect(await titleOf(page)).toMatch(/only from Israel$/);
		const ticked = page.locator('input[name=series]:checked');
		expect(await valuesOf(ticked)).toEqual(figures.map(([first]) => first!.series));
	}
});

test('a ready choice is a link; ticking writes the fragment, going back takes it back, starting again empties it', async () => {
	const page = await open('#series=homicides-inegi');
	await page.locator('form details > summary').first().click();
	await page.locator('input[value=homicides-sesnsp]').check();
	await expect.poll(() => page.url()).toBe(`${address}#series=homicides-inegi,homicides-sesnsp`);
	await expect.poll(() => caution(page)).toContain('heights');
	await page.goBack();
	expect(page.url()).toBe(`${address}#series=homicides-inegi`);
	await expect.poll(() => page.locator('input[name=series]:checked').count()).toBe(1);
	await expect.poll(() => page.locator('.caution').isVisible()).toBe(false);
	await page.locator('form button[type=reset]').click();
	expect(page.url()).toBe(address);
	await expect.poll(() => page.locator(drawn).count()).toBe(0);
	await page.locator('a[data-choice]').first().click();
	await page.waitForSelector(drawn);
	expect(await page.locator('input[name=series]:checked').count()).toBeGreaterThan(4);
});

test('two producers are found by their names, stand in one picture, and on one scale where it is asked for', async () => {
	const page = await open('#series=');
	const scale = page.locator('input[name=scale]');
	expect(await scale.isDisabled()).toBe(true);
	await page.locator('[data-find]').fill('cndh, CPJ');
	const found = await valuesOf(page.locator('label:visible > input[name=series]'));
	expect(found.length).toBeGreaterThan(3);
	expect(found.filter((id) => !/cndh|cpj/.test(id))).toEqual([]);
	const two = ['journalists-killed-cndh', 'journalists-killed-cpj-confirmed'];
	for (const id of two) await page.locator(`input[value=${id}]`).check();
	const highest = () =>
		page
			.locator('[data-row].values .ticks li:first-child')
			.evaluateAll((ticks) => ticks.map((tick) => tick.textContent));
	await expect.poll(async () => new Set(await highest()).size).toBe(2);
	expect(page.url()).toBe(`${address}#series=${two.join(',')}`);
	await scale.check();
	await expect.poll(async () => new Set(await highest()).size).toBe(1);
	expect(await caution(page)).toContain('share a scale');
	expect(page.url()).toBe(`${address}#series=${two.join(',')}&scale=one`);
});

test('a fold is ticked whole and emptied', async () => {
	const page = await open('#series=homicides-inegi');
	const fold = page.locator('form details', { has: page.locator('[value=impunity-envipe]') });
	await fold.locator('summary').click();
	const all = await valuesOf(fold.locator('input'));
	await fold.locator('[data-tick=all]').click();
	expect(page.url()).toBe(`${address}#series=${['homicides-inegi', ...all].join(',')}`);
	expect(await fold.locator('summary').innerText()).toContain(`(${all.length})`);
	await fold.locator('[data-tick=""]').click();
	expect(page.url()).toBe(`${address}#series=homicides-inegi`);
});

test('on a phone the picture comes first, and the form is a sheet', async () => {
	const page = await open('#series=homicides-inegi', { viewport: { width: 360, height: 640 } });
	const [sheet, opener] = [page.locator('.choose'), page.locator('.open')];
	expect(await sheet.isVisible()).toBe(false);
	expect(await opener.innerText()).toBe('Choose (1)');
	expect((await page.locator('figure').boundingBox())!.y).toBeLessThan(640);
	await opener.click();
	await sheet.locator('details > summary').first().click();
	await sheet.locator('input[value=homicides-sesnsp]').check();
	expect((await sheet.boundingBox())!.height).toBeLessThan(640);
	await sheet.locator('[popovertarget]').click();
	await expect.poll(() => sheet.isVisible()).toBe(false);
	expect(await opener.innerText()).toBe('Choose (2)');
	await expect.poll(async () => Object.keys((await seen(page)).rows)).toContain('homicides-sesnsp');
});

test('an address of the timeline of old is read, without what no longer is', async () => {
	const page = await open('#series=homicides-inegi&category=ship&status=planned');
	expect(await titleOf(page)).toContain(data.indicator('homicides').title.en);
});

test('every figure of a head is told with its period, and every series with its caveat and source', async () => {
	const page = await open('#series=homicides-inegi,mass-graves-cnb,mass-graves-deadly-trade');
	const ids = await page
		.locator('.head [data-observation]')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.observation!));
	for (const id of ids) expect(data.has('observation', id)).toBe(true);
	expect(ids.length).toBeGreaterThan(2);
	const entries = await page.locator('figure [data-shown] dt').allTextContents();
	expect(entries.length).toBeGreaterThan(3);
	expect(await page.locator('figure [data-shown] a').count()).toBe(entries.length);
});

test('nothing chosen says so, and no empty chart is shown', async () => {
	const page = await open('#series=homicides-inegi&transfers=none');
	await page.locator('form details > summary').first().click();
	await page.locator('input[value=homicides-inegi]').uncheck();
	await expect.poll(() => titleOf(page)).toContain('Nothing is chosen');
	expect(await page.locator('[data-compare] figure').count()).toBe(0);
});

describe('taken away', () => {
	const take = async (kind: string) => {
		const page = await open(chosen);
		await expect.poll(async () => Object.keys((await seen(page)).rows).length).toBe(3);
		const waiting = page.waitForEvent('download');
		await page.locator(`[data-take=${kind}]`).click();
		const download = await waiting;
		const bytes = readFileSync(await download.path());
		return { name: download.suggestedFilename(), bytes };
	};

	test('the figures are rows of observations.csv, as published', async () => {
		const { name, bytes } = await take('figures');
		expect(name).toBe(`cifra-figures-${data.edition.date}.csv`);
		const published = textOf('observations.csv').trimEnd().split('\n');
		const [header, ...lines] = bytes.toString('utf8').trimEnd().split('\n');
		expect(header).toBe(published[0]);
		expect(lines.map((line) => line.split(',').at(-2)).toSorted()).toEqual(
			[...figures.flat(), ...volumes].map(({ id }) => id).toSorted()
		);
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
});

test('without scripts the page leads to every indicator and shows no dead control', async () => {
	const page = await lendPage({ javaScriptEnabled: false });
	await page.goto(address);
	expect(await page.locator('main [data-compare]').isVisible()).toBe(false);
	const links = page.locator('main a');
	const hrefs = await links.evaluateAll((found) =>
		found.map((link) => (link as HTMLAnchorElement).href)
	);
	for (const { id } of data.indicators) expect(hrefs).toContain(`${origin}/indicators/${id}/`);
	expect(hrefs.filter((href) => href.includes('#'))).toEqual([]);
});

test.each(sample([360, 768, 1280], 1))(
	'at %i px the ticks stand as high as the canvas they are of, and each panel keeps to the axis of years',
	async (width) => {
		const page = await open(chosen, { viewport: { width, height: 800 } });
		// Panels are drawn one after the other: all have their canvas before they are measured.
		const panels = page.locator('[data-compare] .panel');
		await expect.poll(() => panels.filter({ hasNot: page.locator('canvas') }).count()).toBe(0);
		const heights = await panels.evaluateAll((found) =>
			found.map((panel) =>
				['.ticks', 'canvas'].map(
					(part) => panel.querySelector(part)!.getBoundingClientRect().height
				)
			)
		);
		expect(heights.length).toBeGreaterThan(1);
		const off = await page.locator('[data-compare] .plot:visible').evaluateAll((plots) =>
			plots.map((plot) => {
				const axis = plot.closest('[data-rows]')!.querySelector('.years')!;
				const [own, years] = [plot, axis].map((each) => each.getBoundingClientRect());
				return Math.max(Math.abs(own!.left - years!.left), Math.abs(own!.right - years!.right));
			})
		);
		expect(off.length).toBeGreaterThan(1);
		expect(Math.max(...off)).toBeLessThanOrEqual(1);
		for (const [ticks, canvas] of heights)
			expect(Math.abs(ticks! - canvas!)).toBeLessThanOrEqual(1);
	}
);
