import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { producerOf } from '../../src/lib/model/source.ts';
import { firstSentence, plain } from '../../src/lib/model/text.ts';
import { figureOf, wholly } from './figure.ts';
import { deep, sample } from './sample.ts';
import { files, folder, openBrowser, readData, serveSite, textOf } from './site.ts';

// The pages of figures as a reader without scripts gets them.
const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
const context = await browser.newContext({ javaScriptEnabled: false });
// What a page says is read here, not how it looks: it is neither laid out nor painted.
await context.route(
	(url) => url.pathname.endsWith('/'),
	(route) => {
		const { pathname } = new URL(route.request().url());
		const body = textOf(`${pathname.slice(1)}index.html`).replace('<body', '<body hidden');
		return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
	}
);
const page = await context.newPage();
afterAll(() => context.close());

const squash = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();
const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);
const caveat = (text: string, language: Language) => squash(plain(data.text(text, language)));

const indicators = data.indicators.map(({ id }) => id);
const indicatorPages = languages.flatMap((language) =>
	indicators.map((id) => [`${root(language)}indicators/${id}/`, id, language] as const)
);
const seriesPages = languages.flatMap((language) =>
	data.tables.series.map(({ id }) => [`${root(language)}series/${id}/`, id, language] as const)
);
/** Every sixth page in one language and as many others in the other; in the long form all. */
const everySixth = <T>(pages: readonly T[]): readonly T[] =>
	pages.filter(
		(_, index) =>
			deep || (index + 2 * Math.floor((index * languages.length) / pages.length)) % 6 === 0
	);
const lists = languages.flatMap((language) =>
	['', 'indicators/'].map((path) => [root(language) + path, language] as const)
);
const pictured = languages.flatMap((language) => [
	root(language),
	`${root(language)}transfers/`,
	...indicators.map((id) => `${root(language)}indicators/${id}/`)
]);

/** The ids of an indicator's values for the whole country, of one series or of all. */
const nationalOf = (indicator: string, only?: string): readonly string[] =>
	data
		.seriesOf(indicator)
		.filter((series) => !only || series.id === only)
		.flatMap((series) => data.observationsOf(series.id))
		.filter(({ area }) => area === data.edition.country)
		.map((row) => row.id)
		.sort();

/** The headline figure of an indicator stands with its qualifier, and beside it what must not be missing. */
async function expectHeadline(id: string, language: Language, text: string): Promise<void> {
	const row = data.observation(data.indicator(id).headline);
	const figure = page.locator(`[data-observation="${row.id}"]`).first();
	expect(squash(await figure.textContent())).toMatch(wholly(figureOf(data, row, language)));
	// The nearest element around it that names a source and a caveat.
	const unit = figure.locator(
		'xpath=ancestor::*[.//a[contains(@href, "sources/")] and .//*[@data-caveat]][1]'
	);
	expect(await unit.evaluate(({ localName }) => localName)).not.toBe('main');
	expect(squash(await unit.textContent())).toContain(caveat(text, language));
	const source = unit.locator(`a[href$="sources/${row.source}/"]`).first();
	expect(await source.count()).toBe(1);
}

describe.each(lists)('%s', (path, language) => {
	beforeAll(() => page.goto(origin + path, { waitUntil: 'domcontentloaded' }));

	// The arms imports stand on the start page as a row, without a figure in words.
	const quoted = indicators.filter((id) => path.endsWith('indicators/') || id !== 'arms-imports');

	test.each(quoted)('%s: figure, qualifier, doubt and source together', async (id) => {
		await expectHeadline(id, language, data.indicator(id).doubt[language]);
	});
});

test.each(languages)(
	'the row of arms imports: caveat and source together (%s)',
	async (language) => {
		await page.goto(origin + root(language), { waitUntil: 'domcontentloaded' });
		const head = page.locator('[data-row="arms-imports-sipri"] .head');
		expect(squash(await head.locator('[data-caveat]').textContent())).not.toBe('');
		const { source } = data.series('arms-imports-sipri');
		expect(await head.locator(`[data-origin] a[href$="sources/${source}/"]`).count()).toBe(1);
	}
);

