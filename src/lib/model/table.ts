import type { Column, Columns, Row } from './column.ts';
import { events, leftOut, searched, statements } from './columns/accounts.ts';
import { corrections, published } from './columns/ledger.ts';
import { areas, codes } from './columns/lists.ts';
import { observations } from './columns/observations.ts';
import { indicators, series } from './columns/series.ts';
import { sources } from './columns/sources.ts';
import { transfers } from './columns/transfers.ts';

/** The columns of each table, in the order of the file's header. They are the input's schema and the published data dictionary. */
export const tables = {
	codes,
	areas,
	sources,
	indicators,
	series,
	observations,
	transfers,
	statements,
	events,
	'left-out': leftOut,
	searched,
	corrections,
	published
} as const satisfies Readonly<Record<string, Columns>>;

export type TableName = keyof typeof tables;
export type RowOf<T extends TableName> = Row<(typeof tables)[T]>;

/** The header of a table's file for the given languages of the edition. */
export function headerOf(table: TableName, languages: readonly string[]): string[] {
	return Object.entries<Column>(tables[table]).flatMap(([name, column]) =>
		column.translated ? languages.map((language) => `${name}_${language}`) : [name]
	);
}
