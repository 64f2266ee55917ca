import type { Column } from '../../model/column.ts';
import { tables, headerOf, type RowOf, type TableName } from '../../model/table.ts';
import { readCell } from './cell.ts';
import { readCsv, type Cell } from './csv.ts';
import { decode } from './decode.ts';
import type { Problem } from './problem.ts';

/** A table as read: its rows, where their cells stand, and what is wrong with the file alone. */
export interface ReadTable<T extends TableName> {
	readonly file: string;
	readonly rows: readonly RowOf<T>[];
	/** The cells of a row by header: looked up when a rule finds one wrong. */
	readonly places: ReadonlyMap<RowOf<T>, ReadonlyMap<string, Cell>>;
	readonly problems: readonly Problem[];
}

interface Field {
	readonly header: string;
	readonly name: string;
	readonly column: Column;
	readonly language: string | undefined;
}

function fieldsOf(table: TableName, languages: readonly string[]): Field[] {
	return Object.entries<Column>(tables[table]).flatMap(([name, column]): Field[] =>
		column.translated
			? languages.map((language) => ({ header: `${name}_${language}`, name, column, language }))
			: [{ header: name, name, column, language: undefined }]
	);
}

type Report = (
	place: { line: number; column: number },
	code: Problem['code'],
	field?: string,
	found?: string,
	expected?: string
) => void;

function checkHeader(
	header: readonly Cell[],
	expected: readonly string[],
	report: Report
): boolean {
	let right = true;
	for (let index = 0; index < Math.max(header.length, expected.length); index += 1) {
		const cell = header[index];
		const name = expected[index];
		if (cell?.text === name) continue;
		right = false;
		const last = header.at(-1);
		const place = cell ?? { line: 1, column: last ? last.column + [...last.text].length : 1 };
		report(place, 'header-wrong', cell?.text ?? '', cell?.text ?? '', name ?? '');
		break;
	}
	return right;
}

/** Reads the cells of one record into a row; `undefined` where a cell could not be read. */
function readRow(
	file: string,
	record: readonly Cell[],
	fields: readonly Field[],
	report: Report
): Record<string, unknown> | undefined {
	const row: Record<string, unknown> = { place: { file, line: record[0]?.line ?? 1 } };
	const texts = new Map<string, { field: Field; cell: Cell }[]>();
	let sound = true;
	fields.forEach((field, index) => {
		const cell = record[index]!;
		const { column, header, name } = field;
		if (field.language) texts.set(name, [...(texts.get(name) ?? []), { field, cell }]);
		if (cell.text === '') {
			if (column.required && !field.language) {
				report(cell, 'empty-required', header);
				sound = false;
			}
			if (['codes', 'references', 'periods'].includes(column.kind)) row[name] = [];
			return;
		}
		const read = readCell(cell.text, column);
		if ('code' in read) {
			report(cell, read.code, header, read.found);
			sound = false;
		} else if (field.language) {
			row[name] = { ...(row[name] as object | undefined), [field.language]: read.value };
		} else row[name] = read.value;
	});
	for (const group of texts.values()) if (!checkTranslations(group, report)) sound = false;
	return sound ? row : undefined;
}

function checkTranslations(
	group: readonly { field: Field; cell: Cell }[],
	report: Report
): boolean {
	const empty = group.filter(({ cell }) => cell.text === '');
	if (empty.length === 0) return true;
	const required = group[0]?.field.column.required ?? false;
	if (empty.length === group.length && !required) return true;
	const code = empty.length === group.length ? 'empty-required' : 'translation-missing';
	for (const { field, cell } of empty) report(cell, code, field.header);
	return false;
}

/** Reads one table's file from its bytes; every problem of the file is in the result, at its place. */
export function readTable<T extends TableName>(
	table: T,
	file: string,
	bytes: Uint8Array,
	languages: readonly string[]
): ReadTable<T> {
	const problems: Problem[] = [];
	const report: Report = ({ line, column }, code, field = '', found = '', expected = '') =>
		problems.push({ file, line, column, field, code, severity: 'error', found, expected });
	const result = { file, rows: [] as RowOf<T>[], places: new Map(), problems };

	const decoded = decode(bytes);
	for (const fault of decoded.faults) report(fault, fault.code, '', fault.found);
	if (decoded.text === '') return result;
	const csv = readCsv(decoded.text);
	for (const fault of csv.faults) report(fault, fault.code, '', fault.found);

	const fields = fieldsOf(table, languages);
	const [header = [], ...records] = csv.records;
	if (!checkHeader(header, headerOf(table, languages), report)) return result;
	for (const record of records) {
		const first = record[0]!;
		if (record.length !== fields.length) {
			const place = record[fields.length] ?? first;
			report(place, 'row-ragged', '', String(record.length), String(fields.length));
			continue;
		}
		const row = readRow(file, record, fields, report) as RowOf<T> | undefined;
		if (!row) continue;
		result.rows.push(row);
		result.places.set(row, new Map(fields.map((field, i) => [field.header, record[i]!])));
	}
	return result;
}
