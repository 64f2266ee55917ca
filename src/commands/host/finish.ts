import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lib/server/distribution/bytes.ts';
import { checksumList } from '../../lib/server/distribution/checksums.ts';
import { pagesOf, sitemap } from '../../lib/server/machines/sitemap.ts';
import { filesBelow } from './files.ts';

const hidden = /<meta name="robots" content="[^"]*noindex/;

/** Writes what only the finished site knows: `sitemap.xml` of its pages, then `SHA256SUMS` of all it serves. */
export function finish(folder: string, origin: string): void {
	const pages = filesBelow(folder).filter(
		(name) => name.endsWith('.html') && !hidden.test(readFileSync(join(folder, name), 'utf8'))
	);
	writeFileSync(join(folder, 'sitemap.xml'), sitemap(pagesOf(pages, origin)));
	const sums = filesBelow(folder).map(
		(name) => [name, sha256(readFileSync(join(folder, name)))] as const
	);
	writeFileSync(join(folder, 'SHA256SUMS'), checksumList(sums));
}
