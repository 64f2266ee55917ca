import type { Problem } from '../problem.ts';

/** What is wrong within a cell's text: where (counted as `String.slice` does), and what was meant, if one thing fits. */
export interface TextFault {
	readonly code: Problem['code'];
	readonly found: string;
	readonly at?: number;
	readonly meant?: string;
}

/** The word around a place; only spaces that can be seen part words: others may be half of a letter. */
export function wordAt(text: string, at: number): string {
	const from = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
	return text.slice(from).split(/[ \n]/, 1)[0]!;
}
