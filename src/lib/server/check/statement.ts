import type { Dataset } from '../../model/dataset.ts';
import { tables, type RowOf, type TableName } from '../../model/table.ts';
import type { Report } from '../read/report.ts';

/** The tables whose columns a statement on a subject may speak of; what a figure rests on in its series is its own. */
function tablesOf(subject: string, data: Dataset): readonly TableName[] {
	if (data.has('observation', subject)) return ['observations', 'series'];
	if (data.has('series', subject)) return ['series', 'observations'];
	if (data.has('transfer', subject)) return ['transfers'];
	return data.has('indicator', subject) ? ['indicators'] : ['events'];
}

/** A statement names a column of what it speaks of, as a correction does. */
export function checkField(
	{ subject, field: found }: RowOf<'statements'>,
	data: Dataset,
	report: Report
): void {
	if (found === undefined) return;
	const columns = tablesOf(subject, data).flatMap((table) => Object.keys(tables[table]));
	if (columns.includes(found)) return;
	const expected = [...new Set(columns)].join(', ');
	report({ field: 'field', code: 'unknown-column', found, expected });
}
