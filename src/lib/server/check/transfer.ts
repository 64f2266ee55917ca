import type { RowOf } from '../../model/table.ts';
import type { Report } from '../read/report.ts';
import { checkPrinted } from './printed.ts';
import { checkRange } from './range.ts';
import { leadsBack } from './tie.ts';

type Row = RowOf<'transfers'>;
type Rows = ReadonlyMap<string, Row>;
const numbers = ['quantity', 'quantity_low', 'quantity_high', 'value', 'tiv'] as const;

function checkNumbers(row: Row, report: Report): void {
	const { quantity, quantity_low: low, quantity_high: high } = row;
	checkRange(row, ['quantity', 'quantity_low', 'quantity_high'], report);
	// Without a number of its own a line is a range, and a range has two ends.
	const empty = low === undefined ? 'quantity_low' : 'quantity_high';
	if (quantity === undefined && (low === undefined) !== (high === undefined))
		report({ field: empty, code: 'empty-required' });
	for (const field of numbers) {
		const number = row[field] ?? 0;
		if (number < 0) report({ field, code: 'negative-count', found: String(number) });
	}
}

function checkUnits(row: Row, report: Report): void {
	const counted = row.quantity ?? row.quantity_low;
	for (const field of ['quantity_qualifier', 'quantity_unit'] as const)
		if (counted !== undefined && !row[field]) report({ field, code: 'empty-required' });
	for (const field of ['value_qualifier', 'currency'] as const)
		if (row.value !== undefined && !row[field]) report({ field, code: 'empty-required' });
}

/** Numbers, units and ties of one transfer fit each other. */
export function checkTransfer(row: Row, rows: Rows, report: Report): void {
	checkNumbers(row, report);
	checkUnits(row, report);
	checkPrinted(row, numbers, report);
	for (const field of ['same_as', 'part_of'] as const) {
		const target = row[field];
		if (target && (leadsBack(rows, row, field) || rows.get(target)?.same_as !== undefined))
			report({ field, code: 'same-as-self', found: target });
	}
	if (row.overlaps.includes(row.id))
		report({ field: 'overlaps', code: 'same-as-self', found: row.id });
}
