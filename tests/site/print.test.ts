import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { publicAddress } from '../../src/lib/citation/record.ts';
import { editionWords } from '../../src/lib/charts/describe/edition-words.ts';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { sample } from './sample.ts';
import { readData, serveSite } from './site.ts';
import { lendPage } from './tab.ts';

// What comes out of a printer: A4, by the browser that counts the sheets.
const data = readData();
const origin = await serveSite();
const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);

const indicators = data.indicators.map(({ id }) => `indicators/${id}/`);
const deals = [...new Set(data.tables.transfers.map(({ deal }) => `transfers/${deal}/`))];
/** Pages of a kind, and on how many sheets each has room. */
const kinds: readonly (readonly [paths: readonly string[], sheets: number])[] = [
	[sample(indicators, 2), 2],
	[sample(deals, 1), 3],
	[['sources/segob-rnpdno/'], 2],
	[['methods/'], 3]
];
const inBoth = kinds.flatMap(([paths, sheets]) =>
	languages.flatMap((language) => paths.map((path) => ({ path, language, sheets })))
);
const cases = sample(inBoth, 4);

/** How many sheets a page takes; each is an object of its own in the file. */
async function sheetsOf(page: Page): Promise<number> {
	const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Text as it is seen, in lines. */
const seen = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

test.each(cases)('$path ($language) on paper', async ({ path, language, sheets }) => {
	const page = await lendPage({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' });
	await page.goto(origin + root(language) + path, { waitUntil: 'load' });
	const count = await sheetsOf(page);
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThanOrEqual(sheets);

	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const { foot, margin, colours } = await page.evaluate(() => {
		const style = getComputedStyle(document.documentElement);
		const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
		return {
			foot: style.getPropertyValue('--foot'),
			margin: rules.map(({ cssText }) => cssText).join('\n'),
			colours: [style.color, getComputedStyle(document.body).color, style.backgroundColor]
		};
	});
	const address = publicAddress(data, path, language);
	expect(foot).toBe(`"${editionWords(data, language)} · ${address}"`);
	expect(margin).toMatch(/@bottom-left\s*\{[^}]*content: var\(--foot\)/);
	expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	expect(await page.locator('button:visible, nav:visible').count()).toBe(0);
});

test.each(sample(indicators, 2))('/%s: sources with their addresses', async (path) => {
	const page = await lendPage();
	await page.goto(origin + root(languages[0]!) + path, { waitUntil: 'load' });
	expect(await page.locator('main .on-paper').isVisible()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	const said = await seen(page, 'main .on-paper');
	const id = path.split('/')[1]!;
	for (const { source } of data.seriesOf(id)) {
		const { url } = data.source(source);
		if (url) expect(said).toContain(url);
	}
	expect(said.match(/https?:\/\//g)?.length ?? 0).toBeGreaterThan(0);
});

test('a long table is printed for who is at one of its values, or asks for it', async () => {
	const page = await lendPage();
	await page.emulateMedia({ media: 'print' });
	const printed = async (fragment: string) => {
		await page.goto(`${origin}/indicators/homicides/${fragment}`, {
			waitUntil: 'load'
		});
		return page.locator('.tables table').first().isVisible();
	};
	expect(await printed('')).toBe(false);
	expect(await printed('#homicides-inegi.mx.2019')).toBe(true);
	expect(await printed('#print')).toBe(true);
});
