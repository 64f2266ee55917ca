import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openBrowser } from './site.ts';

const free = new Map<string, Page[]>();

/**
 * Lends a page to a test until it ends: a new one takes longer than what most tests do in it. What a test
 * listens to, reroutes or is permitted ends with it. Scripts that are added to a page would stay: such a test
 * opens its own.
 */
export async function lendPage(options: BrowserContextOptions = {}): Promise<Page> {
	const { viewport, colorScheme, reducedMotion, ...lasting } = options;
	const key = JSON.stringify(lasting);
	const waiting = free.get(key) ?? [];
	free.set(key, waiting);
	const page = waiting.pop() ?? (await (await openBrowser()).newPage(lasting));
	onTestFinished(async () => {
		page.removeAllListeners();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await page.context().clearPermissions();
		await page.goto('about:blank');
		waiting.push(page);
	});
	await page.setViewportSize(viewport ?? { width: 1280, height: 800 });
	await page.emulateMedia({
		media: null,
		colorScheme: colorScheme ?? 'light',
		reducedMotion: reducedMotion ?? 'no-preference'
	});
	return page;
}
