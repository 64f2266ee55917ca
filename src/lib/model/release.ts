import type { Observation } from './observation.ts';
import { parsePeriod, type Period } from './period.ts';
import type { Series } from './series.ts';

/** A time in whole years, or in whole months where it is less than two years. */
export interface Age {
	readonly unit: 'years' | 'months';
	readonly count: number;
}

/** What stands beside a newest figure, as of the edition's date: the clock of a reader or of a build says nothing of it. */
export interface Release {
	/** How old the figure is; `undefined` where it is no older than a year. */
	readonly age: Age | undefined;
	/** For when the next one is announced, and by whom; `undefined` where nobody announced one that is still to come in. */
	readonly next: Announcement | undefined;
	/** No further figure is expected. */
	readonly closed: boolean;
}

/** A release that was announced: `due` for a date to come, `overdue` for one that was past when the edition came out. */
export interface Announcement {
	readonly state: 'due' | 'overdue';
	readonly period: Period;
	readonly source: string | undefined;
}

/** Whole months from one day to another, both ISO 8601. */
function monthsBetween(from: string, to: string): number {
	const [[y1 = 0, m1 = 0, d1 = 0], [y2 = 0, m2 = 0, d2 = 0]] = [from, to].map((day) =>
		day.split('-').map(Number)
	) as [number[], number[]];
	return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}

const lastDay = (date: string | undefined): string | undefined => date && parsePeriod(date)?.end;

/** The day up to which a figure counts: the end of its period, or the copy's date where the period is open or not over. */
function countedTo({ period, as_of }: Observed, edition: string): string | undefined {
	const { end } = period;
	return end && end <= edition ? end : (lastDay(as_of) ?? end);
}

type Observed = Pick<Observation, 'period' | 'as_of'>;

/** How old a figure was when the edition came out; `undefined` where it was no older than a year. */
export function ageOf(row: Observed, edition: string): Age | undefined {
	const end = countedTo(row, edition);
	const months = end ? monthsBetween(end, edition) : 0;
	if (!end || months < 12 || (months === 12 && end.slice(5) === edition.slice(5))) return undefined;
	return months < 24
		? { unit: 'months', count: months }
		: { unit: 'years', count: Math.floor(months / 12) };
}

type Announcing = Pick<Series, 'frequency' | 'next_release' | 'next_release_source'>;

/** The announced release of a series; none where the copy that was read is of the announced day or later. */
function announcementOf(
	{ next_release: period, next_release_source: source }: Announcing,
	row: Observed | undefined,
	edition: string
): Announcement | undefined {
	if (!period) return undefined;
	const copy = lastDay(row?.as_of);
	const day = period.end ?? period.start ?? '';
	if (copy && copy >= day) return undefined;
	return { state: day < edition ? 'overdue' : 'due', period, source };
}

/** What is to be said of the newest figure of a series in an edition of a date. */
export function releaseOf(
	series: Announcing,
	newest: Observed | undefined,
	edition: string
): Release {
	const closed = series.frequency === 'closed';
	return {
		age: newest && ageOf(newest, edition),
		next: closed ? undefined : announcementOf(series, newest, edition),
		closed
	};
}
