import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { beside } from './beside.ts';
import { browserFlags, findBrowser } from './browser.js';
import { serve } from './host/serve.ts';

// Measures the built site in a browser on a processor slowed down four times: npm run bench
// Beside a page of the same content: npm run bench -- --beside FOLDER (docs/bench/README.md)
const { values: options } = parseArgs({ options: { beside: { type: 'string' } } });
const slowdown = 4;
const limit = 50;
/** The biggest chart: the most producers over the most years, above all transfers. */
const biggest = '/indicators/homicides/';
const weighed = ['/', biggest, '/transfers/', '/states/'];

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`.padStart(9);
const milliseconds = (value: number) => `${value.toFixed(1)} ms`.padStart(9);

function spread(values: readonly number[]): string {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
	const figures = [at(0), at(0.5), at(0.95), sorted.at(-1)!].map(milliseconds);
	return `min ${figures[0]}  median ${figures[1]}  95 % ${figures[2]}  max ${figures[3]}`;
}

async function wake(page: Page): Promise<void> {
	const figure = page.locator('[data-chart]').first();
	if ((await figure.count()) === 0) return;
	await figure.scrollIntoViewIfNeeded();
	await figure.dispatchEvent('pointerover');
	await page.waitForSelector('[data-chart] canvas');
	await page.waitForLoadState('networkidle');
}

/** Bytes as they come over the line, before and after the chart of a page is near. */
async function weigh(browser: Browser, origin: string, path: string): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
	const sums = new Map<string, number>();
	const pending: Promise<void>[] = [];
	page.on('requestfinished', (request) => {
		const kind = request.resourceType();
		pending.push(
			request.sizes().then(({ responseBodySize }) => {
				sums.set(kind, (sums.get(kind) ?? 0) + responseBodySize);
			})
		);
	});
	const said = async () => {
		await Promise.all(pending);
		const parts = [...sums].sort().map(([kind, bytes]) => `${kind} ${kilobytes(bytes).trim()}`);
		return `${kilobytes([...sums.values()].reduce((a, b) => a + b, 0))}  (${parts.join(', ')})`;
	};
	await page.goto(origin + path, { waitUntil: 'networkidle' });
	console.log(`${path}\n  when it is opened   ${await said()}`);
	await wake(page);
	console.log(`  with its chart      ${await said()}`);
	await page.close();
}

/** How long the main thread is blocked while a page loads: what exceeds 50 ms in each task, added up. */
async function blocked(
	browser: Browser,
	url: string,
	width: number,
	scripts: boolean
): Promise<number> {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	if (!scripts) await page.route('**/*.js', (route) => route.abort());
	await page.addInitScript(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(duration);
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
	await page.close();
	return tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
}

async function loads(browser: Browser, origin: string, path: string): Promise<void> {
	for (const width of [360, 1280])
		for (const scripts of [true, false]) {
			const times: number[] = [];
			for (let run = 0; run < 7; run += 1)
				times.push(await blocked(browser, origin + path, width, scripts));
			console.log(`  ${width} px, scripts ${scripts ? 'on ' : 'off'} ${spread(times)}`);
		}
}

interface Moves {
	/** Time the page itself works on one move: reading, drawing, laying out. */
	readonly script: number[];
	/** Time until the frame that shows it is painted; on an idle screen a frame takes 16 ms. */
	readonly frame: number[];
}

/** Moves a pointer over a chart as a hand would, in a slant over all years and panels. */
function move(page: Page, count: number): Promise<Moves> {
	return page.evaluate(async (moves) => {
		const canvas = document.querySelector<HTMLCanvasElement>('[data-chart] canvas.drawn')!;
		const found: { script: number[]; frame: number[] } = { script: [], frame: [] };
		for (let index = 0; index < moves; index += 1) {
			await new Promise((done) => requestAnimationFrame(done));
			const { left, top, width, height } = canvas.getBoundingClientRect();
			const clientX = left + width * (0.2 + (0.6 * ((index * 7) % moves)) / moves);
			const clientY = top + height * (0.05 + (0.9 * index) / moves);
			const before = performance.now();
			canvas.dispatchEvent(
				new PointerEvent('pointermove', { clientX, clientY, bubbles: true, pointerType: 'mouse' })
			);
			found.script.push(performance.now() - before);
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			found.frame.push(performance.now() - before);
		}
		return found;
	}, count);
}

async function measure(browser: Browser, origin: string, width: number): Promise<boolean> {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	const session: CDPSession = await page.context().newCDPSession(page);
	await page.goto(origin + biggest, { waitUntil: 'networkidle' });
	await wake(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await move(page, 20);
	const { script, frame } = await move(page, 200);
	console.log(`  ${width} px, the move itself     ${spread(script)}`);
	console.log(`  ${width} px, until it is painted ${spread(frame)}`);
	await page.close();
	return Math.max(...script) < limit;
}

const executablePath = findBrowser();
if (!executablePath) {
	console.error('No browser was found: run npm run setup -- --browser, or set CHROMIUM_PATH.');
	process.exit(1);
}
const server = await serve(process.env.CIFRA_OUT ?? 'build', 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath, args: browserFlags });
if (options.beside) await beside(browser, origin + biggest, options.beside);
for (const path of weighed) await weigh(browser, origin, path);
for (const path of weighed.slice(0, 3)) {
	console.log(
		`${path} the main thread is blocked while it loads, processor slowed down ${slowdown} times`
	);
	await loads(browser, origin, path);
}
console.log(`${biggest} a pointer move, processor slowed down ${slowdown} times`);
const quick: boolean[] = [];
for (const width of [360, 1280]) quick.push(await measure(browser, origin, width));
console.log(
	quick.every(Boolean)
		? `The move itself stays under ${limit} ms.`
		: `The move itself does not stay under ${limit} ms.`
);
await browser.close();
server.close();
