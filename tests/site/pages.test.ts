import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { producerOf } from '../../src/lib/model/source.ts';
import { firstSentence, plain } from '../../src/lib/model/text.ts';
import { figureOf, wholly } from './figure.ts';
import { deep, sample } from './sample.ts';
import { files, folder, openBrowser, readData, serveSite } from './site.ts';

// The pages of figures as a reader without scripts gets them.
const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
const context = await browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();
afterAll(() => context.close());

const squash = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();
const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);
const caveat = (text: string, language: Language) => squash(plain(data.text(text, language)));

const indicators = data.indicators.map(({ id }) => id);
const indicatorPages = languages.flatMap((language) =>
	indicators.map((id) => [`${root(language)}indicators/${id}/`, id, language] as const)
);
const lists = languages.flatMap((language) =>
	['', 'indicators/'].map((path) => [root(language) + path, language] as const)
);
const pictured = languages.flatMap((language) => [
	root(language),
	`${root(language)}transfers/`,
	...indicators.map((id) => `${root(language)}indicators/${id}/`)
]);

/** The headline figure of an indicator stands with its qualifier, and beside it what must not be missing. */
async function expectHeadline(id: string, language: Language, text: string): Promise<void> {
	const row = data.observation(data.indicator(id).headline);
	const figure = page.locator(`[data-observation="${row.id}"]`).first();
	expect(squash(await figure.textContent())).toMatch(wholly(figureOf(data, row, language)));
	// The nearest element around it that names a source.
	const unit = figure.locator('xpath=ancestor::*[.//a[contains(@href, "sources/")]][1]');
	expect(squash(await unit.textContent())).toContain(caveat(text, language));
	const source = unit.locator(`a[href$="sources/${row.source}/"]`).first();
	expect(await source.count()).toBe(1);
}

describe.each(lists)('%s', (path, language) => {
	beforeAll(() => page.goto(origin + path, { waitUntil: 'domcontentloaded' }));

	test.each(indicators)('%s: figure, qualifier, caveat and source together', async (id) => {
		await expectHeadline(id, language, firstSentence(data.indicator(id).caveat[language]));
	});
});

// Every second page in one language, the others in the other; in the long form all.
describe.each(
	deep
		? indicatorPages
		: indicatorPages.filter((_, index) => (index + Math.floor(index / indicators.length)) % 2 === 0)
)('%s', (path, id, language) => {
	beforeAll(() => page.goto(origin + path, { waitUntil: 'domcontentloaded' }));
	const text = async (selector: string) => squash(await page.locator(selector).textContent());

	test('figure, qualifier, caveat and source together', async () => {
		await expectHeadline(id, language, data.indicator(id).caveat[language]);
	});

	test('a place for each national observation, and no other', async () => {
		const rows = page.locator('[data-observation][id]');
		const shown = await rows.evaluateAll((all) => all.map((row) => row.id));
		const national = data
			.seriesOf(id)
			.flatMap((series) => data.observationsOf(series.id))
			.filter(({ area }) => area === data.edition.country);
		expect(shown.sort()).toEqual(national.map((row) => row.id).sort());
	});

	test('each series’ caveat and source above its table', async () => {
		for (const series of data.seriesOf(id)) {
			const figure = `figure#series-${series.id}`;
			expect(await text(figure)).toContain(caveat(series.caveat[language], language));
			const source = page.locator(`${figure} a[href$="sources/${series.source}/"]`);
			expect(await source.count()).toBeGreaterThan(0);
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

test.each(sample(pictured, 12))(
	'%s has a picture with words, in a box of its own shape',
	async (path) => {
		await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
		const picture = page.locator('main picture').first();
		expect(squash(await picture.locator('img').getAttribute('alt')).length).toBeGreaterThan(40);
		const parts = await picture.locator('source, img').evaluateAll((all) =>
			all.map((part) => ({
				address: part.getAttribute('srcset') ?? part.getAttribute('src') ?? '',
				shape: Number(part.getAttribute('width')) / Number(part.getAttribute('height'))
			}))
		);
		expect(parts.length).toBe(4);
		for (const { address, shape } of parts) {
			const file = new URL(address, origin + path).pathname.slice(1);
			const { width, height } = await sharp(join(folder, file)).metadata();
			expect(width / height).toBeCloseTo(shape, 2);
		}
	}
);
