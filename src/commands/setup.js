// Runs before every other command, on whatever Node the machine has: nothing may be imported from node_modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

function run(command, args) {
	const windows = process.platform === 'win32';
	const { status } = spawnSync(command, args, { stdio: 'inherit', shell: windows });
	return status === 0;
}

function isInstalled() {
	return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

if (!isInstalled()) {
	console.log('Setting up: npm ci');
	if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
		console.error(
			'The packages could not be installed: npm says above why. Often its registry cannot be reached from here.'
		);
		process.exit(1);
	}
}

if (process.argv.includes('--browser')) {
	const { setUpBrowser } = await import('./browser.js');
	const path = setUpBrowser();
	if (path) console.log(`Browser: ${path}`);
	else {
		console.error(
			'No browser could be had for the tests. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program.'
		);
		process.exit(1);
	}
}
