import { formatOf } from '../../lib/server/distribution/format.ts';
import { shrinks } from './compress.ts';
import { headersAt } from './headers.ts';

const utf8 = 'charset=utf-8';

/** What is sent and is none of the published forms: pages with what they load. */
const ownTypes: Readonly<Record<string, string>> = {
	html: `text/html; ${utf8}`,
	js: `text/javascript; ${utf8}`,
	css: `text/css; ${utf8}`
};

/** The media type of a file by its path. */
export function typeOf(path: string): string {
	const own = ownTypes[path.slice(path.lastIndexOf('.') + 1)];
	return formatOf(path)?.mediaType ?? own ?? 'application/octet-stream';
}

/** Data may be read from any page: downloads are open. */
const open = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin'
};

/** True for files with a hash of their content in their names: what is under such a name never changes. */
const lasts = (path: string) => path.includes('/immutable/') || /\/enhance\.\w+\.js$/.test(path);

/** The headers of every answer about a file, also of one that says that it did not change. */
export function fileHeaders(address: string, file: string): Record<string, string> {
	return {
		...headersAt(address),
		...(formatOf(file) ? open : {}),
		'Cache-Control': lasts(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
		...(shrinks(file) ? { Vary: 'Accept-Encoding' } : {})
	};
}
