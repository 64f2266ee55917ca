import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { formatOf } from '../../lib/server/distribution/format.ts';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Files that shrink: pages with what they load, and published forms that are not packed already. */
export function shrinks(name: string): boolean {
	if (/\.(?:html|js|css)$/.test(name)) return true;
	const format = formatOf(name);
	return format !== undefined && !format.packed;
}
/** What a reader waits for. */
const awaited = /\.(?:js|css|svg)$|(?:^|[\\/])charts[\\/][^\\/]+\.json$/;

/** A page of more bytes is packed as well as can be: it is to travel in one round trip, which smaller ones do anyway. */
const large = 40_000;

/** Brotli's quality for a file: at 6 it is packed in a twentieth of the time, a tenth larger at most. */
function qualityOf(name: string, bytes: number): number {
	if (name.endsWith('.html')) return bytes > large ? 11 : 6;
	return awaited.test(name) ? 10 : 6;
}

/** Below this a packed file is no smaller once its headers are counted. */
const least = 200;

/** The exponent of the smallest window that holds a file, within what Brotli allows. */
function windowOf(bytes: number): number {
	const exponent = Math.ceil(Math.log2(bytes + 16));
	return Math.min(Math.max(exponent, constants.BROTLI_MIN_WINDOW_BITS), 22);
}

async function compressFile(path: string): Promise<void> {
	const bytes = readFileSync(path);
	if (bytes.length < least) return;
	const [brotli, gzipped] = await Promise.all([
		packBrotli(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: qualityOf(path, bytes.length),
				// A window as large as the file: a larger one takes time to clear, for each of some thousand files.
				[constants.BROTLI_PARAM_LGWIN]: windowOf(bytes.length),
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		}),
		packGzip(bytes, { level: 9 })
	]);
	writeFileSync(`${path}.br`, brotli);
	writeFileSync(`${path}.gz`, gzipped);
}

/** Writes a Brotli and a gzip file beside every text of a folder, as a host would send them. */
export async function compress(folder: string): Promise<void> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(shrinks);
	const worker = async (): Promise<void> => {
		for (let name = names.pop(); name !== undefined; name = names.pop())
			await compressFile(join(folder, name));
	};
	await Promise.all(Array.from({ length: 4 }, worker));
}
