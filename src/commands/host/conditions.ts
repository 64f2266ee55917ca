import type { IncomingHttpHeaders } from 'node:http';

/** What a request can name a state of a file by. */
export interface Validators {
	/** A strong entity tag, with its quotes. */
	readonly etag: string;
	/** When it was changed last, in milliseconds; whole seconds, as headers say it. */
	readonly modified: number;
}

const days = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*';
const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const time = String.raw`\d\d:\d\d:\d\d`;
/** The three forms of a date in a header (RFC 9110, 5.6.7). */
const dates = new RegExp(
	String.raw`^${days}(?:, \d\d[ -]${months}[ -](?:\d\d|\d{4}) ${time} GMT| ${months} [ \d]\d ${time} \d{4})$`
);

/** A header's date in milliseconds; `undefined` where it is none, for then the header is to be ignored. */
export function dateOf(text = ''): number | undefined {
	if (!dates.test(text)) return undefined;
	const value = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
	return Number.isNaN(value) ? undefined : value;
}

/** Whether a list of entity tags, or `*`, names the one there is; strongly: a weak tag names none. */
function names(list: string, etag: string, strongly: boolean): boolean {
	if (list.trim() === '*') return true;
	const tags = list.match(/(?:W\/)?"[^"]*"/g) ?? [];
	return tags.some((tag) => (strongly ? tag : tag.replace(/^W\//, '')) === etag);
}

/** What the conditions of a request ask for: that it is done, to hear that nothing changed, or not to be done. */
export type Verdict = 'do' | 'unchanged' | 'failed';

/** Evaluates the conditions of a GET or HEAD in the order of RFC 9110, 13.2.2. */
export function verdictOf(headers: IncomingHttpHeaders, { etag, modified }: Validators): Verdict {
	const match = headers['if-match'];
	const unmodified = dateOf(headers['if-unmodified-since']) ?? Infinity;
	if (match === undefined ? modified > unmodified : !names(match, etag, true)) return 'failed';
	const noneMatch = headers['if-none-match'];
	const since = dateOf(headers['if-modified-since']) ?? -Infinity;
	const same = noneMatch === undefined ? modified <= since : names(noneMatch, etag, false);
	return same ? 'unchanged' : 'do';
}

/** Whether a range may be sent: where `If-Range` names another state, all of the file is (RFC 9110, 13.1.5). */
export function rangeHolds(condition: string | undefined, { etag, modified }: Validators): boolean {
	if (condition === undefined) return true;
	return condition.includes('"') ? condition.trim() === etag : dateOf(condition) === modified;
}
