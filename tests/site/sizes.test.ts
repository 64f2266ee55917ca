import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { stateSegment, statesOf } from '../../src/lib/model/state.ts';
import { statesSeries } from '../../src/lib/views/state-series.ts';
import { deep, sample } from './sample.ts';
import { folder, openBrowser, readData, serveSite } from './site.ts';

// What a reader sees without scripts, folds closed: what is not in the first screen is not there.
const data = readData();
const origin = await serveSite();
const browser = await openBrowser();

const screens = {
	desk: { width: 1280, height: 800 },
	phone: { width: 360, height: 640 }
} as const;
type Screen = keyof typeof screens;

const context = await browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();
afterAll(() => context.close());

const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);

interface Kind {
	readonly name: string;
	readonly paths: readonly string[];
	/** Greatest height of the page, in CSS pixels. */
	readonly height: Readonly<Record<Screen, number>>;
	readonly words: number;
}

const indicators = sample(data.indicators, 4).map(({ id }) => `indicators/${id}/`);
const sources = data.tables.sources.map(({ id }) => `sources/${id}/`);
const editions = [...new Set(data.tables.published.map(({ since }) => since))].map(
	(date) => `editions/${date}/`
);
/** Of a record: data, sources, methods, what was changed. Each with the heights of a desk and a phone. */
const records: readonly Kind[] = (
	[
		['the data', ['data/'], 3500, 6000],
		['the columns', ['data/columns/'], 2500, 4000],
		['the codes', ['data/codes/'], 2500, 6000],
		['the sources', ['sources/'], 5000, 9000],
		// The page of campaigners on which many figures were read is the longest of them.
		['a source', [...new Set([...sample(sources, 2), 'sources/dimse-mexico/'])], 5000, 9000],
		['the methods', ['methods/'], 4000, 7000],
		['what was left out', ['methods/left-out/'], 3500, 6000],
		['the corrections', ['corrections/'], 2500, 5000],
		['the editions', ['editions/'], 1500, 2500],
		['an edition', sample(editions, 1), 2000, 3000],
		['verify', ['verify/'], 1500, 2500],
		['about', ['about/'], 2000, 3500]
	] as const
).map(([name, paths, desk, phone]) => ({ name, paths, height: { desk, phone }, words: 1500 }));
const statePages = statesOf(data).map(({ id }) => `states/${stateSegment(id)}/`);
const seriesPages = statesSeries(data).map((id) => `states/by/${id}/`);
const kinds: readonly Kind[] = [
	{ name: 'the start page', paths: [''], height: { desk: 2600, phone: 4500 }, words: 900 },
	{ name: 'an indicator', paths: indicators, height: { desk: 4500, phone: 7000 }, words: 1500 },
	{
		name: 'the transfers',
		paths: ['transfers/'],
		height: { desk: 5000, phone: 8000 },
		words: 1500
	},
	{ name: 'comparisons', paths: ['compare/'], height: { desk: 2000, phone: 3500 }, words: 300 },
	...records,
	{ name: 'the states', paths: ['states/'], height: { desk: 4000, phone: 6000 }, words: 1500 },
	{
		name: 'a series by state',
		paths: sample(seriesPages, 2),
		height: { desk: 4000, phone: 6000 },
		words: 1500
	},
	{
		name: 'a state',
		paths: sample(statePages, 3),
		height: { desk: 3500, phone: 5000 },
		words: 1500
	}
];
/** In the short form each page in one language, in turn: its words differ, its parts do not. */
const cases = kinds
	.flatMap((kind) => kind.paths.map((path) => ({ ...kind, path })))
	.flatMap((each, index) =>
		languages
			.filter((language) => deep || language === languages[index % languages.length] || !each.path)
			.map((language) => ({ ...each, path: root(language) + each.path }))
	);

/** Runs in the page: what is measured of it. Functions would need scripts of the page's own; an evaluated text does not. */
const measures = `(() => {
	const box = (query) => document.querySelector(query)?.getBoundingClientRect();
	const nameOf = (link) => {
		const copy = link.cloneNode(true);
		for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
		return (link.getAttribute('aria-label') ?? copy.textContent).replace(/\\s+/g, ' ').trim();
	};
	const links = [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility());
	return {
		height: document.documentElement.scrollHeight,
		width: document.documentElement.scrollWidth,
		words: document.querySelector('main').innerText.split(/\\s+/).filter(Boolean).length,
		chart: box('[data-chart]')?.top,
		chartHeight: box('[data-chart]')?.height,
		firstRow: box('.row')?.bottom,
		axis: box('.years')?.bottom,
		links: links.map((link) => [nameOf(link), link.href])
	};
})()`;

