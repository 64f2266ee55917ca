import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { years } from '../../src/lib/model/period.ts';
import type { Page } from 'playwright-core';
import { derivedFigure } from './derived.ts';
import { readData, serveSite, textOf } from './site.ts';
import { lendPage } from './tab.ts';

const data = readData();
const { transfers } = data.tables;
const origin = await serveSite();
const list = `${origin}/transfers/`;

const line = '[data-deals] li';
const shown = `${line}:not([hidden])`;
const awake = '[data-filter] .fields:not([data-asleep])';
const fitting = transfers.filter(
	({ suppliers, period }) => suppliers.includes('IL') && years(period).last >= 2009
);
const dealsOf = (rows: readonly { readonly deal: string }[]): string[] =>
	[...new Set(rows.map(({ deal }) => deal))].sort();

/** The deals whose lines a page shows. */
const dealsOn = (page: Page): Promise<string[]> =>
	page
		.locator(`${shown} a`)
		.evaluateAll((links) =>
			(links as HTMLAnchorElement[]).map(({ pathname }) => pathname.split('/').at(-2)!).sort()
		);

test('a choice in the fragment is restored, and survives reload', async () => {
	const page = await lendPage();
	await page.goto(`${list}#supplier=IL&from=2009`);
	await page.waitForSelector(awake);
	await page.reload();
	await page.waitForSelector(awake);
	expect(await page.locator('select[name=supplier]').inputValue()).toBe('IL');
	await expect.poll(() => dealsOn(page)).toEqual(dealsOf(fitting));
	expect(await page.locator('[data-entries]').textContent()).toContain(`${fitting.length} entries`);
});

test('choosing writes the fragment and keeps the address; showing all takes it away', async () => {
	const page = await lendPage();
	await page.goto(list);
	await page.waitForSelector(awake);
	const all = await page.locator('[data-filter] [role=status]').textContent();
	await page.locator('select[name=category]').selectOption('drone');
	expect(page.url()).toBe(`${list}#category=drone`);
	const drones = transfers.filter(({ category }) => category === 'drone');
	expect(await dealsOn(page)).toEqual(dealsOf(drones));
	await page.locator('[data-filter] button[type=reset]').click();
	await expect.poll(() => page.url()).toBe(list);
	expect(await dealsOn(page)).toEqual(dealsOf(transfers));
	expect(await page.locator('[data-filter] [role=status]').textContent()).toBe(all);
});

test('what one supplier delivered in a year, and its share of all, are said as the rows have them', async () => {
	const page = await lendPage();
	await page.goto(list);
	await page.waitForSelector(awake);
	await page.getByRole('link', { name: '2004', exact: true }).click();
	expect(page.url()).toBe(`${list}#from=2004&to=2004`);
	await page.locator('select[name=supplier]').selectOption('US');
	const volume = data.observation('arms-imports-sipri.mx.2004.us').value!;
	const said = page.locator('[data-volume]');
	expect(await said.textContent()).toContain(`United States, 2004: ${volume} million TIV`);
	const share = said.locator('[data-derived]');
	const formula = (await share.getAttribute('data-derived'))!;
	const squashed = (await share.textContent())!.replace(/\s/gu, ' ');
	expect(squashed).toBe(derivedFigure(data, formula, 'en'));
});

test('without scripts the list is whole, the result is of all, and no dead control is seen', async () => {
	const page = await lendPage({ javaScriptEnabled: false });
	await page.goto(`${list}#supplier=IL`);
	expect(await page.locator(shown).count()).toBe(dealsOf(transfers).length);
	expect(await page.locator('[data-filter] .fields').isVisible()).toBe(false);
	expect(await page.locator('[data-volume]').isVisible()).toBe(true);
});

test.each(['en', 'es'])(
	'every entry has its place outside what is folded (%s)',
	async (language) => {
		const page = await lendPage({ javaScriptEnabled: false });
		await page.goto(language === 'en' ? list : `${origin}/es/transfers/`);
		const placed = await page
			.locator('[data-deals] [id]')
			.evaluateAll((places) =>
				places.filter((each) => !each.closest('details')).map(({ id }) => id)
			);
		for (const { id } of transfers) expect(placed).toContain(id);
		await page.goto(`${page.url()}#${transfers[0]!.id}`);
		expect(await page.locator(':target').isVisible()).toBe(true);
	}
);

test('what is shown can be taken along: the published rows, with the choice in each', async () => {
	const page = await lendPage({ acceptDownloads: true });
	const fragment = '#supplier=IL&from=2009';
	await page.goto(`${list}${fragment}`);
	await page.waitForSelector(awake);
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
});
