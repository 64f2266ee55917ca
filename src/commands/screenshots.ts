import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.js';
import { folderOf, languageOf, languages } from '../lib/model/language.ts';
import { serve } from './host/serve.ts';

// Takes pictures of the built site to be looked at: npm run screenshots -- --path / --width 360 --theme dark --lang es --no-scripts
const { values } = parseArgs({
	options: {
		path: { type: 'string', multiple: true, default: ['/'] },
		width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
		theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
		lang: { type: 'string', multiple: true, default: [...languages] },
		out: { type: 'string', default: 'screenshots' },
		// A server that runs already, such as the one of `npm run dev`; else build/ is served.
		origin: { type: 'string' },
		'no-scripts': { type: 'boolean', default: false }
	}
});

const executablePath = findBrowser();
if (!executablePath) {
	console.error('No browser was found: run npm run setup -- --browser, or set CHROMIUM_PATH.');
	process.exit(1);
}
mkdirSync(values.out, { recursive: true });
const server = values.origin ? undefined : await serve('build', 0);
const origin = values.origin ?? `http://localhost:${(server?.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath, args: browserFlags });
for (const width of values.width)
	for (const theme of values.theme) {
		const page = await browser.newPage({
			viewport: { width: Number(width), height: 900 },
			colorScheme: theme === 'dark' ? 'dark' : 'light',
			javaScriptEnabled: !values['no-scripts']
		});
		for (const lang of values.lang)
			for (const path of values.path) {
				await page.goto(origin + `/${folderOf(languageOf(lang))}${path.slice(1)}`, {
					waitUntil: 'networkidle'
				});
				// Figures wake up when they come near: walk the page once, as a reader does.
				await page.evaluate(async () => {
					for (let y = 0; y < document.body.scrollHeight; y += 600) {
						scrollTo(0, y);
						await new Promise((done) => setTimeout(done, 60));
					}
					scrollTo(0, 0);
				});
				// A picture of the whole page shows what is far from the screen, too.
				await page.evaluate(() => {
					const whole = new CSSStyleSheet();
					whole.replaceSync('* { content-visibility: visible !important; }');
					document.adoptedStyleSheets.push(whole);
				});
				await page.waitForLoadState('networkidle');
				const name = `${path.replaceAll('/', '_')}-${lang}-${width}-${theme}.png`;
				await page.screenshot({ path: `${values.out}/${name}`, fullPage: true });
				console.log(`${values.out}/${name}`);
			}
		await page.close();
	}
await browser.close();
server?.close();
