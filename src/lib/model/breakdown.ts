import type { Dataset } from './dataset.ts';
import type { Language } from './language.ts';
import type { Observation } from './observation.ts';

/** Lists whose codes name a breakdown, where they are not called like it. */
const lists: Readonly<Record<string, string>> = { supplier: 'country', partner: 'country' };

/** Label of the value of the extra dimension; empty for a total or where there is none. */
export function breakdownLabel(data: Dataset, row: Observation, language: Language): string {
	const { breakdown } = data.series(row.series);
	if (!breakdown || !row.breakdown || row.breakdown === '_T') return '';
	return data.label(lists[breakdown] ?? breakdown, row.breakdown, language);
}
