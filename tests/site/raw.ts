import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** An answer as it came over the line. */
export interface RawAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

const end = Buffer.from('\r\n\r\n');

/** Reads the answers in what a server sent until it closed; what `HEAD` asked for has no body. */
export function answersIn(bytes: Buffer, bodyless = false): RawAnswer[] {
	const answers: RawAnswer[] = [];
	for (let at = 0; at < bytes.length;) {
		const headEnd = bytes.indexOf(end, at);
		if (headEnd < 0) throw new Error(`No head: ${bytes.subarray(at, at + 80).toString('latin1')}`);
		const [first = '', ...lines] = bytes.subarray(at, headEnd).toString('latin1').split('\r\n');
		const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
		const headers = Object.fromEntries(
			lines.map((line) => [
				line.slice(0, line.indexOf(':')).toLowerCase(),
				line.slice(line.indexOf(':') + 1).trim()
			])
		);
		// Node's own refusals have an empty body in chunks.
		const chunked = headers['transfer-encoding'] === 'chunked' ? '0\r\n\r\n'.length : 0;
		const length = bodyless || status === 304 ? 0 : Number(headers['content-length'] ?? chunked);
		at = headEnd + end.length;
		answers.push({ status, headers, body: bytes.subarray(at, at + length) });
		at += length;
	}
	return answers;
}

/** Stands for the end of what a client sends. */
export const hangUp = Symbol('hang up');

/** Sends bytes as they are, in parts with a moment between them, and resolves to all that came back until the server closed. */
export async function send(
	origin: string,
	...parts: readonly (string | Buffer | typeof hangUp)[]
): Promise<Buffer> {
	const { port, hostname } = new URL(origin);
	const socket: Socket = connect({ port: Number(port), host: hostname });
	const received: Buffer[] = [];
	socket.on('data', (part: Buffer) => received.push(part));
	// A server may close on what it cannot read before all of it was sent.
	socket.on('error', () => undefined);
	const closed = new Promise((resolve) => socket.once('close', resolve));
	for (const [index, part] of parts.entries()) {
		if (index > 0) await wait(20);
		if (part === hangUp) socket.end();
		else socket.write(part);
	}
	await closed;
	return Buffer.concat(received);
}
