import type { RowOf } from '../../model/table.ts';
import type { Report } from './rules.ts';

type Row = RowOf<'transfers'>;

/** True where a row stands, through others or directly, for itself: none of them would be counted. */
function leadsBack(
	rows: ReadonlyMap<string, Row>,
	row: Row,
	field: 'same_as' | 'part_of'
): boolean {
	const seen = new Set<string>();
	for (let at = row[field]; at && !seen.has(at); at = rows.get(at)?.[field]) {
		if (at === row.id) return true;
		seen.add(at);
	}
	return false;
}

function checkQuantity({ quantity, quantity_low: low, quantity_high: high }: Row, report: Report) {
	if (low !== undefined && high !== undefined && low > high)
		report('quantity_low', 'low-above-value', String(low), `quantity_high ${high}`);
	if (quantity !== undefined && low !== undefined && low > quantity)
		report('quantity_low', 'low-above-value', String(low), `quantity ${quantity}`);
	if (quantity !== undefined && high !== undefined && high < quantity)
		report('quantity_high', 'high-below-value', String(high), `quantity ${quantity}`);
	// Without a number of its own a line is a range, and a range has two ends.
	if (quantity === undefined && (low === undefined) !== (high === undefined))
		report(low === undefined ? 'quantity_low' : 'quantity_high', 'empty-required');
}

/** Numbers, units and ties of one transfer fit each other. */
export function checkTransfer(row: Row, rows: ReadonlyMap<string, Row>, report: Report): void {
	checkQuantity(row, report);
	for (const field of ['quantity', 'value', 'tiv'] as const) {
		const number = row[field];
		if (number !== undefined && number < 0) report(field, 'negative-count', String(number));
	}
	const counted = row.quantity !== undefined || row.quantity_low !== undefined;
	if (counted && !row.quantity_unit) report('quantity_unit', 'empty-required');
	if (row.value !== undefined && !row.currency) report('currency', 'empty-required');
	for (const field of ['same_as', 'part_of'] as const) {
		const target = row[field];
		if (target && (leadsBack(rows, row, field) || rows.get(target)?.same_as !== undefined))
			report(field, 'same-as-self', target);
	}
}
