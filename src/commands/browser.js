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

/** Seconds that a step of setting a browser up may take: where a mirror cannot be reached the tests are to begin all the same. */
const patience = 120;

function run(command, args) {
	return spawnSync(command, args, { stdio: 'inherit', timeout: patience * 1000 }).status === 0;
}

/** Debian's packages, as root; `undefined` where there is no such system or no mirror. */
function fromDebian(packages) {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	console.log(`Setting up: apt-get install ${packages[0]}`);
	const quick = ['Retries=0', 'http::Timeout=10', 'https::Timeout=10'];
	const options = ['-y', '-qq', ...quick.flatMap((each) => ['-o', `Acquire::${each}`])];
	const install = (name) =>
		run('apt-get', ['install', '--no-install-recommends', ...options, name]);
	return run('apt-get', ['update', ...options]) && packages.some(install)
		? findBrowser()
		: undefined;
}

/**
 * A browser for the tests, installed where it can be: as root on Debian the one without a window, with which they
 * take half the time, also where another is there; where there is none at all, Debian's whole browser or
 * Playwright's download. `undefined` where nothing can be had.
 */
export function setUpBrowser() {
	const found = findBrowser();
	const [shell, whole] = names;
	if (process.env.CHROMIUM_PATH || found?.endsWith(shell)) return found;
	// Older distributions have the whole browser alone.
	const packaged = fromDebian(found ? [shell] : [shell, whole]);
	if (packaged ?? found) return packaged ?? found;
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
