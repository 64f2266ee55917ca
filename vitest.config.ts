import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './src/commands/browser.js';

/** `npm run test:deep`: the long forms as well. */
const deep = process.env.CIFRA_DEEP === 'yes';

const setupFiles = deep ? ['tests/deep/property.ts'] : [];

// The files of a project share what they read and open once: no test changes a module's state.
const shared = {
	setupFiles,
	isolate: false,
	testTimeout: 30_000,
	// A loaded machine is slow, not wrong.
	expect: { poll: { timeout: 10_000 } }
};

const lib = fileURLToPath(new URL('./src/lib', import.meta.url));
const resolve = { alias: { $lib: lib } };

export default defineConfig({
	test: {
		// Most tests of the site wait for a browser: two at a time keep two cores busy.
		maxWorkers: 2,
		// Node reads the sources itself, as it does for every command: nothing is transformed first.
		experimental: { viteModuleRunner: false },
		// What needs nothing, what needs the data, what needs a browser, what needs the built site; and what takes long.
		projects: [
			{
				resolve,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'eslint/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts'],
					...shared
				}
			},
			{ resolve, test: { name: 'data', include: ['tests/data/**/*.test.ts'], ...shared } },
			{
				resolve,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser(), args: browserFlags }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				resolve,
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					...shared,
					testTimeout: 60_000,
					hookTimeout: 240_000
				}
			},
			...(deep
				? [
						{
							resolve,
							test: {
								name: 'deep',
								include: ['tests/deep/**/*.test.ts'],
								testTimeout: 600_000,
								hookTimeout: 600_000
							}
						}
					]
				: [])
		]
	}
});
