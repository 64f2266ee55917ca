/** A place in a file: line and column 1-based, columns in characters as an editor's program counts them. */
export interface Spot {
	readonly line: number;
	readonly column: number;
}

/** Where a file begins. */
export const top: Spot = { line: 1, column: 1 };

/** The place behind a text that begins at another. */
export function behind({ line, column }: Spot, text: string): Spot {
	const lines = text.split('\n');
	const length = [...lines.at(-1)!].length;
	if (lines.length === 1) return { line, column: column + length };
	return { line: line + lines.length - 1, column: length + 1 };
}
