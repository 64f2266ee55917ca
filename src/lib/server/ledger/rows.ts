import { hash } from 'node:crypto';
import {
	canonical,
	figureColumns,
	ledgerId,
	ledgerTable,
	type Cells,
	type LedgerTable
} from '../../model/ledger.ts';
import type { RowOf, TableName } from '../../model/table.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { ReadTable } from '../read/table.ts';

/** A row that stands, or will stand, in the ledger. */
export class LedgerRow {
	readonly id: string;
	readonly table: LedgerTable;
	readonly source: ReadTable<TableName>;
	/** The row as its table has it. */
	readonly read: RowOf<TableName>;
	/** What of the row stands in another table. */
	readonly #more: Cells;
	#cells: Cells | undefined;

	constructor(source: ReadTable<TableName>, read: RowOf<TableName>, id: string, more: Cells = {}) {
		this.source = source;
		this.read = read;
		this.id = id;
		this.table = ledgerTable(id);
		this.#more = more;
	}

	/** Its cells as they are written in the file: looked up when they are asked for, which of a new row they are not. */
	get cells(): Cells {
		if (this.#cells) return this.#cells;
		const written = this.source.texts(this.read);
		const cells = figureColumns[this.table].map((field) => [field, written.get(field) ?? '']);
		this.#cells = { ...(Object.fromEntries(cells) as Cells), ...this.#more };
		return this.#cells;
	}
}

/** The tables whose rows have an id of their own. */
const named = ['transfers', 'statements', 'corrections'] as const;

/** The hash of a row's figure. */
export function figureHash(id: string, cells: Cells): string {
	return hash('sha256', canonical(id, cells));
}

function* namedRows({ tables }: ReadFolder): Generator<LedgerRow> {
	for (const name of named) {
		const table: ReadTable<(typeof named)[number]> = tables[name];
		for (const row of table.rows) yield new LedgerRow(table, row, ledgerId(name, row.id));
	}
}

function* observationRows(folder: ReadFolder): Generator<LedgerRow> {
	const series = new Map(folder.tables.series.rows.map((row) => [row.id, row]));
	for (const [id, table] of folder.observations) {
		const { unit = '', measure = '' } = series.get(id) ?? {};
		const ofSeries = { unit, measure };
		for (const row of table.rows) yield new LedgerRow(table, row, row.id, ofSeries);
	}
}

/** Every row of a folder that carries a figure, by its id in the ledger. */
export function ledgerRows(folder: ReadFolder): Map<string, LedgerRow> {
	const rows = new Map<string, LedgerRow>();
	for (const row of observationRows(folder)) rows.set(row.id, row);
	for (const row of namedRows(folder)) rows.set(row.id, row);
	return rows;
}
