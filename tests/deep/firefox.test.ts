import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../site/kinds.ts';
import { serveSite } from '../site/site.ts';
import { findFirefox, openFirefox } from './firefox.ts';

// As a reader of Tor Browser at "Safest" has it: no scripts, no SVG, no fonts from the web.
const path = findFirefox();
if (!path)
	console.warn(
		'Firefox was not found: what a closed browser shows is not tested. On Debian: apt-get install firefox-esr'
	);

const origin = await serveSite();
let browser: Browser;
let page: Page;

beforeAll(async () => {
	if (!path) return;
	browser = await openFirefox(path);
	page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Runs in the page: what a reader cannot see or reach. */
function missing(): string[] {
	const found: string[] = [];
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
	const opening = (element: Element) => element.outerHTML.slice(0, 140);
	const sees = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

	// A fragment of a place in a closed fold leads nowhere in older browsers.
	const folded = (place: Element) => {
		const fold = place.parentElement?.closest('details:not([open])');
		return fold && !place.closest('summary');
	};
	for (const link of all('a[href^="#"]')) {
		const id = decodeURIComponent(link.getAttribute('href')!.slice(1));
		const place = document.getElementById(id);
		if (!place) found.push(`leads nowhere: ${opening(link)}`);
		else if (folded(place)) found.push(`leads into a closed fold: #${id}`);
	}
	// What does nothing without scripts takes no room.
	for (const control of all('button, input, select, textarea, canvas'))
		if (sees(control)) found.push(`a dead control: ${opening(control)}`);

	for (const fold of all('details')) {
		// Of folds with one name only one would stay open.
		fold.removeAttribute('name');
		fold.setAttribute('open', '');
	}
	const shows = (element: Element) => sees(element) && element.getBoundingClientRect().width > 0;
	const told = ['observation', 'transfer', 'derived', 'count', 'caveat', 'origin'];
	for (const element of all(told.map((name) => `[data-${name}]`).join()))
		// A phone has room for the producers alone; the difference of two of them is left out.
		if (!shows(element) && !element.matches('td.gap')) found.push(`not seen: ${opening(element)}`);
	// The menu stands there twice, for wide and for narrow screens; what leads to a place of the page was looked at above.
	const links = all('a[href]:not([href^="#"])') as HTMLAnchorElement[];
	const offered = new Set(links.filter(shows).map(({ href }) => href));
	for (const { href } of links) if (!offered.has(href)) found.push(`no link to ${href}`);
	const pictures = all('img') as HTMLImageElement[];
	for (const picture of pictures.filter((each) => sees(each) && each.loading !== 'lazy'))
		if (picture.naturalWidth === 0) found.push(`an empty picture: ${opening(picture)}`);
	const shown = pictures.some((picture) => sees(picture) && picture.naturalWidth > 0);
	if (document.querySelector('[data-chart]') && !shown) found.push('no picture');
	if (document.querySelector('main svg')) found.push('a picture as SVG');
	return found;
}

describe.runIf(path).each(examples)('%s', (address) => {
	test.each([1280, 360])(
		'shows all of it without scripts, SVG and web fonts (%i px)',
		async (width) => {
			await page.setViewport({ width, height: 800 });
			await page.goto(origin + address, { waitUntil: 'load' });
			expect(await page.evaluate(missing)).toEqual([]);
		}
	);
});
