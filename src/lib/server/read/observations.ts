import { observationId, type Observation } from '../../model/observation.ts';
import type { ReadFolder } from './folder.ts';

/** The observations of a folder with their derived ids. */
export function observationsOf(folder: ReadFolder): Observation[] {
	return [...folder.observations].flatMap(([series, table]) =>
		table.rows.map((row) => ({
			...row,
			series,
			id: observationId(series, row.area, row.period.text, row.breakdown)
		}))
	);
}
