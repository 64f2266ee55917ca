import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { years } from '../../src/lib/model/period.ts';
import { openBrowser, readData, serveSite, textOf } from './site.ts';

const { transfers } = readData().tables;
const origin = await serveSite();
const browser = await openBrowser();
const list = `${origin}/transfers/`;

const shown = 'tr[data-transfer]:not([hidden])';
const fitting = transfers.filter(
	({ suppliers, period }) => suppliers.includes('IL') && years(period).last >= 2009
);

test('a choice in the fragment is restored, and survives reload', async () => {
	const page = await browser.newPage();
	await page.goto(`${list}#supplier=IL&from=2009`);
	await page.waitForSelector('[data-filter]:not([data-asleep])');
	await page.reload();
	await page.waitForSelector('[data-filter]:not([data-asleep])');
	expect(await page.locator('select[name=supplier]').inputValue()).toBe('IL');
	const ids = await page.locator(shown).evaluateAll((rows) => rows.map(({ id }) => id));
	expect(ids.sort()).toEqual(fitting.map(({ id }) => id).sort());
	expect(await page.locator('[data-filter] output').textContent()).toContain(
		String(fitting.length)
	);
	await page.close();
});

test('choosing writes the fragment and keeps the address; showing all takes it away', async () => {
	const page = await browser.newPage();
	await page.goto(list);
	await page.locator('select[name=category]').selectOption('drone');
	expect(page.url()).toBe(`${list}#category=drone`);
	const drones = transfers.filter(({ category }) => category === 'drone').length;
	expect(await page.locator(shown).count()).toBe(drones);
	await page.locator('[data-filter] button[type=reset]').click();
	expect(page.url()).toBe(list);
	expect(await page.locator(shown).count()).toBe(transfers.length);
	await page.close();
});

test('without scripts the list is whole and no dead control is seen', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${list}#supplier=IL`);
	expect(await page.locator(shown).count()).toBe(transfers.length);
	expect(await page.locator('[data-filter]').isVisible()).toBe(false);
	await page.close();
});

test('what is shown can be taken along: the published rows, with the choice in each', async () => {
	const page = await browser.newPage({ acceptDownloads: true });
	const fragment = '#supplier=IL&from=2009';
	await page.goto(`${list}${fragment}`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('[data-filter] [data-file]').click()
	]);
	expect(download.suggestedFilename()).toBe('transfers-supplier-IL-from-2009.csv');
	const taken = readFileSync(await download.path(), 'utf8')
		.trimEnd()
		.split('\n');
	const published = textOf('transfers.csv').trimEnd().split('\n');
	const ending = `,${new URL(`transfers/${fragment}`, readData().edition.origin).href}`;
	const wanted = new Set(fitting.map(({ id }) => id));
	expect(taken[0]).toBe(`${published[0]},filter`);
	expect(taken.slice(1)).toEqual(
		published
			.slice(1)
			.filter((line) => wanted.has(line.split(',', 1)[0]!))
			.map((line) => `${line}${ending}`)
	);
	for (const column of ['caveat_en', 'caveat_es', 'source_title'])
		expect(taken[0]!.split(',')).toContain(column);
	await page.close();
});
