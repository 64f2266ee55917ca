import type { Row, RowsChart } from '../description/rows.ts';
import { isIn, type Point, type Track } from './tracks.ts';

/** What one track has in a year; `gap` where a yearly series has no figure between its first year and its last. */
export interface TrackReading {
	readonly track: Track;
	readonly points: readonly Point[];
	readonly gap: boolean;
}

/** What one row has in a year: the tracks that have something to say of it. */
export interface RowReading {
	readonly row: Row;
	/** The data do not reach to this year. */
	readonly lacking: boolean;
	readonly tracks: readonly TrackReading[];
}

function trackReading(track: Track, year: number): TrackReading {
	const points = track.points.filter((point) => isIn(point, year));
	const [first, last] = [track.points[0]!, track.points.at(-1)!];
	const inside = track.yearly && first.year <= year && year <= last.year;
	return { track, points, gap: inside && points.every(({ figure }) => figure === '') };
}

const isLacking = (row: Row, year: number): boolean =>
	row.kind === 'volumes' &&
	row.lacking !== undefined &&
	row.lacking.from < year &&
	year < row.lacking.to;

/** A period under the heading of its year: a day of it is said without the year. */
export function within(when: string, year: number): string {
	const day = when.replace(new RegExp(`(?: de)? ${year}$`), '');
	return /^\D*\d{1,2}\D*$/.test(day) ? day : when;
}

/** Everything a chart has in one year, row by row. */
export function readingOf(
	{ rows }: Pick<RowsChart, 'rows'>,
	all: readonly Track[],
	year: number
): RowReading[] {
	return rows.map((row, index) => ({
		row,
		lacking: isLacking(row, year),
		tracks: all
			.filter((track) => track.row === index)
			.map((track) => trackReading(track, year))
			.filter(({ points, gap }) => points.length > 0 || gap)
	}));
}
