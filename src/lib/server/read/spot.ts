/** A place in a file: line and column 1-based, columns in characters as an editor's program counts them. */
export interface Spot {
	readonly line: number;
	readonly column: number;
}

/** Where a file begins. */
export const top: Spot = { line: 1, column: 1 };

/** A character that takes two places of a string. */
const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many line ends stand in a part of a text. */
export function lineEnds(text: string, from = 0, to = text.length): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
		count += 1;
	return count;
}

/** The place behind a text that begins at another. */
export function behind({ line, column }: Spot, text: string): Spot {
	const last = text.slice(text.lastIndexOf('\n') + 1);
	const length = last.length - (last.match(pair)?.length ?? 0);
	if (last.length === text.length) return { line, column: column + length };
	return { line: line + lineEnds(text), column: length + 1 };
}
