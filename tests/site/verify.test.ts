import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { formatPeriod, parsePeriod } from '../../src/lib/model/period.ts';
import { unpack } from '../../src/lib/server/distribution/archive.ts';
import { wordsOf } from '../../src/lib/words/index.ts';
import { files, folder, openBrowser, readData, serveSite } from './site.ts';
import { sample } from './sample.ts';
import { lendPage } from './tab.ts';

// What a reader learns of a file; nothing of it leaves the browser.
const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
const root = (language: Language) => (language === languages[0] ? '/' : `/${language}/`);
const read = (path: string) => readFileSync(join(folder, path));

const csv = 'indicators/homicides.csv';
const picture = 'charts/transfers/arms-imports-sipri.wide.light.webp';
const text = read(csv).toString('utf8');
const members = unpack(read('dataset.zip'));
const member = (path: string) => Buffer.from(members.find((each) => each.path === path)!.bytes);
const digit = /(?<=\.2019,|,2019,)\d{5}(?=,)/.exec(text)!;
const changed = `${text.slice(0, digit.index)}9${text.slice(digit.index + 1)}`;
const editionOf = (language: Language, date = data.edition.date) =>
	formatPeriod(parsePeriod(date)!, language);

type Said = 'same' | 'inside' | 'saved' | 'site' | 'none';
const cases: readonly [string, string, Buffer, Said, Record<string, string>][] = [
	['a published table', 'homicides.csv', read(csv), 'same', { file: csv }],
	['the whole', 'dataset.zip', read('dataset.zip'), 'same', { file: 'dataset.zip' }],
	[
		'a workbook under another name',
		'my file.xlsx',
		read('indicators/homicides.xlsx'),
		'same',
		{ file: 'indicators/homicides.xlsx' }
	],
	[
		'a readme from inside of dataset.zip',
		'LEEME.txt',
		member('LEEME.txt'),
		'inside',
		{ file: 'LEEME.txt', archive: 'dataset.zip' }
	],
	[
		'a table from inside of dataset.zip',
		'transfers.csv',
		member('transfers.csv'),
		'same',
		{ file: 'transfers.csv' }
	],
	[
		'a table saved again with CRLF and a mark',
		'homicides.csv',
		Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
		'saved',
		{ file: csv }
	],
	['a picture of the site', 'picture.webp', read(picture), 'site', { file: picture }],
	['a table with one changed digit', 'homicides.csv', Buffer.from(changed), 'none', {}],
	[
		'a changed digit, saved again',
		'x.csv',
		Buffer.from(changed.replaceAll('\n', '\r\n')),
		'none',
		{}
	],
	['a foreign file', 'letter.pdf', Buffer.from([37, 80, 68, 70, 0, 255, 254]), 'none', {}],
	['an empty file', 'empty.csv', Buffer.from(''), 'none', {}]
];

async function open(page: Page, language: Language) {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || new URL(request.url()).origin !== origin)
			sent.push(`${request.method()} ${request.url()}`);
	});
	await page.goto(`${origin}${root(language)}verify/`);
	await page.waitForSelector('[data-verify]:not([data-asleep])');
	return { page, sent };
}

const filled = (pattern: string, language: Language, slots: Record<string, string>) =>
	Object.entries({ ...slots, edition: editionOf(language) }).reduce(
		(words, [name, value]) => words.replace(`{${name}}`, value),
		pattern
	);

