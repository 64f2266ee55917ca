import type { Column } from '../../model/column.ts';
import {
	figureColumns,
	ledgerId,
	ledgerTable,
	type Cells,
	type LedgerTable
} from '../../model/ledger.ts';
import { tables } from '../../model/table.ts';
import type { History } from '../frozen/history.ts';

/** The rows of a frozen edition by their ids in the ledger. */
export interface Frozen {
	readonly history: History;
	readonly rows: ReadonlyMap<string, Cells>;
}

const ledgerTables = ['observations', 'transfers', 'statements', 'corrections'] as const;

const known = new WeakMap<History, Frozen['rows']>();

function allRows(history: History): Map<string, Cells> {
	const rows = ledgerTables.flatMap((table) =>
		[...history.table(table)].map(([id, cells]) => [ledgerId(table, id), cells] as const)
	);
	return new Map(rows);
}

/** The rows of a frozen edition; `undefined` where the data share none with it: then it is not their history. */
export function readFrozenRows(
	history: History | undefined,
	isThere: (id: string) => boolean
): Frozen | undefined {
	if (!history) return undefined;
	const rows = known.get(history) ?? allRows(history);
	known.set(history, rows);
	return [...rows.keys()].some(isThere) ? { history, rows } : undefined;
}

const isNumber = (table: LedgerTable, field: string): boolean =>
	(tables[table] as Readonly<Record<string, Column>>)[field]?.kind === 'number';

/** The columns in which a row's figure is not the frozen one. A number may be written with another number of zeros. */
export function changedColumns(id: string, cells: Cells, frozen: Cells): string[] {
	const table = ledgerTable(id);
	return figureColumns[table].filter((field) => {
		const [now = '', was = ''] = [cells[field], frozen[field]];
		if (now === was) return false;
		return !(now && was && isNumber(table, field) && Number(now) === Number(was));
	});
}
