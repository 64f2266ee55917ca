import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { answersIn, send } from '../../../tests/site/raw.ts';
import { serve } from './serve.ts';

/** More bytes than a connection holds: while nobody reads, the rest is still to be read from the file. */
const large = 80_000_000;
const get = (path: string, ...headers: string[]) =>
	[`GET ${path} HTTP/1.1`, 'Host: a', ...headers, '', ''].join('\r\n');
const last = 'Connection: close';

function makeSite(folder: string, text: string): void {
	mkdirSync(folder);
	writeFileSync(join(folder, 'index.html'), text);
	writeFileSync(join(folder, '404.html'), `${text}: not here`);
}

let folder: string;
let server: Server;
let origin: string;

beforeEach(async () => {
	const root = mkdtempSync(join(tmpdir(), 'cifra-'));
	folder = join(root, 'site');
	makeSite(folder, 'old');
	writeFileSync(join(folder, 'large.csv'), '');
	truncateSync(join(folder, 'large.csv'), large);
	server = await serve(folder, 0);
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return () => {
		server.closeAllConnections();
		server.close();
		rmSync(root, { recursive: true, force: true });
	};
});

const ask = async (path: string, ...headers: string[]) =>
	answersIn(await send(origin, get(path, ...headers, last)))[0]!;

/** A client that reads the beginning of an answer, and no more until it is told to. */
async function begin(path: string): Promise<Socket> {
	const socket = connect(Number(new URL(origin).port), '127.0.0.1');
	socket.on('error', () => undefined);
	socket.write(get(path, last));
	await new Promise((resolve) => socket.once('readable', resolve));
	return socket;
}

/** All that was left of an answer. */
async function rest(socket: Socket): Promise<Buffer> {
	const parts: Buffer[] = [];
	socket.on('data', (part: Buffer) => parts.push(part));
	await new Promise((resolve) => socket.once('close', resolve));
	return Buffer.concat(parts);
}

const headOf = (bytes: Buffer) => bytes.subarray(0, bytes.indexOf('\r\n\r\n') + 4);

test('an answer from a file that shrinks breaks off, so that nobody takes it for whole', async () => {
	const socket = await begin('/large.csv');
	truncateSync(join(folder, 'large.csv'), 1000);
	const bytes = await rest(socket);
	const head = headOf(bytes);
	expect(head.toString()).toContain(`Content-Length: ${large}\r\n`);
	expect(bytes.length).toBeLessThan(head.length + large);
	expect((await ask('/large.csv')).body.length).toBe(1000);
});

test('a file that was changed has another tag, and one that vanished is not found', async () => {
	const [{ headers }] = [await ask('/')];
	expect((await ask('/', `If-None-Match: ${headers.etag}`)).status).toBe(304);
	writeFileSync(join(folder, 'index.html'), 'new');
	const changed = await ask('/', `If-None-Match: ${headers.etag}`);
	expect(changed.body.toString()).toBe('new');
	rmSync(join(folder, 'index.html'));
	expect((await ask('/')).status).toBe(404);
});

test('while other folders take its place each answer is of one of them, and none is missing', async () => {
	let going = true;
	const bodies: string[] = [];
	const statuses = new Set<number>();
	const reader = async (path: string) => {
		while (going) {
			const { status, body } = await ask(path);
			statuses.add(status);
			bodies.push(body.toString());
		}
	};
	const readers = ['/', '/', '/missing'].map(reader);
	for (let times = 0; times < 40; times += 1) {
		makeSite(`${folder}.next`, `new ${times}`);
		renameSync(folder, `${folder}.previous`);
		// A moment in which there is none.
		await new Promise((resolve) => setTimeout(resolve, 3));
		renameSync(`${folder}.next`, folder);
		rmSync(`${folder}.previous`, { recursive: true });
	}
	going = false;
	await Promise.all(readers);
	expect([...statuses].sort()).toEqual([200, 404]);
	expect(bodies.filter((body) => !/^(?:old|new \d+)(?:: not here)?$/.test(body))).toEqual([]);
	expect((await ask('/')).body.toString()).toBe('new 39');
});

test('where the site is away it is asked for later', async () => {
	rmSync(folder, { recursive: true });
	const { status, headers } = await ask('/');
	expect(status).toBe(503);
	expect(headers['retry-after']).toBe('1');
	makeSite(folder, 'again');
	expect((await ask('/')).body.toString()).toBe('again');
});

test('clients that hang up leave no file open', async () => {
	const listed = '/proc/self/fd';
	const opened = () => (existsSync(listed) ? readdirSync(listed).length : 0);
	const before = opened();
	const clients = await Promise.all(Array.from({ length: 40 }, () => begin('/large.csv')));
	for (const client of clients) client.resetAndDestroy();
	await expect.poll(() => opened()).toBeLessThanOrEqual(before + 5);
	expect((await ask('/')).status).toBe(200);
});

test.each(['CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 'noise\r\n\r\n', get('/large.csv')])(
	'one who breaks off after %j breaks nothing else',
	async (request) => {
		const clients = Array.from({ length: 20 }, async () => {
			const socket = connect(Number(new URL(origin).port), '127.0.0.1');
			socket.on('error', () => undefined);
			await new Promise((resolve) => socket.write(request, resolve));
			socket.resetAndDestroy();
		});
		await Promise.all(clients);
		expect((await ask('/')).status).toBe(200);
	}
);

test('one who does not read is let go', async () => {
	server.timeout = 200;
	const socket = await begin('/large.csv');
	await new Promise((resolve) => setTimeout(resolve, 600));
	expect((await rest(socket)).length).toBeLessThan(large);
});

test('one who does not finish a request is let go, with a word', async () => {
	server.headersTimeout = 200;
	const answer = await send(origin, 'GET / HTTP/1.1\r\n', 'Host: a\r\n', 'Slow: ', 'a', 'b');
	expect(answer.toString()).toMatch(/^HTTP\/1\.1 (?:408 Request Timeout|400 Bad Request)\r\n/);
});

test('requests in one packet are answered in their order', async () => {
	const answers = answersIn(await send(origin, get('/') + get('/missing') + get('/', last)));
	expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
	expect(answers.map(({ body }) => body.toString())).toEqual(['old', 'old: not here', 'old']);
});

test('noise behind a request does not get into its answer', async () => {
	const bytes = await send(origin, `${get('/large.csv')}noise\r\n\r\n`);
	expect(bytes.indexOf('HTTP/1.1 400', headOf(bytes).length)).toBe(-1);
	expect((await ask('/')).status).toBe(200);
});

test('there is nothing to serve where no site stands', () => {
	expect(() => serve(join(folder, 'nothing'), 0)).toThrow('ENOENT');
});
