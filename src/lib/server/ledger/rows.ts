import { hash } from 'node:crypto';
import {
	canonical,
	figureColumns,
	ledgerId,
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
	readonly file: string;
	readonly line: number;
	readonly cells: Cells;
	/** Where a cell stands; `undefined` for one that is not in this row's file. */
	readonly placeOf: (
		field: string
	) => { readonly line: number; readonly column: number } | undefined;
}

type Named = Extract<LedgerTable, 'transfers' | 'statements' | 'corrections'>;

/** The hash of a row's figure. */
export function figureHash(id: string, cells: Cells): string {
	return hash('sha256', canonical(id, cells));
}

function ledgerRow<T extends TableName>(
	table: ReadTable<T>,
	row: RowOf<T>,
	id: string,
	name: LedgerTable,
	more: Cells = {}
): LedgerRow {
	const places = table.places.get(row);
	return {
		id,
		table: name,
		file: table.file,
		line: row.place.line,
		cells: {
			...Object.fromEntries(
				figureColumns[name].map((field) => [field, places?.get(field)?.text ?? ''])
			),
			...more
		},
		placeOf: (field) => places?.get(field)
	};
}

function namedRows<T extends Named>(folder: ReadFolder, name: T): LedgerRow[] {
	const table = folder.tables[name] as ReadTable<Named>;
	return table.rows.map((row) => ledgerRow(table, row, ledgerId(name, row.id), name));
}

function observationRows(folder: ReadFolder): LedgerRow[] {
	const series = new Map(folder.tables.series.rows.map((row) => [row.id, row]));
	return [...folder.observations].flatMap(([id, table]) => {
		const { unit = '', measure = '' } = series.get(id) ?? {};
		return table.rows.map((row) => {
			const own = observationId(id, row.area, row.period.text, row.breakdown);
			return ledgerRow(table, row, own, 'observations', { unit, measure });
		});
	});
}

/** Every row of a folder that carries a figure, by its id in the ledger. */
export function ledgerRows(folder: ReadFolder): Map<string, LedgerRow> {
	const rows = [
		...observationRows(folder),
		...namedRows(folder, 'transfers'),
		...namedRows(folder, 'statements'),
		...namedRows(folder, 'corrections')
	];
	return new Map(rows.map((row) => [row.id, row]));
}
