import type { Column } from '../../model/column.ts';
import { tables, type TableName } from '../../model/table.ts';
import { readCell } from './cell.ts';

/** One column of a table's file. */
export interface Field {
	readonly header: string;
	/** The name of the column in a row: that of the header without its language. */
	readonly name: string;
	readonly column: Column;
	readonly language: string | undefined;
}

/** The columns of a table's file, in the order of its header. */
export function fieldsOf(table: TableName, languages: readonly string[]): Field[] {
	return Object.entries<Column>(tables[table]).flatMap(([name, column]): Field[] =>
		column.translated
			? languages.map((language) => ({ header: `${name}_${language}`, name, column, language }))
			: [{ header: name, name, column, language: undefined }]
	);
}

/** True where a text could stand in a column, as far as that can be told without the other rows. */
export function fits(text: string, { column }: Field): boolean {
	return text === '' ? !column.required : !('code' in readCell(text, column));
}
