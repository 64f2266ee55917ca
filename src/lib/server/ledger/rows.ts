import { hash } from 'node:crypto';
import {
	canonical,
	figureColumns,
	ledgerId,
	ledgerTable,
	type Cells,
	type LedgerTable
} from '../../model/ledger.ts';
import { observationId } from '../../model/observation.ts';
import type { RowOf, TableName } from '../../model/table.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { ReadTable } from '../read/table.ts';

/** A row that stands, or will stand, in the ledger: its cells as they are written in the file. */
export interface LedgerRow {
	readonly id: string;
	readonly table: LedgerTable;
	readonly cells: Cells;
	readonly source: ReadTable<TableName>;
	/** The row as its table has it. */
	readonly read: RowOf<TableName>;
}

/** The tables whose rows have an id of their own. */
const named = ['transfers', 'statements', 'corrections'] as const;

/** The hash of a row's figure. */
export function figureHash(id: string, cells: Cells): string {
	return hash('sha256', canonical(id, cells));
}

function ledgerRow(
	source: ReadTable<TableName>,
	read: RowOf<TableName>,
	id: string,
	more: Cells = {}
): LedgerRow {
	const table = ledgerTable(id);
	const written = source.texts(read);
	const cells = figureColumns[table].map((field) => [field, written.get(field) ?? '']);
	return { id, table, source, read, cells: { ...Object.fromEntries(cells), ...more } };
}

function namedRows({ tables }: ReadFolder): LedgerRow[] {
	return named.flatMap((name) => {
		const table: ReadTable<(typeof named)[number]> = tables[name];
		return table.rows.map((row) => ledgerRow(table, row, ledgerId(name, row.id)));
	});
}

function observationRows(folder: ReadFolder): LedgerRow[] {
	const series = new Map(folder.tables.series.rows.map((row) => [row.id, row]));
	return [...folder.observations].flatMap(([id, table]) => {
		const { unit = '', measure = '' } = series.get(id) ?? {};
		return table.rows.map((row) => {
			const own = observationId(id, row.area, row.period.text, row.breakdown);
			return ledgerRow(table, row, own, { unit, measure });
		});
	});
}

/** Every row of a folder that carries a figure, by its id in the ledger. */
export function ledgerRows(folder: ReadFolder): Map<string, LedgerRow> {
	const rows = [...observationRows(folder), ...namedRows(folder)];
	return new Map(rows.map((row) => [row.id, row]));
}
