import type { Dataset } from './dataset.ts';
import type { Observation } from './observation.ts';
import { isPartOfYear, type Period } from './period.ts';
import type { RowOf } from './table.ts';

/** A part of the country that has a page of its own. */
export type State = RowOf<'areas'>;

/** The states of the country, in the order of the file. */
export function statesOf(data: Dataset): State[] {
	return data.tables.areas.filter(({ parent }) => parent === data.edition.country);
}

/** A state as addresses name it: in lower case, as in the ids of its observations. */
export const stateSegment = (area: string): string => area.toLowerCase();

/** The state that an address names. */
export function stateAt(data: Dataset, segment: string): State | undefined {
	return statesOf(data).find(({ id }) => stateSegment(id) === segment);
}

/** The rows of a series that belong to states, earliest end first; of a series with a further dimension its totals. */
export function stateRows(data: Dataset, series: string): Observation[] {
	const states = new Set(statesOf(data).map(({ id }) => id));
	return data
		.observationsOf(series)
		.filter(({ area, breakdown }) => states.has(area) && (!breakdown || breakdown === '_T'));
}

/** Series of an indicator that have a figure for at least one state. */
export function seriesWithStates(data: Dataset, indicator: string): string[] {
	return data
		.seriesOf(indicator)
		.map(({ id }) => id)
		.filter((id) => stateRows(data, id).some(hasFigure));
}

const hasFigure = ({ value, low }: Observation): boolean =>
	value !== undefined || low !== undefined;

/** How many states have a figure in a period of a series. */
export interface Coverage {
	readonly period: Period;
	readonly known: number;
}

/** The periods for which states of a series have figures, earliest end first. */
export function coverage(data: Dataset, series: string): Coverage[] {
	const found = new Map<string, Coverage>();
	for (const { period } of stateRows(data, series).filter(hasFigure))
		found.set(period.text, { period, known: (found.get(period.text)?.known ?? 0) + 1 });
	return [...found.values()];
}

/**
 * The period in which a series is shown state by state: the newest for which more than half of the
 * states have a figure, else the one for which most have. A part of a year stands back behind whole ones.
 */
export function comparedPeriod(data: Dataset, series: string): Period | undefined {
	const all = coverage(data, series);
	const counted = data.series(series).measure === 'count';
	const whole = counted ? all.filter(({ period }) => !isPartOfYear(period)) : all;
	const candidates = whole.length > 0 ? whole : all;
	const most = Math.max(...candidates.map(({ known }) => known));
	const enough = Math.min(most, statesOf(data).length / 2 + 0.5);
	return candidates.findLast(({ known }) => known >= enough)?.period;
}

/** Measures whose values of different places may be added; shares, averages and indices may not. */
const additive = new Set(['count', 'stock', 'cumulative', 'amount', 'volume']);

/** A sum with the word that belongs to it. */
export interface Sum {
	readonly value: number;
	readonly qualifier: string;
}

/**
 * What the states add up to in one period of one series; `undefined` where a state has no single
 * number (a missing one is not zero), where two kinds of qualifier meet, or where nothing can be added.
 */
export function sumOfStates(data: Dataset, series: string, period: Period): Sum | undefined {
	if (!additive.has(data.series(series).measure)) return undefined;
	const rows = stateRows(data, series).filter((row) => row.period.text === period.text);
	const values = rows.map(({ value }) => value).filter((value) => value !== undefined);
	const qualifiers = new Set(rows.map(({ qualifier }) => qualifier ?? 'exact'));
	qualifiers.delete('exact');
	if (values.length < statesOf(data).length || qualifiers.size > 1) return undefined;
	const [qualifier = 'exact'] = qualifiers;
	return { value: values.reduce((sum, value) => sum + value, 0), qualifier };
}
