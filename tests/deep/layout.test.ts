import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../src/commands/browser.js';
import { serve } from '../../src/commands/host/serve.ts';
import { filesBelow, folder } from '../site/site.ts';

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
	server = await serve(folder, 0);
	origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
	browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});

afterAll(async () => {
	await browser.close();
	server.close();
});

const pages = filesBelow(folder)
	.filter((name) => name.endsWith('.html') && !name.startsWith('embed/'))
	.map((name) => name.replace(/index\.html$/, ''));

/** Runs in the page: what is wider than the screen, what is cut, what is empty, what is no word for a reader. */
function faults(): string[] {
	const found: string[] = [];
	const root = document.documentElement;
	if (root.scrollWidth > root.clientWidth)
		found.push(`wider than the screen: ${root.scrollWidth} > ${root.clientWidth}`);
	const main = document.querySelector('main') ?? document.body;
	if (/\b(?:undefined|NaN|null|\[object)\b/.test(main.innerText)) found.push('a raw value');
	for (const element of main.querySelectorAll<HTMLElement>('h1, h2, h3, h4, a, button, td, li')) {
		const { width, height } = element.getBoundingClientRect();
		if (width === 0 || height === 0 || element.closest('.hidden')) continue;
		const style = getComputedStyle(element);
		if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
			found.push(`cut: ${element.innerText.slice(0, 40)}`);
		if (
			element.matches('h1, h2, h3, h4, a, button') &&
			element.innerText.trim() === '' &&
			!element.querySelector('img')
		)
			found.push(`empty: ${element.outerHTML.slice(0, 80)}`);
	}
	return found;
}

test.each([320, 360, 768, 1280])(
	'no page is cut, empty or wider than a screen of %d px',
	async (width) => {
		const page = await browser.newPage({
			viewport: { width, height: 900 },
			javaScriptEnabled: true
		});
		await page.route(/\.(?:webp|png|json)$/, (route) => route.abort());
		const found: Record<string, string[]> = {};
		for (const path of pages) {
			await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
			const own = await page.evaluate(faults);
			if (own.length > 0) found[path] = own;
		}
		await page.close();
		expect(found).toEqual({});
	}
);