describe.each(everySixth(indicatorPages))('%s', (path, id, language) => {
	beforeAll(() => page.goto(origin + path, { waitUntil: 'domcontentloaded' }));
	const text = async (selector: string) => squash(await page.locator(selector).textContent());

	test('figure, qualifier, caveat and source together', async () => {
		await expectHeadline(id, language, data.indicator(id).caveat[language]);
	});

	test('a place for each national observation, and no other', async () => {
		const places = page.locator('main [id*="."]:not(#history *)');
		const shown = await places.evaluateAll((all) =>
			all.map((place) => ({
				id: place.id,
				to: (place.matches('a') ? place : place.querySelector('a'))?.getAttribute('href')
			}))
		);
		expect(shown.map((place) => place.id).sort()).toEqual(nationalOf(id));
		for (const { id: row, to } of shown) {
			const { pathname, hash } = new URL(to ?? '', origin + path);
			expect(pathname + hash).toBe(
				`${root(language)}series/${data.observation(row).series}/#${row}`
			);
		}
	});

	test('each series with a link to its page, and what to doubt of it', async () => {
		for (const series of data.seriesOf(id)) {
			const row = page.locator(`#producers tr:has(#series-${series.id})`);
			const link = row.locator(`a[href$="series/${series.id}/"]`);
			expect(squash(await link.textContent())).not.toBe('');
			const doubt = firstSentence(series.caveat[language]);
			expect(squash(await row.textContent())).toContain(caveat(doubt, language));
		}
	});

	test.each(['csv', 'json', 'bib', 'ris', 'csl.json'])('a link to its .%s', async (ending) => {
		const file = `indicators/${id}.${ending}`;
		expect(await page.locator(`a[href$="/${file}"]`).count()).toBe(1);
		expect(files).toContain(file);
	});

	test.each(['apa', 'chicago'])('its citation in words (%s)', async (style) => {
		const citation = await text(`#citation-${style}`);
		const [series] = data.seriesOf(id);
		// Styles may cut long lists of authors, but never the first; Chicago writes English titles in capitals.
		expect(citation).toContain(producerOf(data.source(series!.source)));
		expect(citation.toLowerCase()).toContain(data.indicator(id).title[language].toLowerCase());
		expect(citation).toContain(data.edition.date);
		expect(citation).toContain(new URL(path.slice(1), data.edition.origin).href);
	});
});

describe.each(everySixth(seriesPages))('%s', (path, id, language) => {
	const series = data.series(id);
	beforeAll(() => page.goto(origin + path, { waitUntil: 'domcontentloaded' }));

	test('caveat and source above its rows', async () => {
		const top = page.locator('main > .top');
		expect(await page.locator('main > .top ~ section table.rows').count()).toBeGreaterThan(0);
		expect(squash(await top.locator('[data-caveat]').textContent())).toBe(
			caveat(series.caveat[language], language)
		);
		const source = top.locator(`[data-origin] a[href$="sources/${series.source}/"]`);
		expect(await source.count()).toBeGreaterThan(0);
	});

	test('each national observation as it must be quoted, and no other', async () => {
		const rows = page.locator('table.rows td[data-observation][id]');
		const shown = await rows.evaluateAll((all) =>
			all.map((row) => [row.id, row.textContent] as const)
		);
		expect(shown.map(([row]) => row).sort()).toEqual(nationalOf(series.indicator, id));
		for (const [row, text] of shown)
			expect(squash(text), row).toMatch(wholly(figureOf(data, data.observation(row), language)));
	});
});

test.each(sample(pictured, 8))(
	'%s has pictures with words, in boxes of their own shapes',
	async (path) => {
		await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
		const pictures = await page.locator('main picture').evaluateAll((all) =>
			all.map((picture) => {
				const image = picture.querySelector('img')!;
				const parts = [...picture.querySelectorAll('source, img')].map((part) => {
					// A source without a box of its own has that of the image.
					const box = part.hasAttribute('width') ? part : image;
					return {
						address: part.getAttribute('srcset') ?? part.getAttribute('src') ?? '',
						shape: Number(box.getAttribute('width')) / Number(box.getAttribute('height'))
					};
				});
				return { alt: image.alt, parts };
			})
		);
		expect(pictures.length).toBeGreaterThan(0);
		for (const { alt, parts } of pictures) {
			expect(squash(alt).length, alt).toBeGreaterThan(25);
			expect(parts.length).toBe(4);
			for (const { address, shape } of parts) {
				const file = new URL(address, origin + path).pathname.slice(1);
				const { width, height } = await sharp(join(folder, file)).metadata();
				expect(width / height, address).toBeCloseTo(shape, 2);
			}
		}
	}
);
