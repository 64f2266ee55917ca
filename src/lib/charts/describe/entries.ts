import type { Dataset } from '../../model/dataset.ts';
import { years } from '../../model/period.ts';
import type { Transfer } from '../../model/transfer.ts';
import type { Entry, LeftOut } from '../description/transfers.ts';

function leftOut({ category, same_as, part_of }: Transfer): LeftOut | undefined {
	if (category === 'meeting') return 'meeting';
	if (same_as !== undefined) return 'repeat';
	return part_of === undefined ? undefined : 'part';
}

/** The entries of the list of transfers, as a reader's choice looks at them. */
export function entriesOf(data: Dataset): Entry[] {
	return data.tables.transfers.map((row) => {
		const why = leftOut(row);
		return {
			id: row.id,
			deal: row.deal,
			suppliers: row.suppliers,
			category: row.category,
			status: row.status,
			...years(row.period),
			contested: data.isContested(row.id),
			...(why ? { leftOut: why } : {})
		};
	});
}
