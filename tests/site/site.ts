import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { browserFlags, findBrowser } from '../../src/commands/browser.js';
import { serve } from '../../src/commands/serve.ts';
import { check } from '../../src/lib/server/check.ts';
import { dataFolder } from '../../src/lib/server/dataset.ts';
import type { Dataset } from '../../src/lib/model/dataset.ts';

/** The built site that is tested. */
export const folder = 'build';

if (!existsSync(join(folder, '404.html')))
	throw new Error(`There is no site in ${folder}/ to test. Run "npm run build" first.`);

/** Every file below a folder, as paths with `/`, sorted. */
export function filesBelow(root: string): string[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(root, name)).isFile())
		.map((name) => name.replaceAll('\\', '/'))
		.sort();
}

/** What is published, without the compressed twins of each file. */
export const files: readonly string[] = filesBelow(folder).filter(
	(name) => !/\.(?:br|gz)$/.test(name)
);

/** The text of a published file; throws where it is not UTF-8. A byte order mark is kept, to be seen. */
export function textOf(file: string): string {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	return decoder.decode(readFileSync(join(folder, file)));
}

/** The data the site was built from. */
export function readData(): Dataset {
	const { dataset } = check(dataFolder());
	if (!dataset) throw new Error('The data has errors. Run "npm run data:check".');
	return dataset;
}

/** Serves the built site until the tests of a file are over; returns its origin. */
export async function serveSite(): Promise<string> {
	const server = await serve(folder, 0);
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A browser until the tests of a file are over. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath)
		throw new Error('No browser was found. Run "npm run setup -- --browser" or set CHROMIUM_PATH.');
	const browser = await chromium.launch({ executablePath, args: browserFlags });
	afterAll(() => browser.close());
	return browser;
}
