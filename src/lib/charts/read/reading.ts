import type { ChartDescription, Panel, ValuePanel } from '../description/time-chart.ts';

/** One thing of a chart that can be pointed at, in the terms of the time axis. */
export interface Point {
	/** Observation or transfer id; the id of its mark on the canvas. */
	readonly id: string;
	readonly from: number;
	readonly to: number;
	/** The calendar year it is heard at when a reader walks through time. */
	readonly year: number;
	/** Height on the panel's own axis; `null` where there is none, or no figure. */
	readonly y: number | null;
	/** The figure as it is quoted, with its qualifier; empty where there is none. */
	readonly figure: string;
	/** The period in words, where it is not the calendar year itself. */
	readonly when: string;
	readonly notes: readonly string[];
}

/** Things that follow each other in time: one producer's values, one total, one category of transfers. */
export interface Track {
	/** Index of its panel. */
	readonly panel: number;
	readonly kind: 'values' | 'spans' | 'timeline';
	readonly label: string;
	/** Index into the theme's colours; transfers have one of their own. */
	readonly colour: number | undefined;
	/** Yearly values: a year inside their span that has none is a gap. */
	readonly yearly: boolean;
	/** Earliest first. */
	readonly points: readonly Point[];
}

/** Where a reader stands in a chart. */
export interface Place {
	readonly track: number;
	readonly point: number;
}

/** The year a position on the time axis lies in: N reaches from N − 0.5 to N + 0.5. */
export function yearAt(x: number): number {
	return Math.ceil(x - 0.5 - 1e-6);
}

const inTime = (a: Point, b: Point): number => a.from - b.from || a.to - b.to;

/** The suppliers of a stack: a year without a row had no delivery listed, which is not a gap. */
function stackTracks({ stack }: ValuePanel, index: number): Track[] {
	return (stack?.bands ?? []).map(({ label, colour, marks }) => ({
		...{ panel: index, kind: 'values' as const, label, colour: colour ?? undefined, yearly: false },
		points: marks.map(({ id, x, y, figure, notes }) => ({
			...{ id, y, figure, notes, when: '' },
			...{ from: x, to: x, year: yearAt(x) }
		}))
	}));
}

function tracksOf(panel: Panel, index: number): Track[] {
	if (panel.kind === 'values')
		return [
			...panel.lines.map(({ label, colour, joined, marks, parts = [] }) => ({
				panel: index,
				kind: panel.kind,
				label,
				colour,
				// Totals over piles are yearly as well.
				yearly: joined || panel.stack !== undefined,
				points: [
					...marks.map(({ id, x, y, figure, when = '', notes }) => ({
						...{ id, y, figure, notes, when: when === String(x) ? '' : when },
						...{ from: x, to: x, year: yearAt(x) }
					})),
					...parts.map(({ id, from, to, y, figure, when, notes }) => ({
						...{ id, y, figure, notes, when, from, to, year: yearAt(from + 0.01) }
					}))
				].sort(inTime)
			})),
			...stackTracks(panel, index)
		];
	if (panel.kind === 'spans')
		return panel.spans.map(({ id, from, to, colour, label, figure, when = '', notes }) => ({
			...{ panel: index, kind: panel.kind, label, colour, yearly: false },
			points: [{ id, from, to, year: yearAt(from + 0.01), y: null, figure, when, notes }]
		}));
	if (panel.kind !== 'timeline') return [];
	return panel.rows.map(({ label }, row) => ({
		...{ panel: index, kind: panel.kind, label, colour: undefined, yearly: false },
		points: panel.marks
			.filter((mark) => mark.row === row)
			.map(({ id, from, to, figure, notes }) => ({
				...{ id, from, to, figure, notes },
				...{ year: yearAt(from + 0.01), y: null, when: '' }
			}))
			.sort(inTime)
	}));
}

/** All tracks of a chart, from the top panel down; those without a point are left out. */
export function tracks(description: ChartDescription): Track[] {
	return description.panels.flatMap(tracksOf).filter(({ points }) => points.length > 0);
}

/** Whether a point lies in a calendar year. */
export function isIn({ from, to, year: own }: Point, year: number): boolean {
	return from === to ? own === year : from < year + 0.5 - 1e-6 && to > year - 0.5 + 1e-6;
}

/** What one track has in a year; `gap` where a yearly series has no figure between its first year and its last. */
export interface TrackReading {
	readonly track: Track;
	readonly points: readonly Point[];
	readonly gap: boolean;
}

/** Everything a chart has in one year, panel by panel. */
export function readingOf(
	description: ChartDescription,
	all: readonly Track[],
	year: number
): TrackReading[][] {
	return description.panels.map((_, index) =>
		all
			.filter(({ panel }) => panel === index)
			.map((track) => {
				const points = track.points.filter((point) => isIn(point, year));
				const [first, last] = [track.points[0]!, track.points.at(-1)!];
				const inside = track.yearly && first.year <= year && year <= last.year;
				return { track, points, gap: inside && points.every(({ figure }) => figure === '') };
			})
	);
}

const steps = {
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0]
} as const;

/** Index of the point of a track that is nearest in time to a year; the earlier of two. */
function nearest({ points }: Track, year: number): number {
	const distance = (point: Point) => (isIn(point, year) ? 0 : Math.abs(point.year - year));
	return points.reduce(
		(best, point, i) => (distance(point) < distance(points[best]!) ? i : best),
		0
	);
}

/**
 * Where a key leads: left and right through time, up and down to the next series or panel at the same time,
 * Home and End to the first and last of the series. At an edge the place stays; `undefined` for any other key.
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

/** Finds a point by the id of its mark. */
export function placeOf(all: readonly Track[], id: string): Place | undefined {
	for (const [track, { points }] of all.entries()) {
		const point = points.findIndex((each) => each.id === id);
		if (point !== -1) return { track, point };
	}
	return undefined;
}
