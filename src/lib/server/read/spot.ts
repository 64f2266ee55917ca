/** A place in a file: line and column 1-based, columns in characters as an editor's program counts them. */
export interface Spot {
	readonly line: number;
	readonly column: number;
}

/** Where a file begins. */
export const top: Spot = { line: 1, column: 1 };

/** A character that takes two places of a string. */
const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** The place behind a text that begins at another. */
export function behind({ line, column }: Spot, text: string): Spot {
	const lines = text.split('\n');
	const last = lines.at(-1)!;
	const length = last.length - (last.match(pair)?.length ?? 0);
	if (lines.length === 1) return { line, column: column + length };
	return { line: line + lines.length - 1, column: length + 1 };
}