interface Measures {
	readonly height: number;
	readonly width: number;
	readonly words: number;
	readonly chart: number;
	readonly chartHeight: number;
	readonly firstRow: number;
	readonly axis: number;
	readonly links: readonly (readonly [name: string, href: string])[];
}

const measured = new Map<string, Measures>();

/** Several tests look at one page: it is opened once for each screen. */
async function measure(path: string, screen: Screen): Promise<Measures> {
	const key = `${screen} ${path}`;
	const known = measured.get(key);
	if (known) return known;
	await page.setViewportSize(screens[screen]);
	await page.goto(origin + path);
	const found = await page.evaluate<Measures>(measures);
	measured.set(key, found);
	return found;
}

/** Names that stand for more than one target. */
function ambiguous(links: Measures['links']): string[] {
	const targets = Map.groupBy(links, ([name]) => name);
	return [...targets]
		.filter(([, all]) => new Set(all.map(([, href]) => href)).size > 1)
		.map(([name]) => name);
}

describe.each(cases)('$name: $path', ({ path, height, words }) => {
	test.each(Object.keys(screens) as Screen[])(
		'is as high and as wordy as it may be (%s)',
		async (screen) => {
			const found = await measure(path, screen);
			expect(found.height).toBeLessThanOrEqual(height[screen]);
			expect(found.width).toBeLessThanOrEqual(screens[screen].width);
			expect(found.words).toBeLessThanOrEqual(words);
		}
	);

	test('one name leads to one target', async () => {
		expect(ambiguous((await measure(path, 'desk')).links)).toEqual([]);
	});
});

const whole = [
	...['', 'transfers/', 'compare/', 'states/', ...seriesPages, ...statePages],
	...data.indicators.map(({ id }) => `indicators/${id}/`),
	...records.flatMap(({ paths }) => paths),
	...editions
];
test.each(languages.flatMap((language) => whole.map((path) => root(language) + path)))(
	'%s travels in one round trip',
	(path) => {
		const bytes = statSync(join(folder, path, 'index.html.br')).size;
		expect(bytes).toBeLessThanOrEqual(14_600);
	}
);

test('every page of a source travels in one round trip', () => {
	const heavy = languages
		.flatMap((language) => sources.map((path) => root(language) + path))
		.filter((path) => statSync(join(folder, path, 'index.html.br')).size > 14_600);
	expect(heavy).toEqual([]);
});

describe.each(languages)('the start page (%s)', (language) => {
	test('shows the whole picture in the first screen of a desk', async () => {
		expect((await measure(root(language), 'desk')).axis).toBeLessThanOrEqual(800);
	});

	test('shows the first row in the first screen of a phone, the axis after 1,100 pixels', async () => {
		const found = await measure(root(language), 'phone');
		expect(found.firstRow).toBeLessThanOrEqual(screens.phone.height);
		expect(found.axis).toBeLessThanOrEqual(1100);
	});
});

test.each(languages.flatMap((language) => indicators.map((path) => root(language) + path)))(
	'%s: the chart begins where it is seen',
	async (path) => {
		const desk = await measure(path, 'desk');
		expect(desk.chart + desk.chartHeight / 3).toBeLessThanOrEqual(screens.desk.height);
		expect((await measure(path, 'phone')).chart).toBeLessThanOrEqual(screens.phone.height * 1.5);
	}
);

/** Bytes that arrive for a page, as they are sent. */
async function bytesOf(path: string, scripts: boolean, read: (page: Page) => Promise<void>) {
	const tab = await browser.newContext({
		javaScriptEnabled: scripts,
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2
	});
	try {
		const own = await tab.newPage();
		const devtools = await tab.newCDPSession(own);
		await devtools.send('Network.enable');
		let bytes = 0;
		devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		await own.goto(origin + path, { waitUntil: 'networkidle' });
		await read(own);
		return bytes;
	} finally {
		await tab.close();
	}
}

/** Reads to the end of a page, so that all that is loaded late is loaded. */
async function toTheEnd(own: Page): Promise<void> {
	for (let at = 0; at < 10; at += 1) await own.mouse.wheel(0, 800);
	await own.waitForLoadState('networkidle');
}

test.each(sample(['', 'indicators/homicides/', 'transfers/', 'states/', 'states/mx-gro/'], 2))(
	'/%s: bytes without scripts, and with the live chart',
	async (path) => {
		expect(await bytesOf(`/${path}`, false, toTheEnd)).toBeLessThanOrEqual(45_000);
		const live = await bytesOf(`/${path}`, true, async (own) => {
			// A map is no chart of a phone.
			const chart = own.locator('[data-chart]').first();
			if (await chart.isVisible()) await chart.hover();
			await toTheEnd(own);
		});
		expect(live).toBeLessThanOrEqual(110_000);
	}
);
