/** The cells of a record: their texts, where each begins in the file's text, and where the next record begins. */
export interface Cells {
	readonly texts: readonly string[];
	readonly starts: readonly number[];
	readonly end: number;
}

const [quote, lineEnd] = [34, 10];

/** A quoted text without its quotation marks. */
export const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

/** The quotation mark that closes the cell which one at `from` opens; -1 where none does. */
export function closingAt(text: string, from: number): number {
	let end = text.indexOf('"', from + 1);
	while (end !== -1 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
	return end;
}

/** True where a cell may end: before a separator, a line's end or the end of all. */
export function endsAt(text: string, at: number, separator: number): boolean {
	const code = text.charCodeAt(at);
	return code === separator || code === lineEnd || at >= text.length;
}

/** Where the characters up to a separator or a line's end are over. */
export function bareEnd(text: string, from: number, separator: number): number {
	let at = from;
	while (!endsAt(text, at, separator)) at += 1;
	return at;
}

/**
 * Reads a record by the letter of RFC 4180 (LF ends it); `undefined` where a quotation mark is out of place, or
 * where there are more cells than asked for.
 */
export function readCells(
	text: string,
	from: number,
	separator: number,
	most = Infinity
): Cells | undefined {
	const [texts, starts]: [string[], number[]] = [[], []];
	for (let at = from; texts.length < most; at += 1) {
		starts.push(at);
		if (text.charCodeAt(at) === quote) {
			const closing = closingAt(text, at);
			if (closing === -1 || !endsAt(text, closing + 1, separator)) return undefined;
			texts.push(unquoted(text.slice(at, closing + 1)));
			at = closing + 1;
		} else {
			const start = at;
			for (; !endsAt(text, at, separator); at += 1)
				if (text.charCodeAt(at) === quote) return undefined;
			texts.push(text.slice(start, at));
		}
		if (text.charCodeAt(at) !== separator) return { texts, starts, end: at + 1 };
	}
	return undefined;
}
