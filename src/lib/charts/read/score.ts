import type { RowsChart } from '../description/rows.ts';
import type { Track } from './tracks.ts';

/** One tone of a series that is heard. */
export interface Note {
	/** In years after the first note. */
	readonly time: number;
	readonly hertz: number;
	/** From −1, the left end of the axis, to 1, its right end. */
	readonly pan: number;
	/** A year without a figure: heard as a dull tick, not as a low tone. */
	readonly silent: boolean;
	/** The point that is heard, for the cursor. */
	readonly point: number | undefined;
}

/** Two octaves and a half, from the A below middle C: low enough and high enough for small loudspeakers. */
const lowest = 220;
const octaves = 2.5;

/** The foot of a row's scale is the lowest tone and its end the highest: two producers of a row are heard on one scale. */
export function pitch(value: number, low: number, high: number): number {
	const share = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0;
	return Math.round(lowest * 2 ** (octaves * share) * 100) / 100;
}

/** The tones of one track, earliest first; none where its figures stand on no scale. */
export function score(
	{ rows, first, last }: Pick<RowsChart, 'rows' | 'first' | 'last'>,
	{ row: index, points, yearly }: Track
): Note[] {
	const row = rows[index];
	if (!row || row.kind === 'spans') return [];
	const { low, high } = row.axis;
	const start = points[0]!.x;
	const pan = (at: number) =>
		Math.max(-1, Math.min(1, ((at - first) / Math.max(1, last - first)) * 2 - 1));
	return points.flatMap(({ x, y }, point): Note[] => {
		const time = x - start;
		const before = points[point - 1];
		const gap = yearly && before ? Math.round(x - before.x) - 1 : 0;
		const missing = Array.from({ length: gap }, (_, i) => ({
			...{ time: time - gap + i, hertz: lowest, silent: true, point: undefined },
			pan: pan(x - gap + i)
		}));
		const hertz = y === null ? lowest : pitch(y, low, high);
		return [...missing, { time, hertz, pan: pan(x), silent: y === null, point }];
	});
}
