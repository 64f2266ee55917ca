import { get, type IncomingMessage } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sample } from './sample.ts';
import { files, filesBelow, folder, serveSite } from './site.ts';

// The headers of a real host, as `npm start` sends them.
const origin = await serveSite();

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: Buffer;
}

/** Asks without unpacking the answer, which `fetch` would do. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		get(new URL(origin), { path, headers }, async (response) => {
			const parts: Buffer[] = [];
			for await (const part of response) parts.push(part as Buffer);
			const { statusCode: status, headers: sent } = response;
			resolve({ status, headers: sent, body: Buffer.concat(parts) });
		}).on('error', reject);
	});
}

const found = (form: RegExp) => `/${files.find((name) => form.test(name)) ?? form}`;
const script = found(/^_app\/enhance\.\w+\.js$/);
const chunk = found(/^_app\/immutable\/.+\.js$/);

const html = 'text/html';
const kinds: readonly [path: string, type: RegExp | string, open: boolean][] = [
	['/', html, false],
	['/es/indicators/homicides/', html, false],
	['/indicators/homicides.csv', 'text/csv; charset=utf-8; header=present', true],
	['/series/homicides-inegi.csv', 'text/csv; charset=utf-8; header=present', true],
	['/observations.csv', 'text/csv; charset=utf-8; header=present', true],
	['/indicators/homicides.json', 'application/json', true],
	['/indicators/homicides.bib', 'application/x-bibtex; charset=utf-8', true],
	['/indicators/homicides.ris', 'application/x-research-info-systems; charset=utf-8', true],
	[
		'/indicators/homicides.csl.json',
		'application/vnd.citationstyles.csl+json; charset=utf-8',
		true
	],
	['/charts/home/homicides.wide.light.webp', 'image/webp', true],
	['/icon.png', 'image/png', true],
	[script, 'text/javascript', false],
	[chunk, 'text/javascript', false]
];

describe.each(kinds)('%s', (path, type, open) => {
	test('says what it is and how it may be used', async () => {
		const { status, headers } = await ask(path);
		expect(status).toBe(200);
		const [sent] = (headers['content-type'] ?? '').split(type === html ? ';' : '\n');
		const plainType = String(type).includes(';') ? sent : sent?.split(';')[0];
		expect(plainType).toBe(type);
		expect(headers['access-control-allow-origin']).toBe(open ? '*' : undefined);
	});

	test.each([
		['x-content-type-options', 'nosniff'],
		['referrer-policy', 'no-referrer'],
		['content-security-policy', "frame-ancestors 'none'"],
		['cross-origin-opener-policy', 'same-origin']
	])('has %s: %s', async (name, value) => {
		const { headers } = await ask(path);
		expect(headers[name]).toBe(value);
	});

	test('sets no cookie', async () => {
		const { headers } = await ask(path);
		expect(headers['set-cookie']).toBe(undefined);
	});

	test('keeps for a year only what never changes', async () => {
		const { headers } = await ask(path);
		expect(headers['cache-control']).toBe(
			path === script || path === chunk ? 'public, max-age=31536000, immutable' : 'no-cache'
		);
	});

	test('is not sent again to who has it', async () => {
		const { headers } = await ask(path);
		const { status, body } = await ask(path, { 'If-None-Match': headers.etag ?? '' });
		expect(headers.etag).toMatch(/^(?:W\/)?"[^"]+"$/);
		expect(status).toBe(304);
		expect(body.length).toBe(0);
	});
});

test.each(['/embed/homicides/', '/es/embed/homicides/', '/embed/homicides/full/'])(
	'%s may stand in any page',
	async (path) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(200);
		expect(headers['content-security-policy']).toBe('frame-ancestors *');
		expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['x-frame-options']).toBe(undefined);
	}
);

test.each(['/', '/es/', '/indicators/homicides/', '/embedded/', '/verify/'])(
	'%s may stand in none',
	async (path) => {
		const { headers } = await ask(path);
		expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
	}
);

test.each([
	'index.html',
	'es/indicators/homicides/index.html',
	'indicators/homicides.json',
	'observations.csv',
	script.slice(1)
])('%s is sent packed to who can unpack it, with the same words', async (file) => {
	const path = `/${file.replace(/index\.html$/, '')}`;
	const packed = await ask(path, { 'Accept-Encoding': 'br, gzip' });
	const plain = await ask(path);
	const whole = readFileSync(join(folder, file));
	expect(packed.headers['content-encoding']).toBe('br');
	expect(packed.headers.vary).toMatch(/accept-encoding/i);
	expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
	expect(packed.body.length).toBeLessThan(whole.length / 1.5);
	expect(brotliDecompressSync(packed.body).equals(whole)).toBe(true);
	expect(plain.headers['content-encoding']).toBe(undefined);
	expect(plain.body.equals(whole)).toBe(true);
});

test('every packed file holds the file it packs', () => {
	const unpack = { br: brotliDecompressSync, gz: gunzipSync };
	const packed = filesBelow(folder).filter((name) => /\.(?:br|gz)$/.test(name));
	// The build compared all of them before it took its place.
	const wrong = sample(packed, 300).filter((name) => {
		const [whole, ending] = [name.slice(0, -3), name.slice(-2) as 'br' | 'gz'];
		const bytes = unpack[ending](readFileSync(join(folder, name)));
		return !files.includes(whole) || !bytes.equals(readFileSync(join(folder, whole)));
	});
	expect(wrong).toEqual([]);
	expect(packed.length).toBeGreaterThan(files.length);
});

test.each([
	'/nothing',
	'/indicators/nothing.csv',
	'/../package.json',
	'/..%2fpackage.json',
	'/%2e%2e/package.json',
	'/%00',
	'/%'
])('%s is not found, and says so as a page', async (path) => {
	const { status, headers, body } = await ask(path);
	expect(status).toBe(404);
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['access-control-allow-origin']).toBe(undefined);
	expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
});
