import { isIn, type Track } from './tracks.ts';

/** Where a reader stands in a chart. */
export interface Place {
	readonly track: number;
	readonly point: number;
}

const steps = {
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0]
} as const;

/** Index of the point of a track that is nearest in time to a year; the earlier of two. */
function nearest({ points }: Track, year: number): number {
	const distances = points.map((point) => (isIn(point, year) ? 0 : Math.abs(point.year - year)));
	return distances.indexOf(Math.min(...distances));
}

/**
 * Where a key leads: left and right through time, up and down to the next line or row at the same time,
 * Home and End to the first and last of the line. At an edge the place stays; `undefined` for any other key.
 */
export function walk(all: readonly Track[], at: Place | undefined, key: string): Place | undefined {
	if (all.length === 0) return undefined;
	const track = all[at?.track ?? 0]!;
	const last = track.points.length - 1;
	if (key === 'Home') return { track: at?.track ?? 0, point: 0 };
	if (key === 'End') return { track: at?.track ?? 0, point: last };
	if (!(key in steps)) return undefined;
	if (!at) return { track: 0, point: key === 'ArrowLeft' ? last : 0 };
	const [across, along] = steps[key as keyof typeof steps];
	if (along !== 0) return { track: at.track, point: Math.min(last, Math.max(0, at.point + along)) };
	const next = at.track + across;
	if (next < 0 || next >= all.length) return at;
	return { track: next, point: nearest(all[next]!, track.points[at.point]!.year) };
}
