import { readingWords, type ReadingWords } from '../../words/reading.ts';
import type {
	Line,
	Mark,
	Quoted,
	Row,
	RowsChart,
	SpanRow,
	ValueRow,
	VolumeRow
} from '../description/rows.ts';

/** One thing of a chart that can be pointed at, in the terms of the axis of years. */
export interface Point {
	/** Observation id. */
	readonly id: string;
	/** Where its mark stands. */
	readonly x: number;
	/** The years it is true of, where they are more than its place. */
	readonly from: number;
	readonly to: number;
	/** The calendar year it is heard at when a reader walks through time. */
	readonly year: number;
	/** Height on the row's own scale; `null` where there is none, or no figure. */
	readonly y: number | null;
	/** The figure as it is quoted, with its qualifier; empty where there is none. */
	readonly figure: string;
	/** The period in words, where it is not the calendar year itself. */
	readonly when: string;
	readonly notes: readonly string[];
}

/** Things that follow each other in time: one producer's values, one supplier's volumes, a total, the quoted figure. */
export interface Track {
	/** Index of its row. */
	readonly row: number;
	readonly label: string;
	/** Yearly values: a year inside their span that has none is a gap. */
	readonly yearly: boolean;
	/** Earliest first. */
	readonly points: readonly Point[];
}

type Found = Omit<Track, 'row'>;

/** The year a position on the axis lies in: N reaches from N − 0.5 to N + 0.5. */
export function yearAt(x: number): number {
	return Math.ceil(x - 0.5 - 1e-6);
}

const inTime = (a: Point, b: Point): number => a.x - b.x;

function pointOf({ id, x, part, y, figure, when, notes }: Mark): Point {
	const [from, to] = part ?? [x, x];
	const own = when === String(x) ? '' : when;
	return { id, x, from, to, year: yearAt(part ? from + 0.01 : x), y, figure, when: own, notes };
}

/** The quoted figure is read in every year it covers. */
function covered(point: Point, { id, band }: Quoted): Point {
	return point.id === id && band ? { ...point, ...band } : point;
}

function lineTrack({ label, form, marks }: Line, quoted: Quoted | undefined): Found {
	const points = marks.map(pointOf).sort(inTime);
	return {
		label,
		yearly: form === 'line',
		points: quoted ? points.map((point) => covered(point, quoted)) : points
	};
}

function quotedTrack({ id, figure, when, notes, ring, band }: Quoted, label: string): Found {
	const x = ring?.x ?? band?.from ?? 0;
	const place = { x, from: x, to: x, ...band, year: yearAt(ring ? x : x + 0.01) };
	return {
		...{ label, yearly: false },
		points: [{ id, ...place, y: ring?.y ?? null, figure, when, notes }]
	};
}

function valueTracks({ lines, quoted }: ValueRow, words: ReadingWords): Found[] {
	const found = lines.map((line) => lineTrack(line, quoted));
	const isDrawn = lines.some(({ marks }) => marks.some(({ id }) => id === quoted?.id));
	return quoted && !isDrawn ? [...found, quotedTrack(quoted, words.quoted)] : found;
}

/** The total of each year, then every supplier by itself: a year without a row had no delivery listed, which is not a gap. */
function volumeTracks({ totals, piles }: VolumeRow, words: ReadingWords): Found[] {
	const marks = piles.flatMap((pile) => pile.marks);
	const suppliers = Map.groupBy(marks, ({ notes }) => notes[0] ?? '');
	return [
		{ label: words.total, yearly: true, points: totals.map(pointOf).sort(inTime) },
		...[...suppliers].map(([label, own]) => ({
			...{ label, yearly: false },
			points: own.map((mark) => pointOf({ ...mark, notes: mark.notes.slice(1) })).sort(inTime)
		}))
	];
}

function spanTracks({ spans }: SpanRow): Found[] {
	return spans.map(({ id, from, to, label, figure, when, notes }) => ({
		// The span's label ends in its figure, as it stands beside the picture.
		...{ label: label.replace(`: ${figure}`, ''), yearly: false },
		points: [{ id, x: from, from, to, year: yearAt(from + 0.01), y: null, figure, when, notes }]
	}));
}

function tracksOf(row: Row, words: ReadingWords): Found[] {
	if (row.kind === 'values') return valueTracks(row, words);
	return row.kind === 'volumes' ? volumeTracks(row, words) : spanTracks(row);
}

/** All tracks of a chart, from the top row down; those without a point are left out. */
export function tracks({ rows, language }: Pick<RowsChart, 'rows' | 'language'>): Track[] {
	return rows
		.flatMap((row, index) =>
			tracksOf(row, readingWords[language]).map((track) => ({ row: index, ...track }))
		)
		.filter(({ points }) => points.length > 0);
}

/** Whether a point lies in a calendar year. */
export function isIn({ from, to, year: own }: Point, year: number): boolean {
	return from === to ? own === year : from < year + 0.5 - 1e-6 && to > year - 0.5 + 1e-6;
}
