import { readFile } from 'node:fs/promises';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { wanted } from './codings.ts';
import { rangeHolds, verdictOf } from './conditions.ts';
import { fileHeaders, typeOf } from './file-headers.ts';
import { headersAt } from './headers.ts';
import { bytesOf, folderAt, ifThere, openFirst, type Opened } from './opened.ts';
import { rangeOf, type AskedRange } from './range.ts';
import { longest, targetOf, type Target } from './target.ts';

type Headers = Readonly<Record<string, string | number>>;

/** What is asked, and of which site. */
interface Question {
	readonly folder: string;
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
}

/** Answers with a status and its name. */
export function refuse(response: ServerResponse, status: number, headers: Headers = {}): void {
	const text = `${status} ${STATUS_CODES[status]}\n`;
	response.writeHead(status, {
		...headersAt('/'),
		'Content-Type': 'text/plain; charset=utf-8',
		'Content-Length': text.length,
		...headers
	});
	response.end(text);
}

/** The headers of a file's content, whole or in part. */
function contentHeaders(name: string, { coding, modified }: Opened): Headers {
	return {
		'Accept-Ranges': 'bytes',
		'Content-Type': typeOf(name),
		'Last-Modified': new Date(modified).toUTCString(),
		...(coding === 'identity' ? {} : { 'Content-Encoding': coding })
	};
}

/** The part that is asked for. Only GET knows parts (RFC 9110, 14.2). */
function partOf({ request: { method, headers } }: Question, opened: Opened): AskedRange {
	const applies = method === 'GET' && rangeHolds(headers['if-range'] as string, opened);
	return applies ? rangeOf(headers.range, opened.bytes) : 'whole';
}

async function sendContent(question: Question, opened: Opened, headers: Headers): Promise<void> {
	const { request, response } = question;
	const { bytes } = opened;
	const part = partOf(question, opened);
	if (part === 'outside') return refuse(response, 416, { 'Content-Range': `bytes */${bytes}` });
	const range = part === 'whole' ? { first: 0, last: bytes - 1 } : part;
	const { first, last } = range;
	response.writeHead(part === 'whole' ? 200 : 206, {
		...headers,
		...(part === 'whole' ? {} : { 'Content-Range': `bytes ${first}-${last}/${bytes}` }),
		'Content-Length': last - first + 1
	});
	if (request.method === 'HEAD') response.end();
	else await pipeline(Readable.from(bytesOf(opened, range)), response);
}

/** Answers with a file that is there, as the conditions of the request ask. */
async function sendFile(question: Question, address: string, name: string, opened: Opened) {
	const { request, response } = question;
	const headers = { ...fileHeaders(address, name), ETag: opened.etag };
	const verdict = verdictOf(request.headers, opened);
	if (verdict === 'failed') refuse(response, 412);
	else if (verdict === 'unchanged') response.writeHead(304, headers).end();
	else await sendContent(question, opened, { ...headers, ...contentHeaders(name, opened) });
}

async function answerNotFound({ folder, response }: Question): Promise<boolean> {
	const page = await ifThere(readFile(join(folder, '404.html')));
	if (!page) return false;
	response.writeHead(404, {
		...headersAt('/'),
		'Content-Type': typeOf('404.html'),
		'Content-Length': page.length
	});
	response.end(page);
	return true;
}

async function answerTarget(question: Question, { path, query }: Target): Promise<boolean> {
	const { folder, request, response } = question;
	const name = path.endsWith('/') ? `${path}index.html` : path;
	const packed = /\.(?:br|gz)$/.test(name);
	const codings = wanted(request.headers['accept-encoding'] as string | undefined);
	const opened = packed ? undefined : await openFirst(codings, join(folder, name));
	if (opened) {
		try {
			await sendFile(question, path, name, opened);
		} finally {
			await opened.handle.close();
		}
		return true;
	}
	if (path.endsWith('/') || (await folderAt(join(folder, path))) === undefined) return false;
	// Relative: right as well where the site stands below a path.
	const last = path.slice(path.lastIndexOf('/') + 1);
	refuse(response, 301, { Location: `${encodeURIComponent(last)}/${query}` });
	return true;
}

const patience = { times: 25, milliseconds: 20 };

/**
 * Answers a request for a site in a folder, as RFC 9110 has it; rejects where the file system or the connection
 * fails. While another folder takes this one's place nothing is there: then it is asked again.
 */
export async function answer(question: Question): Promise<void> {
	const { folder, request, response } = question;
	const { method, url = '' } = request;
	if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
	if (url.length > longest) return refuse(response, 414);
	const target = targetOf(url);
	for (let times = 0; times < patience.times; times += 1) {
		const before = await folderAt(folder);
		if (target && (await answerTarget(question, target))) return;
		const same = before !== undefined && before === (await folderAt(folder));
		if (same && (await answerNotFound(question))) return;
		await wait(patience.milliseconds);
	}
	refuse(response, 503, { 'Retry-After': 1 });
}
