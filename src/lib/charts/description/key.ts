import { valueShapes, type Row } from './rows.ts';

/** The shapes that need a word: a full point needs none. */
export const [, ...signedShapes] = valueShapes;

/** The signs of a chart of rows that need a word, in the order of its key. */
export const keySigns = ['ring', 'band', 'dots', ...signedShapes, 'part'] as const;

export type KeySign = (typeof keySigns)[number];

function signsOf(row: Row): KeySign[] {
	// A bar has a soft edge or is empty; that it says "at least" stands in its words.
	if (row.kind === 'spans')
		return row.spans
			.map(({ shape }) => shape)
			.filter((shape) => shape === 'soft' || shape === 'hollow');
	if (row.kind === 'volumes') return [];
	const marks = row.lines.flatMap((line) => line.marks);
	return [
		...(row.quoted?.ring ? ['ring' as const] : []),
		...(row.quoted?.band ? ['band' as const] : []),
		...(row.lines.some(({ form }) => form === 'dots') ? ['dots' as const] : []),
		...marks.flatMap(({ shape }) => (shape === 'full' ? [] : [shape])),
		...(marks.some(({ part }) => part) ? ['part' as const] : [])
	];
}

/** The signs that some rows use, in the order of the key. */
export function usedSigns(rows: readonly Row[]): KeySign[] {
	const used = new Set(rows.flatMap(signsOf));
	return keySigns.filter((sign) => used.has(sign));
}
