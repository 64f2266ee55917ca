import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { formatOf } from '../../lib/server/distribution/format.ts';
import { headersAt } from './headers.ts';

/** Serves a built folder as a host would: compressed files, entity tags, long life for what never changes. */
export function serve(folder: string, port: number, host = '127.0.0.1'): Promise<Server> {
	const notFound = readFileSync(join(folder, '404.html'));
	const handle = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders(response, pathname) {
			for (const [name, value] of Object.entries(headersAt(pathname)))
				response.setHeader(name, value);
			const format = formatOf(pathname);
			// Data may be read from any page: downloads are open.
			if (format) {
				response.setHeader('Content-Type', format.mediaType);
				response.setHeader('Access-Control-Allow-Origin', '*');
				response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
			}
			const lasting = pathname.includes('/immutable/') || /\/enhance\.\w+\.js$/.test(pathname);
			response.setHeader(
				'Cache-Control',
				lasting ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) =>
		handle(request, response, () => {
			response.writeHead(404, {
				...headersAt('/'),
				'Content-Type': 'text/html; charset=utf-8'
			});
			response.end(notFound);
		})
	);
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}
