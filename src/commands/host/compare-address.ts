import { createHash } from 'node:crypto';
import { compare, sumsName, type Comparison, type Sums } from './sums.ts';

/** Milliseconds that one file may take. */
const patience = 120_000;

/** Files that tell a host how to serve: many read them and do not serve them. */
const forHosts = /^(?:_headers|_redirects|\.nojekyll)$/;

/** The address of a file of a site; it stays below the site's, whatever its name holds. */
function addressOf(site: string, path: string): URL {
	const encoded = path.split('/').map(encodeURIComponent).join('/');
	return new URL(encoded, site.endsWith('/') ? site : `${site}/`);
}

async function ask(site: string, path: string, coding: string): Promise<Response> {
	try {
		return await fetch(addressOf(site, path), {
			signal: AbortSignal.timeout(patience),
			headers: { 'Accept-Encoding': coding }
		});
	} catch (error) {
		// What `fetch` says is that it failed; why is in the cause.
		const { cause } = error as Error;
		throw cause instanceof Error ? cause : error;
	}
}

/** Whether an answer is the file that was asked for; the page for what is not found has the status that says so. */
const isFile = (path: string, { ok, status }: Response) =>
	ok || (path === '404.html' && status === 404);

/** The hash of an answer, unpacked, and whether there is another one packed otherwise. */
async function hashOf(site: string, path: string, coding: string) {
	const response = await ask(site, path, coding);
	if (!isFile(path, response)) {
		await response.body?.cancel();
		if (response.status === 404 || response.status === 410) return undefined;
		throw new Error(`${response.status} ${response.statusText}`);
	}
	const hash = createHash('sha256');
	for await (const part of response.body ?? []) hash.update(part);
	const varies = /accept-encoding/i.test(response.headers.get('vary') ?? '');
	return { sum: hash.digest('hex'), varies };
}

/** The hash of a file as it is and as readers get it, packed; both where they are not the same. */
async function hashAt(site: string, path: string): Promise<string | undefined> {
	const plain = await hashOf(site, path, 'identity');
	if (!plain?.varies) return plain?.sum;
	const packed = await hashOf(site, path, 'br, gzip');
	return packed?.sum === plain.sum ? plain.sum : `${plain.sum} ${packed?.sum}`;
}

/** Compares what an address serves with a list. What it serves beyond the list cannot be seen. */
export function compareAddress(site: string, sums: Sums): Promise<Comparison> {
	const served = new Map([...sums].filter(([path]) => !forHosts.test(path)));
	return compare(served, (path) => hashAt(site, path));
}

/** The text of the list that an address serves; throws where it serves none. */
export async function listAt(site: string): Promise<string> {
	const response = await ask(site, sumsName, 'identity');
	if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
	return response.text();
}
