import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, serveSite } from './site.ts';
import { answersIn, hangUp, send, type RawAnswer } from './raw.ts';

// What nobody's browser sends, byte by byte: each is answered as RFC 9110 and RFC 9112 have it, and the server lives on.
const origin = await serveSite();
const file = 'indicators/homicides.csv';
const whole = readFileSync(join(folder, file));
const size = whole.length;

const known = answersIn(
	await send(origin, `HEAD /${file} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
	true
)[0]!;
const etag = known.headers.etag!;
const modified = known.headers['last-modified']!;

const get = (target: string, ...headers: string[]) =>
	[`GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n');
const getFile = (...headers: string[]) => get(`/${file}`, ...headers);
const method = (name: string, ...headers: string[]) =>
	[`${name} /${file} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n');

type Expected = readonly [
	status: number,
	headers?: Readonly<Record<string, string | undefined>>,
	body?: Buffer
];
const range = (from: number, to: number): Expected => [
	206,
	{ 'content-range': `bytes ${from}-${to}/${size}`, 'content-length': String(to - from + 1) },
	whole.subarray(from, to + 1)
];
const all: Expected = [200, { 'content-length': String(size), 'content-range': undefined }, whole];
const plain = 'text/plain; charset=utf-8';
const outside: Expected = [416, { 'content-range': `bytes */${size}`, 'content-type': plain }];
const allowed: Expected = [405, { allow: 'GET, HEAD' }];
const page: Expected = [404, { 'content-type': 'text/html; charset=utf-8' }];
const closed = { connection: 'close' };

const requests: readonly [name: string, request: string | Buffer, ...expected: Expected][] = [
	// Parts
	['a part', getFile('Range: bytes=2-5'), ...range(2, 5)],
	['a part that ends behind the end', getFile(`Range: bytes=2-${size}9`), ...range(2, size - 1)],
	['the last bytes', getFile('Range: bytes=-7'), ...range(size - 7, size - 1)],
	['more last bytes than there are', getFile(`Range: bytes=-${size}9`), ...range(0, size - 1)],
	['the last byte', getFile(`Range: bytes=${size - 1}-`), ...range(size - 1, size - 1)],
	['a part behind the end', getFile(`Range: bytes=${size}-`), ...outside],
	['no last bytes', getFile('Range: bytes=-0'), ...outside],
	['a part backwards', getFile('Range: bytes=5-2'), ...all],
	['several parts', getFile('Range: bytes=0-1,4-5'), ...all],
	['ten thousand parts', getFile(`Range: bytes=${'0-,'.repeat(4000)}0-`), ...all],
	['two headers of parts', getFile('Range: bytes=0-1', 'Range: bytes=4-5'), ...all],
	['lines for bytes', getFile('Range: lines=1-2'), ...all],
	['letters for numbers', getFile('Range: bytes=a-b'), ...all],
	['a part of no number', getFile('Range: bytes=-'), ...all],
	['a part of numbers without end', getFile(`Range: bytes=${'9'.repeat(400)}-`), ...outside],
	['a part, if it is the same', getFile('Range: bytes=2-5', `If-Range: ${etag}`), ...range(2, 5)],
	['a part, if of that day', getFile('Range: bytes=2-5', `If-Range: ${modified}`), ...range(2, 5)],
	['a part, if it is another', getFile('Range: bytes=2-5', 'If-Range: "x"'), ...all],
	['a part, if weakly the same', getFile('Range: bytes=2-5', `If-Range: W/${etag}`), ...all],
	['a part of a head', method('HEAD', 'Range: bytes=2-5'), 200, { 'content-length': String(size) }],
	[
		'a part of a packed file, behind its end',
		getFile('Range: bytes=999999-', 'Accept-Encoding: br'),
		416,
		{ 'content-encoding': undefined, 'content-type': plain }
	],
	// Conditions
	[
		'one of a list',
		getFile(`If-None-Match: "a", W/${etag}, "b"`),
		304,
		{ etag, vary: 'Accept-Encoding' }
	],
	['any', getFile('If-None-Match: *'), 304, { 'content-length': undefined }],
	['none of a list', getFile('If-None-Match: "a", "b"', `If-Modified-Since: ${modified}`), ...all],
	['not since then', getFile(`If-Modified-Since: ${modified}`), 304],
	['since a day that is none', getFile('If-Modified-Since: tomorrow'), ...all],
	['only if another', getFile('If-Match: "a"'), 412],
	['only if older', getFile('If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT'), 412],
	// Codings
	['all but Brotli', getFile('Accept-Encoding: br;q=0, gzip'), 200, { 'content-encoding': 'gzip' }],
	['no coding', getFile('Accept-Encoding: br;q=0, gzip;q=0.0'), ...all],
	['codings of no sense', getFile('Accept-Encoding: ,;q=,br;;q=x'), ...all],
	// Methods
	['POST', method('POST', 'Content-Length: 3') + 'a=b', ...allowed],
	['PUT', method('PUT', 'Content-Length: 0'), ...allowed],
	['DELETE', method('DELETE'), ...allowed],
	['OPTIONS', method('OPTIONS'), ...allowed],
	['TRACE', method('TRACE'), ...allowed],
	['CONNECT', 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', ...allowed],
	[
		'OPTIONS of the server',
		'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
		...allowed
	],
	['a method that there is not', method('STEAL'), 501, closed],
	// Targets
	['the absolute form', get(`http://a/${file}`), ...all],
	['an asterisk', get('*'), ...page],
	['a way up', get('/../package.json'), ...page],
	['a way up, encoded', get('/%2e%2e%2fpackage.json'), ...page],
	['a way up, encoded twice', get('/%252e%252e/package.json'), ...page],
	['a way up, too long in UTF-8', get('/%c0%ae%c0%ae/package.json'), ...page],
	['backslashes', get('/..\\package.json'), ...page],
	['NUL', get('/index.html%00.csv'), ...page],
	['broken encoding', get('/%'), ...page],
	['a line break in the target', get('/a%0d%0aSet-Cookie:%20a=b'), ...page],
	['another host in the path', get('//example.org/'), ...page],
	['a hidden file', get('/.git/config'), ...page],
	['a packed file', get('/index.html.br'), ...page],
	['a name of four hundred letters', get(`/${'a'.repeat(400)}`), ...page],
	['a long address', get(`/${'a'.repeat(5000)}`), 414],
	['a longer one', get(`/${'a'.repeat(20_000)}`), 431, closed],
	['a folder without its slash', get('/indicators?a'), 301, { location: 'indicators/?a' }],
	['a folder of two, without its slash', get('/es/indicators'), 301, { location: 'indicators/' }],
	// Framing
	['no host', 'GET / HTTP/1.1\r\n\r\n', 400, closed],
	['two hosts', get('/', 'Host: b'), 400],
	['a host that is none', 'GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n', 400],
	['HTTP/1.0 without a host', `GET /${file} HTTP/1.0\r\n\r\n`, ...all],
	['HTTP/0.9', 'GET /\r\n\r\n', 505],
	['HTTP of later', 'GET / HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n', 505, closed],
	['a greeting of TLS', Buffer.from('16030100a5010000a10303', 'hex'), 400, closed],
	['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)), 400, closed],
	['a NUL in a header', get('/', 'A: \0'), 400, closed],
	['a header without a name', get('/', ': a'), 400, closed],
	['a header with a space', get('/', 'A : b'), 400, closed],
	['a header of 20,000 bytes', get('/', `A: ${'a'.repeat(20_000)}`), 431, closed],
	['two lengths', method('POST', 'Content-Length: 1', 'Content-Length: 2') + 'ab', 400, closed],
	[
		'a length and chunks',
		method('POST', 'Content-Length: 1', 'Transfer-Encoding: chunked') + '0\r\n\r\n',
		400,
		closed
	],
	['a length that is none', method('POST', 'Content-Length: -1'), 400, closed],
	['chunks that are none', method('POST', 'Transfer-Encoding: chunked') + 'zz\r\n', ...allowed],
	['what nobody can meet', getFile('Expect: miracles'), 417],
	['another protocol', getFile('Connection: Upgrade', 'Upgrade: websocket'), ...all]
];

/** The one answer to a request, whatever its status. */
async function answerTo(request: string | Buffer): Promise<RawAnswer> {
	const answers = answersIn(await send(origin, request), request.toString().startsWith('HEAD'));
	expect(answers.length).toBe(1);
	return answers[0]!;
}

test.each(requests)('%s', async (_, request, status, headers = {}, body) => {
	const answer = await answerTo(request);
	expect(answer.status).toBe(status);
	for (const [name, value] of Object.entries(headers)) expect(answer.headers[name]).toBe(value);
	if (body) expect(answer.body.equals(body)).toBe(true);
});

test('half a request', async () => {
	const [answer] = answersIn(await send(origin, 'GET / HTTP/1.1\r\nHo', hangUp));
	expect(answer!.status).toBe(400);
});

test('after all of them at once, the site is served as before', async () => {
	const sent = requests.map(([, request]) => send(origin, request, hangUp));
	expect((await Promise.all(sent)).length).toBeGreaterThan(50);
	expect((await answerTo(getFile())).body.equals(whole)).toBe(true);
});
