import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../lib/server/distribution/bytes.ts';
import { checksumList } from '../../lib/server/distribution/checksums.ts';
import { compareAddress, listAt } from './compare-address.ts';
import { compareFolder, listIn } from './compare-folder.ts';
import { serve } from './serve.ts';
import { readSums, type Sums } from './sums.ts';

const files: Readonly<Record<string, string>> = {
	'404.html': 'not here',
	_headers: '/*',
	'index.html': 'start',
	'about/index.html': 'about',
	'data/año 1.csv': 'a,b'
};
const bytes = (text: string) => new TextEncoder().encode(text);
const list = checksumList(Object.entries(files).map(([path, text]) => [path, sha256(bytes(text))]));
const sums = readSums(list) as Sums;
const none = { differing: [], lacking: [], surplus: [], unread: [] };

let folder: string;
const at = (path: string) => join(folder, path);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cifra-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(at(path)), { recursive: true });
		writeFileSync(at(path), text);
		writeFileSync(at(`${path}.gz`), gzipSync(text));
	}
	writeFileSync(at('SHA256SUMS'), list);
	return () => rmSync(folder, { recursive: true });
});

/** Spoils a copy in each way there is. */
function spoil(): void {
	writeFileSync(at('index.html'), 'Start');
	rmSync(at('about'), { recursive: true });
	writeFileSync(at('data/more.csv'), '');
}

describe('a list', () => {
	test('is read with its paths', () => {
		expect([...sums.keys()]).toEqual(Object.keys(files).toSorted());
	});

	const sum = sha256(bytes('a'));
	test.each([
		['nothing', '', 1],
		['a page in its place', '<!doctype html>\n', 1],
		['half a line', `${sum}  a\n${sum.slice(9)}`, 2],
		['a path that leads out', `${sum}  ../a\n`, 1],
		['a path that leads out, further inside', `${sum}  a/../../b\n`, 1],
		['a path from the root', `${sum}  /etc/passwd\n`, 1],
		['a path of another system', `${sum}  a\\b\n`, 1],
		['an address', `${sum}  https://example.org/\n`, 1],
		['a path twice', `${sum}  a\n${sum}  b\n${sum}  a\n`, 3]
	])('with %s is none', (_, text, line) => {
		expect(readSums(text)).toBe(line);
	});
});

describe('a folder', () => {
	test('that is whole', async () => {
		expect(listIn(folder)).toBe(list);
		expect(await compareFolder(folder, sums)).toEqual({ ...none, same: 11 });
	});

	test('with files that differ, lack and are too many', async () => {
		spoil();
		expect(await compareFolder(folder, sums)).toEqual({
			...none,
			same: 8,
			differing: ['index.html'],
			lacking: ['about/index.html'],
			surplus: ['data/more.csv']
		});
	});

	test('with packed files that hold something else, or half', async () => {
		writeFileSync(at('index.html.gz'), gzipSync('Start'));
		writeFileSync(at('404.html.gz'), readFileSync(at('404.html.gz')).subarray(0, -9));
		const { differing, same } = await compareFolder(folder, sums);
		expect(differing).toEqual(['404.html.gz', 'index.html.gz']);
		expect(same).toBe(9);
	});
});

describe('an address', () => {
	/** Serves the folder; returns where. */
	async function served(): Promise<string> {
		const server = await serve(folder, 0);
		onTestFinished(() => void server.close().closeAllConnections());
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	}

	test('that serves all', async () => {
		const site = await served();
		expect(await listAt(site)).toBe(list);
		// Not asked for: what tells hosts how to serve.
		expect(await compareAddress(`${site}/`, sums)).toEqual({ ...none, same: 4 });
	});

	test('with files that differ and lack', async () => {
		spoil();
		const found = await compareAddress(await served(), sums);
		expect(found).toEqual({
			...none,
			same: 2,
			differing: ['index.html'],
			lacking: ['about/index.html']
		});
	});

	test('with packed files that hold something else', async () => {
		writeFileSync(at('index.html.gz'), gzipSync('Start'));
		expect((await compareAddress(await served(), sums)).differing).toEqual(['index.html']);
	});

	test('that answers with errors, or breaks off', async () => {
		const server = createServer((request, response) => {
			if (request.url === '/index.html') response.socket?.destroy();
			else response.writeHead(request.url === '/about/index.html' ? 404 : 500).end();
		}).listen(0);
		onTestFinished(() => void server.close());
		const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const { lacking, unread } = await compareAddress(site, sums);
		expect(lacking).toEqual(['about/index.html']);
		expect(unread).toEqual([
			'404.html: 500 Internal Server Error',
			'data/año 1.csv: 500 Internal Server Error',
			'index.html: other side closed'
		]);
		await expect(listAt(site)).rejects.toThrow('500');
	});
});
