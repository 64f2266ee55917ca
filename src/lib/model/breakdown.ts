import type { Dataset } from './dataset.ts';
import type { Language } from './language.ts';
import type { Observation } from './observation.ts';

/** Lists whose codes name a breakdown, where they are not called like it. */
const lists: Readonly<Record<string, string>> = { supplier: 'country', partner: 'country' };

/** The value of a breakdown that is the total. */
const whole = '_T';

/** The list in `codes.csv` that names what a dimension is broken down by. */
export const breakdownList = (dimension: string): string => lists[dimension] ?? dimension;

/** The total of a breakdown, which is in no list. */
export const isWhole = (breakdown: string | undefined): boolean => breakdown === whole;

/** Whether a value is of one country, maker or partner, and not of all. */
export const isPart = ({ breakdown }: Pick<Observation, 'breakdown'>): boolean =>
	Boolean(breakdown) && !isWhole(breakdown);

/** Label of the value of the extra dimension; empty for a total or where there is none. */
export function breakdownLabel(data: Dataset, row: Observation, language: Language): string {
	const { breakdown } = data.series(row.series);
	if (!breakdown || !row.breakdown || isWhole(row.breakdown)) return '';
	return data.label(breakdownList(breakdown), row.breakdown, language);
}
