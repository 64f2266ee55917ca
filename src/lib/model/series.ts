import type { Period } from './period.ts';
import type { RowOf } from './table.ts';

/** One indicator as one producer counts it: one definition, one measure, one unit. */
export type Series = RowOf<'series'>;

/** The same day a year earlier, near enough to be compared as text. */
const yearBefore = (day: string): string => String(Number(day.slice(0, 4)) - 1) + day.slice(4);

/**
 * True where a yearly value may not be joined to the one before: the method changed within its year, or within
 * the year before and after that had begun, so that one of the two holds both ways of counting.
 */
export function isCutOff({ breaks }: Pick<Series, 'breaks'>, { start, end }: Period): boolean {
	if (!start || !end) return false;
	return breaks.some(({ start: first, end: last }) => {
		const changed = first ?? last ?? '';
		return changed > yearBefore(start) && changed <= end;
	});
}
