/** The longest address that is read; the longest of the site has some 150 characters. */
export const longest = 2000;

const forms = /^(?:https?:\/\/[^/?#]+|(?=\/))(?<path>\/[^?#]*)?(?<query>\?[^#]*)?/i;

/** What no file of the site has in its name: a control character, or what separates folders or drives somewhere. */
const foreign = /[\0-\x1f\x7f/\\:]/;

function segmentOf(part: string): string | undefined {
	try {
		const name = decodeURIComponent(part);
		const hidden = name.startsWith('.') && name !== '.well-known';
		return name === '' || hidden || foreign.test(name) ? undefined : name;
	} catch {
		// Broken percent-encoding, or bytes that are no UTF-8.
		return undefined;
	}
}

/** What a request asks for: the decoded path, which begins with `/` and cannot lead out of a folder, and the query. */
export interface Target {
	readonly path: string;
	/** With its `?`; empty where there is none. */
	readonly query: string;
}

/**
 * Reads a request's target in its origin or absolute form (RFC 9112, 3.2); `undefined` for what cannot be an
 * address of a site of files.
 */
export function targetOf(text: string): Target | undefined {
	const found = forms.exec(text)?.groups;
	if (!found) return undefined;
	const { path = '/', query = '' } = found;
	const parts = path.slice(1).split('/');
	const folder = parts.at(-1) === '';
	if (folder) parts.pop();
	const names = parts.map(segmentOf);
	if (names.includes(undefined)) return undefined;
	return { path: `/${names.join('/')}${folder && names.length > 0 ? '/' : ''}`, query };
}