describe.each(languages)('in “%s”', (language) => {
	const words = wordsOf(language).verify;
	// One page for all: each file takes the place of the one before.
	let opened: Awaited<ReturnType<typeof open>>;
	beforeAll(async () => {
		opened = await open(await browser.newPage(), language);
		return () => opened.page.close();
	});

	// The words of the second language are the other file's; what is recognised is the same code. What is dropped below is not chosen too.
	test.each(language === 'en' ? sample(cases, 5) : sample(cases.slice(-1), 1))(
		'%s',
		async (_, name, buffer, said, slots) => {
			const { page, sent } = opened;
			await page.locator('[data-verify] ol').evaluate((list) => list.replaceChildren());
			await page.locator('#verify-files').setInputFiles({ name, mimeType: '', buffer });
			const verdict = page.locator('[data-verify] .verdict');
			await verdict.waitFor();
			expect(await verdict.textContent()).toContain(filled(words[said], language, slots));
			expect(await verdict.locator('a').count()).toBe(said === 'none' ? 0 : 1);
			expect(sent).toEqual([]);
		}
	);
});

test('several files are dropped at once', async () => {
	const { page } = await open(await lendPage(), 'en');
	const carried = await page.evaluateHandle(
		([right, wrong]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([right!], 'right.csv'));
			transfer.items.add(new File([wrong!], 'wrong.csv'));
			return transfer;
		},
		[text, changed]
	);
	await page.locator('[data-verify]').dispatchEvent('drop', { dataTransfer: carried });
	await expect.poll(() => page.locator('[data-verify] .verdict').count()).toBe(2);
	const [right, wrong] = await page.locator('[data-verify] .verdict').allTextContents();
	expect(right).toContain(csv);
	expect(wrong).toContain(wordsOf('en').verify.none);
});

test('with the keyboard the file picker opens', async () => {
	const { page } = await open(await lendPage(), 'en');
	await page.locator('#verify-files').focus();
	const outline = await page
		.locator('label:has(#verify-files)')
		.evaluate((label) => getComputedStyle(label).outlineStyle);
	expect(outline).toBe('solid');
	// A key opens a picker in the window that is in front, and nowhere else.
	await page.bringToFront();
	const chooser = page.waitForEvent('filechooser', { timeout: 10_000 });
	await page.locator('#verify-files').press('Enter');
	expect((await chooser).isMultiple()).toBe(true);
});

test('without scripts there is the way by hand, and no form', async () => {
	const page = await lendPage({ javaScriptEnabled: false });
	await page.goto(`${origin}/verify/`);
	expect(await page.locator('[data-verify]').isVisible()).toBe(false);
	const hand = await page.locator('#by-hand').textContent();
	for (const command of ['sha256sum', 'Get-FileHash', 'shasum -a 256'])
		expect(hand).toContain(command);
});

test('where the browser gives no hashes the page says so', async () => {
	const page = await browser.newPage();
	onTestFinished(() => page.close());
	await page.addInitScript(() => {
		Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });
	});
	await page.goto(`${origin}/es/verify/`, { waitUntil: 'networkidle' });
	await page.locator('[data-insecure]').waitFor();
	expect(await page.locator('[data-insecure]').textContent()).toBe(wordsOf('es').verify.insecure);
	expect(await page.locator('[data-verify]').count()).toBe(0);
});

test('where the lists cannot be loaded the page says so', async () => {
	const { page } = await open(await lendPage(), 'en');
	await page.route('**/edition.json', (route) => route.abort());
	await page
		.locator('#verify-files')
		.setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	const verdict = page.locator('[data-verify] .verdict');
	await verdict.waitFor();
	expect(await verdict.textContent()).toBe(wordsOf('en').verify.failed);
});

test('each edition has a page, with its frozen files where they are kept', () => {
	const dates = new Set([data.edition.date, ...data.tables.published.map(({ since }) => since)]);
	for (const date of dates)
		for (const language of languages) {
			const page = `${root(language).slice(1)}editions/${date}/index.html`;
			expect(files).toContain(page);
			const frozen = existsSync(join('static/editions', date));
			expect(read(page).toString('utf8').includes(`editions/${date}/dataset.zip`) || !frozen).toBe(
				true
			);
			if (frozen)
				expect(
					read(`editions/${date}/dataset.zip`).equals(
						readFileSync(join('static/editions', date, 'dataset.zip'))
					)
				).toBe(true);
		}
});
