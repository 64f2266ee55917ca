import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../src/commands/browser.js';
import { serve } from '../../src/commands/host/serve.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { dataFolder } from '../../src/lib/server/site/dataset.ts';
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

let read: Dataset | undefined;

/** The data the site was built from, read once for all files of tests. */
export function readData(): Dataset {
	read ??= check(dataFolder()).dataset;
	if (!read) throw new Error('The data has errors. Run "npm run data:check".');
	return read;
}

let served: Promise<string> | undefined;

/** Serves the built site as long as the tests run; returns its origin. */
export function serveSite(): Promise<string> {
	served ??= serve(folder, 0).then((server) => {
		// It does not keep the process alive when the tests are over.
		server.unref();
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	return served;
}

let opened: Promise<Browser> | undefined;

/** A browser for all files of tests; it ends with their process. Each test closes what it opens in it. */
export function openBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath)
		throw new Error('No browser was found. Run "npm run setup -- --browser" or set CHROMIUM_PATH.');
	opened ??= chromium.launch({ executablePath, args: browserFlags });
	return opened;
}
