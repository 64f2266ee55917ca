import type { Columns } from '../../../model/column.ts';
import { ownCaveat } from '../../../model/columns/common.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { tables, type TableName } from '../../../model/table.ts';
import type { Value } from '../../read/csv.ts';
import { fieldsOf, type Field } from '../../distribution/field.ts';
import { allObservations, observationTable } from './observation-table.ts';
import { published, type Table } from '../../distribution/table.ts';

/** Tables of the editor that are published whole, as they stand in `data/`. */
export const wholeTables = [
	'transfers',
	'statements',
	'sources',
	'indicators',
	'series',
	'events',
	'areas',
	'codes',
	'left-out',
	'searched',
	'corrections'
] as const satisfies readonly TableName[];

export type WholeTable = (typeof wholeTables)[number];

type AnyRow = Readonly<Record<string, unknown>>;

function rowsOf(data: Dataset, table: WholeTable): readonly AnyRow[] {
	const rows: readonly object[] = table === 'left-out' ? data.tables.leftOut : data.tables[table];
	return rows as readonly AnyRow[];
}

/** What a row that rests on a source says of it beside its id: the file is read without the others. */
const sourceColumns = {
	source_title: tables.sources.title,
	source_url: tables.sources.url
} as const satisfies Columns;

const restsOnSource = (table: WholeTable): boolean => 'source' in tables[table];
/** A series and an indicator have caveats of their own, a search says nothing of what was found; all else that rests on a source falls back to the source's. */
const takesCaveat = (table: WholeTable): boolean =>
	restsOnSource(table) && table !== 'series' && table !== 'searched';

/** The columns of a whole table: the editor's, what its source says, and the edition. */
function columnsOf(table: WholeTable): Columns {
	return {
		...tables[table],
		...(restsOnSource(table) ? sourceColumns : {}),
		...(takesCaveat(table) ? { caveat: ownCaveat } : {}),
		edition: { kind: 'date', required: true }
	};
}

/** The fields of a whole table. */
export function wholeFields(data: Dataset, table: WholeTable): Field[] {
	return fieldsOf(table, columnsOf(table), data.edition.languages);
}

function withSource(data: Dataset, table: WholeTable, row: AnyRow): AnyRow {
	const linked = { ...row, edition: data.edition.date };
	if (!restsOnSource(table) || row.source === undefined) return linked;
	const source = data.source(row.source as string);
	return {
		...linked,
		source_title: source.title,
		source_url: source.url,
		...(takesCaveat(table) ? { caveat: row.caveat ?? source.caveat } : {})
	};
}

function valueOf(data: Dataset, row: AnyRow, field: Field): Value {
	const name = field.language ? field.name.slice(0, -field.language.length - 1) : field.name;
	return published(data, row[name], field.column, field.language);
}

const keys: Partial<Record<WholeTable, readonly string[]>> = {
	codes: ['list', 'id'],
	// A search without result may name no source: no columns that are always filled tell its rows apart.
	searched: []
};

/** A whole table as it is published. */
export function wholeTable(data: Dataset, table: WholeTable): Table {
	const fields = wholeFields(data, table);
	return {
		name: table,
		fields,
		key: keys[table] ?? ['id'],
		rows: rowsOf(data, table).map((row) => {
			const linked = withSource(data, table, row);
			return fields.map((field) => valueOf(data, linked, field));
		})
	};
}

/** Number of rows of a whole table. */
export const wholeRows = (data: Dataset, table: WholeTable): number => rowsOf(data, table).length;

/** All tables of the edition: the observations first. */
export function editionTables(data: Dataset): Table[] {
	return [
		observationTable(data, 'observations', allObservations(data)),
		...wholeTables.map((table) => wholeTable(data, table))
	];
}
