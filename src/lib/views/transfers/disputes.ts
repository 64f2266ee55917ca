import type { Dataset } from '../../model/dataset.ts';
import type { Statement } from '../../model/statement.ts';
import { contests } from '../../model/statement.ts';
import type { Transfer } from '../../model/transfer.ts';

/** What sources may disagree on, in the order in which it is said. */
const disputable = [
	'company',
	'suppliers',
	'quantity',
	'value',
	'ordered',
	'period',
	'status',
	'other'
] as const;

/** A column of a transfer that sources disagree on; `other` for what has no column. */
export type Disputed = (typeof disputable)[number];

/** What a statement speaks of. */
export const disputedBy = ({ field }: Pick<Statement, 'field'>): Disputed =>
	disputable.find((each) => each === field) ?? 'other';

function ownValue(row: Transfer, field: Disputed): string | undefined {
	if (field === 'other') return undefined;
	const value = row[field];
	if (value === undefined) return undefined;
	if (typeof value === 'object') return 'text' in value ? value.text : value.join(' ');
	return String(value);
}

/** Whether a row and what is said of it name more than one value of a column. */
function differ(row: Transfer, said: readonly Statement[], field: Disputed): boolean {
	const values = said.filter((each) => disputedBy(each) === field).map(({ value }) => value);
	return new Set([ownValue(row, field), ...values].filter(Boolean)).size > 1;
}

/** What sources disagree on in some entries: what is denied or told differently, and values that contradict each other. */
export function disputes(data: Dataset, rows: readonly Transfer[]): Disputed[] {
	const found = new Set<Disputed>();
	for (const row of rows) {
		const said = data.statementsOn(row.id);
		if (!said.some(contests)) continue;
		for (const each of said)
			if (contests(each) || (disputedBy(each) !== 'other' && differ(row, said, disputedBy(each))))
				found.add(disputedBy(each));
	}
	return disputable.filter((field) => found.has(field));
}
