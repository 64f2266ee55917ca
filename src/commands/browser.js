// Plain JavaScript: used by setup.js before the pinned Node is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const names = [
	// Chromium without a window, of the same version: it opens a tab in a quarter of the time.
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'microsoft-edge-stable',
	'microsoft-edge'
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

function onPath() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function fromPlaywright() {
	try {
		const { chromium } = createRequire(import.meta.url)('playwright-core');
		const path = chromium.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

/** Path of a Chromium-like browser: `CHROMIUM_PATH`, else an installed one, else Playwright's own. */
export function findBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		console.error(`CHROMIUM_PATH names no file: ${named}`);
		return undefined;
	}
	return onPath() ?? places.find(existsSync) ?? fromPlaywright();
}

function run(command, args) {
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Installs a browser: Debian's package as root, else Playwright's download; `undefined` where neither can be had. */
export function installBrowser() {
	if (process.env.CHROMIUM_PATH) return undefined;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Setting up: apt-get install chromium-headless-shell');
		const options = ['-y', '-qq', '--no-install-recommends'];
		const install = (name) => run('apt-get', ['install', ...options, name]);
		// Older distributions have the whole browser alone.
		if (
			run('apt-get', ['update', '-qq']) &&
			(install('chromium-headless-shell') || install('chromium'))
		)
			return findBrowser();
	}
	console.log('Setting up: playwright-core install chromium');
	run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
	return findBrowser();
}

/** Flags for a quiet headless start; as root Chromium refuses its own sandbox. */
export const browserFlags = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--force-color-profile=srgb'
];
