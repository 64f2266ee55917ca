import { observationId, type Observation } from '../../model/observation.ts';
import { readTable, type ReadTable } from './table.ts';

/** The file of one series as read: its rows with their derived ids. */
export interface ReadObservations extends ReadTable<'observations'> {
	readonly rows: readonly Observation[];
}

/** Reads the observations of one series. */
export function readObservations(
	series: string,
	file: string,
	bytes: Uint8Array,
	languages: readonly string[]
): ReadObservations {
	const table = readTable('observations', file, bytes, languages);
	// The rows are new and nobody's yet: a copy of a million would be a second million.
	for (const row of table.rows) {
		const id = observationId(series, row.area, row.period.text, row.breakdown);
		Object.assign(row, { series, id });
	}
	return table as ReadObservations;
}
