import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { filesOf } from '../files/list.ts';

/** A column as the data dictionary explains it. */
export interface ColumnView {
	readonly name: string;
	readonly about: string;
	/** The list its codes are in. */
	readonly list: string | undefined;
	readonly required: boolean;
}

/** What the columns of one published table mean. */
export interface TableColumns {
	readonly id: string;
	readonly title: string;
	readonly columns: readonly ColumnView[];
}

/** The columns of every whole table, in the order of the files. */
export function dictionary(data: Dataset, language: Language): TableColumns[] {
	return filesOf(data)
		.all.filter(({ holds, format }) => holds.kind === 'table' && format === 'csv')
		.map(({ holds, title, fields = [] }) => ({
			id: holds.id,
			title: title[language],
			columns: fields.map(({ name, about, column }) => ({
				name,
				about: about[language],
				list: column.list,
				required: column.required ?? false
			}))
		}));
}
