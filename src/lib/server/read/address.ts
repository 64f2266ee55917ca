import type { Problem } from './problem.ts';

const shape = /^https?:\/\/[^\s"<>\\^`{|}]+$/;
/** Parameters that follow a reader and lead nowhere. */
const tracking =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|vero_id|ref_src)$/i;
/** Hosts that exist on one machine or in one network only. */
const local =
	/^(?:localhost|.*\.(?:localhost|local|internal|test|invalid)|(?:0|10|127)\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[.*\]|[^.]+)$/i;

type Fault = { readonly code: Problem['code']; readonly found: string };

/** What is wrong with an address that is to be printed: no address, for some readers only, or one that follows them. */
export function addressFault(text: string, secure = false): Fault | undefined {
	const url = shape.test(text) ? URL.parse(text) : null;
	if (!url) return { code: 'not-a-url', found: text };
	if (secure && url.protocol !== 'https:') return { code: 'url-not-secure', found: text };
	if (url.username || url.password) return { code: 'url-private', found: `${url.username}:…@` };
	if (local.test(url.hostname)) return { code: 'url-private', found: url.hostname };
	const found = [...url.searchParams.keys()].find((name) => tracking.test(name));
	return found === undefined ? undefined : { code: 'url-tracking', found };
}
