import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './src/commands/browser.js';

const lib = fileURLToPath(new URL('./src/lib', import.meta.url));
const resolve = { alias: { $lib: lib } };

export default defineConfig({
	test: {
		// Four kinds of test: what needs nothing, what needs the data, what needs a browser, what needs the built site.
		projects: [
			{
				resolve,
				test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/**/*.browser.test.ts'] }
			},
			{ resolve, test: { name: 'data', include: ['tests/data/**/*.test.ts'] } },
			{
				resolve,
				plugins: [svelte()],
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
					testTimeout: 60_000,
					hookTimeout: 240_000
				}
			}
		]
	}
});
