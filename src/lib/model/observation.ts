import type { RowOf } from './table.ts';
import type { Quantity } from './quantity.ts';
import type { Series } from './series.ts';

/** One value of one series: what is cited. */
export type Observation = RowOf<'observations'> & {
	/** Derived: `<series>.<area>.<period>[.<breakdown>]`. */
	readonly id: string;
	readonly series: string;
};

/** The lasting id of an observation: lower case, `/` written `--`. */
export function observationId(
	series: string,
	area: string,
	period: string,
	breakdown: string | undefined
): string {
	const parts = [series, area, period.replaceAll('/', '--'), ...(breakdown ? [breakdown] : [])];
	return parts.join('.').toLowerCase();
}

/** The number of an observation with its qualifier and its series' unit. */
export function quantityOf(observation: Observation, series: Series): Quantity {
	const { value, low, high, qualifier } = observation;
	return { value, low, high, qualifier: qualifier ?? 'exact', unit: series.unit };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of observations: earliest end first; of two that end together the one that began first. */
export function byEnd(a: Observation, b: Observation): number {
	return (
		compare(a.period.end ?? '9999', b.period.end ?? '9999') ||
		compare(a.period.start ?? '', b.period.start ?? '') ||
		compare(a.id, b.id)
	);
}
