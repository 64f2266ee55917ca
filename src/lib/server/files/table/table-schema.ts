import type { Column, Kind } from '../../../model/column.ts';
import type { Dataset } from '../../../model/dataset.ts';
import {
	firstLanguage,
	inEachLanguage,
	languages,
	type Translated
} from '../../../model/language.ts';
import { words } from '../../../words/files.ts';
import type { Field } from '../../distribution/field.ts';
import type { Table } from '../../distribution/table.ts';

/** Table Schema's type of each kind of cell, https://datapackage.org/standard/table-schema/ . */
const types: Readonly<Record<Kind, object>> = {
	id: { type: 'string' },
	text: { type: 'string' },
	prose: { type: 'string' },
	number: { type: 'number' },
	// EDTF, of which the standard's dates are a part: "2006/2019", "197X", "2004~".
	period: { type: 'string' },
	periods: { type: 'string' },
	// A day, or only a month or a year where no more is known.
	date: { type: 'string' },
	url: { type: 'string', format: 'uri' },
	language: { type: 'string' },
	flag: { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
	code: { type: 'string' },
	// Several in one cell, with a space between: the standard's lists are not in its published schema.
	codes: { type: 'string' },
	reference: { type: 'string' },
	references: { type: 'string' },
	subject: { type: 'string' }
};

const patterns: Partial<Record<Kind, string>> = {
	id: '[a-z0-9]+(-[a-z0-9]+)*',
	date: '\\d{4}(-\\d{2}(-\\d{2})?)?',
	language: '[a-z]{2}'
};

/** A text as the standard's recipe for languages has it: the first under the name, the others under `name@language`. */
export function worded(name: string, text: Translated): Readonly<Record<string, string>> {
	const named = languages.map((each) => [
		each === firstLanguage ? name : `${name}@${each}`,
		text[each]
	]);
	return Object.fromEntries(named) as Record<string, string>;
}

/** The codes a column may hold, with their labels in every language. */
function categories(data: Dataset, { kind, list }: Column): object {
	if (kind !== 'code' || !list) return {};
	const codes = data.codes(list);
	if (codes.length === 0) return {};
	return {
		categories: codes.map(({ id, name }) => ({ value: id, ...worded('label', name) }))
	};
}

function fieldSchema(
	data: Dataset,
	{ name, column, about }: Field,
	key: readonly string[]
): object {
	const pattern = patterns[column.kind];
	const constraints = {
		...(column.required ? { required: true } : {}),
		...(key.length === 1 && key[0] === name ? { unique: true } : {}),
		...(pattern ? { pattern } : {})
	};
	return {
		name,
		...types[column.kind],
		...worded('description', about),
		...categories(data, column),
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}

/** Columns that name a row of another published table; those of one cell with several ids cannot be said in the standard. */
function foreignKeys({ name, fields }: Table, known: ReadonlySet<string>): object[] {
	return fields.flatMap(({ name: field, column }) =>
		column.kind === 'reference' && column.table && known.has(column.table)
			? [
					{
						fields: [field],
						reference: {
							...(column.table === name ? {} : { resource: column.table }),
							fields: ['id']
						}
					}
				]
			: []
	);
}

/** The Table Schema of a published table, from the schema that checks the input; `known` are the tables beside it. */
export function tableSchema(data: Dataset, table: Table, known: ReadonlySet<string>): object {
	const keys = foreignKeys(table, known);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: table.fields.map((field) => fieldSchema(data, field, table.key)),
		missingValues: [
			{
				value: '',
				...worded(
					'label',
					inEachLanguage((language) => words[language].offline.missing)
				)
			}
		],
		...(table.key.length > 0 ? { primaryKey: table.key } : {}),
		...(keys.length > 0 ? { foreignKeys: keys } : {})
	};
}
