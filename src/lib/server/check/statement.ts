import type { Dataset } from '../../model/dataset.ts';
import { tables, type RowOf, type TableName } from '../../model/table.ts';
import type { Report } from '../read/report.ts';

/** The tables whose columns a statement on a subject may speak of; what a figure rests on in its series is its own. */
function tablesOf(subject: string, data: Dataset): readonly TableName[] {
	if (data.has('observation', subject)) return ['observations', 'series'];
	if (data.has('series', subject)) return ['series', 'observations'];
	if (data.has('transfer', subject)) return ['transfers'];
	if (data.has('indicator', subject)) return ['indicators'];
	return data.tables.events.some(({ id }) => id === subject) ? ['events'] : [];
}

/** A statement names a column of what it speaks of, as a correction does. */
export function checkField(
	{ subject, field: found }: RowOf<'statements'>,
	data: Dataset,
	report: Report
): void {
	if (found === undefined) return;
	const columns = tablesOf(subject, data).flatMap((table) => Object.keys(tables[table]));
	// A subject that is not there is told of where it is named.
	if (columns.length === 0 || columns.includes(found)) return;
	const expected = [...new Set(columns)].join(', ');
	report({ field: 'field', code: 'unknown-column', found, expected });
}
