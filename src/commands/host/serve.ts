import { accessSync } from 'node:fs';
import { createServer, STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { join } from 'node:path';
import { answer, refuse } from './answer.ts';

/** Milliseconds that a request may take to arrive, a connection may rest, an answer may stand still. */
const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 30_000 };
const stillness = 60_000;

const name = String.raw`[\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\]`;
const hostForm = new RegExp(`^(?:${name})(?::\\d*)?$`, 'i');

/** What is wrong with a request that Node could read, as a status (RFC 9112, 2.3 and 3.2). */
function faultOf({ httpVersionMajor, headersDistinct }: IncomingMessage): number | undefined {
	if (httpVersionMajor !== 1) return 505;
	const { host = [] } = headersDistinct;
	return host.length > 1 || !host.every((value) => hostForm.test(value)) ? 400 : undefined;
}

/** An error of Node's parser, with the bytes that it could not read. */
interface ParserError extends NodeJS.ErrnoException {
	readonly rawPacket?: Buffer;
}

const statuses: Readonly<Record<string, number>> = {
	HPE_HEADER_OVERFLOW: 431,
	HPE_INVALID_VERSION: 505,
	ERR_HTTP_REQUEST_TIMEOUT: 408
};

/** The status for what could not be read as a request. */
function statusOf({ code = '', rawPacket }: ParserError): number {
	// A method that nobody knows has a name all the same; else it is noise, or another protocol.
	const named = /^[\w!#$%&'*+.^`|~-]+ /.test(rawPacket?.toString('latin1') ?? '');
	if (code === 'HPE_INVALID_METHOD') return named ? 501 : 400;
	return statuses[code] ?? 400;
}

/** Errors of the file system that pass when others have got their answers. */
const crowded = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/** Ends a connection with an answer that has no request. */
function hangUp(socket: Duplex, status: number, header = ''): void {
	const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Connection: close', header];
	// Who breaks the connection off meanwhile ends nothing else.
	socket.on('error', () => socket.destroy());
	socket.end(`${lines.filter(Boolean).join('\r\n')}\r\nContent-Length: 0\r\n\r\n`);
}

/** Closes connections that bring no request that can be read; answers them, unless another answer is on its way. */
function refuseUnreadable(server: Server): void {
	const busy = new WeakSet<Duplex>();
	server.on('request', ({ socket }, response) => {
		busy.add(socket);
		response.once('close', () => busy.delete(socket));
	});
	server.on('clientError', (error: ParserError, socket) => {
		if (busy.has(socket) || !socket.writable) socket.destroy();
		else hangUp(socket, statusOf(error));
	});
	server.on('connect', (_, socket: Socket) => {
		socket.setTimeout(stillness, () => socket.destroy());
		hangUp(socket, 405, 'Allow: GET, HEAD');
	});
}

/**
 * Serves a built folder as a host would: packed files, entity tags, parts, long life for what never changes. What a
 * name stands for is looked up with each request, so that a folder that takes this one's place is served at once.
 * Throws where there is no site in it.
 */
export function serve(folder: string, port: number, host = '127.0.0.1'): Promise<Server> {
	accessSync(join(folder, '404.html'));
	const server = createServer({ ...limits, connectionsCheckingInterval: 1000 });
	server.timeout = stillness;
	refuseUnreadable(server);
	server.on('request', (request, response) => {
		const fault = faultOf(request);
		if (fault) return refuse(response, fault, { Connection: 'close' });
		answer({ folder, request, response }).catch((error: NodeJS.ErrnoException) => {
			// The reader left, or the file is not what it was: what was begun cannot be made whole.
			if (response.headersSent) response.destroy();
			else refuse(response, crowded.has(error.code ?? '') ? 503 : 500);
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}
