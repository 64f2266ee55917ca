import type { Said, SummaryWords } from './en/charts/summary.ts';

/** A figure that is said, and where it stands on its scale. */
export interface Point extends Said {
	readonly y: number;
}

/** The course of figures in one sentence: first, highest, last; a single one is only said. Empty where there are none. */
export function courseOf(words: SummaryWords, points: readonly Point[]): string {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return '';
	if (points.length === 1) return words.single(first);
	if (points.every(({ y }) => y === first.y)) return words.same(first, points.length, last.when);
	const highest = points.reduce((a, b) => (b.y > a.y ? b : a));
	if (highest === first) return words.fell(first, last);
	return highest === last ? words.rose(first, last) : words.course(first, last, highest);
}
