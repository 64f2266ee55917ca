import type { ChartDescription } from '../description/time-chart.ts';
import { isIn, type Point, type Track } from './reading.ts';

/** One tone of a series that is heard. */
export interface Note {
	/** In years after the first note. */
	readonly time: number;
	readonly hertz: number;
	/** From −1, the left end of the time axis, to 1, its right end. */
	readonly pan: number;
	/** A year without a figure: heard as a dull tick, not as a low tone. */
	readonly silent: boolean;
	/** The point that is heard, for the cursor. */
	readonly point: number | undefined;
}

/** Three octaves, from the A below middle C's octave: low enough and high enough for small loudspeakers. */
const lowest = 220;
const octaves = 2.5;

/** Zero is the lowest tone and the highest value of the panel the highest: two producers of a panel are heard on one scale. */
export function pitch(value: number, highest: number): number {
	const share = highest > 0 ? Math.max(0, Math.min(1, value / highest)) : 0;
	return Math.round(lowest * 2 ** (octaves * share) * 100) / 100;
}

function valueNotes(
	points: readonly Point[],
	highest: number,
	yearly: boolean
): Omit<Note, 'pan'>[] {
	const first = points[0]!.from;
	return points.flatMap(({ from, y }, point) => {
		const time = from - first;
		const before = points[point - 1];
		const gap = yearly && before ? Math.round(from - before.from) - 1 : 0;
		const missing = Array.from({ length: gap }, (_, i) => ({
			...{ time: time - gap + i, hertz: lowest, silent: true, point: undefined }
		}));
		const note =
			y === null
				? { time, hertz: lowest, silent: true, point }
				: { time, hertz: pitch(y, highest), silent: false, point };
		return [...missing, note];
	});
}

/** Transfers of a category: in each year the number of lines, from none upward. */
function countNotes(points: readonly Point[]): Omit<Note, 'pan'>[] {
	const years = points.flatMap(({ from, to }) => [Math.round(from + 0.5), Math.round(to - 0.5)]);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const counts = Array.from({ length: last - first + 1 }, (_, i) => {
		const found = points.map((point, index) => ({ point, index }));
		return found.filter(({ point }) => isIn(point, first + i)).map(({ index }) => index);
	});
	const most = Math.max(...counts.map(({ length }) => length));
	return counts.map((found, time) => ({
		...{ time, hertz: pitch(found.length, most), silent: found.length === 0, point: found[0] }
	}));
}

/** The tones of one track, earliest first. */
export function score(description: ChartDescription, track: Track): Note[] {
	const panel = description.panels[track.panel];
	const notes =
		panel?.kind === 'values'
			? valueNotes(track.points, panel.highest, track.yearly)
			: countNotes(track.points);
	const start =
		panel?.kind === 'values' ? track.points[0]!.from : Math.round(track.points[0]!.from + 0.5);
	const width = Math.max(1, description.last - description.first);
	return notes.map((note) => ({
		...note,
		pan: Math.max(-1, Math.min(1, ((start + note.time - description.first) / width) * 2 - 1))
	}));
}
