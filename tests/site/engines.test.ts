import { afterAll, describe, expect, test } from 'vitest';
import { exceptions, faultsOf, needed } from './engines.ts';
import { alternating, examples } from './kinds.ts';
import { deep, sample } from './sample.ts';
import { openBrowser, serveSite } from './site.ts';

// Every kind of page in both languages; in the short form the few that hold what the others are made of.
const addresses = deep
	? examples
	: alternating(['', 'states/[area]', 'compare', 'embed/[id]/full']);
/** IBM's engine takes as long as the others together. */
const slow = sample(addresses, 2);

const origin = await serveSite();
// A page of their own: the engines leave much in it.
const page = await (await openBrowser()).newPage();
afterAll(() => page.close());

describe.each(addresses)('%s', (address) => {
	test('axe, HTML_CodeSniffer and the engine of IBM find no error', async () => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(origin + address, { waitUntil: 'networkidle' });
		expect(await faultsOf(page, 'axe')).toEqual([]);
		expect(await faultsOf(page, 'codesniffer')).toEqual([]);
		if (slow.includes(address)) expect(await faultsOf(page, 'ibm')).toEqual([]);
	});

	test.runIf(slow.includes(address))('in the dark the letters are as easy to read', async () => {
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await faultsOf(page, 'contrast')).toEqual([]);
	});
});

test.runIf(deep)('each exception is needed', () => {
	expect(exceptions.filter((each) => !needed.has(each))).toEqual([]);
});
