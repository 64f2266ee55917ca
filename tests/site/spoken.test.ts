import { expect, test } from 'vitest';
import { alternating, examples } from './kinds.ts';
import { deep } from './sample.ts';
import { openBrowser, serveSite } from './site.ts';
import { spokenOf, stumbles } from './spoken.ts';

// What a screen reader says of a page, in the order it says it.
const origin = await serveSite();
const browser = await openBrowser();
/** A comparison exists when something was chosen. */
const chosen = '/compare/#series=homicides-deadly-trade,homicides-inegi,homicides-sesnsp';
const pages = deep ? examples : alternating(['indicators/[id]', 'states/[area]']);

test.each([...pages, chosen])(
	'%s: nothing is said twice in a row, no cell and no name is empty',
	async (address) => {
		const page = await browser.newPage();
		await page.goto(origin + address, { waitUntil: 'networkidle' });
		const said = await spokenOf(page);
		await page.close();
		expect(said.length).toBeGreaterThan(10);
		expect(stumbles(said)).toEqual([]);
	}
);
