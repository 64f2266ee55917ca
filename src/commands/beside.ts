import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { compress } from './host/compress.ts';
import { serve } from './host/serve.ts';

// The same content made by another program, over the same line: docs/bench/README.md says how its page is built.

/** A phone on a slow line: 1.6 Mbit/s, 150 ms until an answer begins, a processor four times slower. */
const line = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};
const slowdown = 4;
const phone = { width: 360, height: 640 };
const runs = 5;

interface Seen {
	/** Milliseconds until the chart is on the screen, or would be if one scrolled to it. */
	readonly time: number;
	/** Bytes of the answers that had come whole by then, with their headers. */
	readonly bytes: number;
}

/** Runs in the page: resolves to when its chart is drawn; of ours, the pictures that are not loaded late. */
const drawn = `new Promise((done) => {
	const look = () => {
		const images = [...document.querySelectorAll('[data-chart] img:not([loading])')];
		const whole = document.querySelector('[data-chart] figcaption');
		const isThere = images.length > 0
			? whole && images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
			: document.querySelector('[data-chart] svg');
		if (isThere) requestAnimationFrame(() => done(performance.now()));
		else requestAnimationFrame(look);
	};
	look();
})`;

async function look(browser: Browser, url: string): Promise<Seen> {
	// Our host's policy would refuse the scripts that the other writes into its page.
	const page = await browser.newPage({ viewport: phone, deviceScaleFactor: 2, bypassCSP: true });
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await page.goto(url, { waitUntil: 'commit' });
	const time = await page.evaluate<number>(drawn);
	const seen = { time, bytes };
	await page.close();
	return seen;
}

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Looks at our page and at the other's in turn; prints both, and what share of the other's ours takes. */
export async function beside(browser: Browser, own: string, folder: string): Promise<void> {
	await compress(folder);
	const server = await serve(folder, 0);
	const other = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const seen: Record<'own' | 'other', Seen[]> = { own: [], other: [] };
	for (let run = 0; run < runs; run += 1) {
		seen.own.push(await look(browser, own));
		seen.other.push(await look(browser, other));
	}
	server.close();
	console.log(`${own} beside ${folder}: until the chart is on a phone's screen, median of ${runs}`);
	const unit = { bytes: 'bytes', time: 'ms' } as const;
	for (const name of ['bytes', 'time'] as const) {
		const [ours, theirs] = [seen.own, seen.other].map((all) =>
			median(all.map((each) => each[name]))
		);
		const share = Math.round((100 * ours!) / theirs!);
		console.log(`  ${ours!.toFixed()} ${unit[name]}, the other ${theirs!.toFixed()}: ${share} %`);
	}
}
