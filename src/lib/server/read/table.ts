import type { Column } from '../../model/column.ts';
import { tables, type RowOf, type TableName } from '../../model/table.ts';
import { readCell, type ReadCell } from './cell.ts';
import { placeWithin, readCsv, type Cell } from './csv.ts';
import { decode } from './decode.ts';
import type { Problem } from './problem.ts';
import { Reporter, type Finding } from './report.ts';
import { behind, top, type Spot } from './spot.ts';

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

type ReportAt = (spot: Spot, finding: Finding) => void;

/** The header and the records of a file; `undefined` where it is no text. */
function readRecords(file: string, bytes: Uint8Array, report: ReportAt) {
	const { text, faults } = decode(bytes);
	const csv = readCsv(text, file);
	for (const fault of [...faults, ...csv.faults]) report(fault, fault);
	const [header = [], ...records] = csv.records;
	return text === '' ? undefined : { header, records };
}

/** The first column that is not the expected one is reported: behind it all may be one off. */
function checkHeader(fields: readonly Field[], cells: readonly Cell[], report: ReportAt): boolean {
	const length = Math.max(cells.length, fields.length);
	const index = Array.from({ length }).findIndex((_, at) => cells[at]?.text !== fields[at]?.header);
	if (index === -1) return true;
	const last = cells.at(-1);
	const place = cells[index] ?? (last ? behind(last, last.text) : top);
	const [found, expected] = [cells[index]?.text ?? '', fields[index]?.header];
	report(place, { field: found, code: 'header-wrong', found, expected });
	return false;
}

/** A cell and the header it stands under. */
interface Written {
	readonly field: Field;
	readonly cell: Cell;
}

/** A record's cells under their headers; `undefined` where there are too many or too few. */
function underHeaders(
	fields: readonly Field[],
	record: readonly Cell[],
	report: ReportAt
): Written[] | undefined {
	const [found, expected] = [record.length, fields.length].map(String);
	if (found === expected) return fields.map((field, index) => ({ field, cell: record[index]! }));
	report(record[fields.length] ?? record[0]!, { code: 'row-ragged', found, expected });
	return undefined;
}

/** Why an empty cell may not be empty: its column is filled in another language, or must be in all. */
function whyNotEmpty({ name, column, language }: Field, record: readonly Written[]) {
	const isOther = ({ field, cell }: Written) => field.name === name && cell.text !== '';
	if (language && record.some(isOther)) return 'translation-missing';
	return column.required ? 'empty-required' : undefined;
}

const lists: readonly string[] = ['codes', 'references', 'periods'];

const isNumber = ({ field, cell }: Written): boolean =>
	cell.text !== '' && (field.column.kind === 'number' || field.name === 'value');

/** A column as one row has it: what a source prints beside a number is that number, never a word for a missing one. */
function columnIn({ column }: Field, record: readonly Written[]): Column {
	const isFigure = column.missing === 'printed' && record.some(isNumber);
	return isFigure ? { ...column, missing: undefined } : column;
}

function readWritten({ field, cell }: Written, record: readonly Written[]): ReadCell {
	if (cell.text !== '') return readCell(cell.text, columnIn(field, record));
	const code = whyNotEmpty(field, record);
	if (code) return { code, found: '' };
	return { value: lists.includes(field.column.kind) ? [] : undefined };
}

/** Reads the cells of one record into a row; `undefined` where a cell could not be read. */
function readRow(
	record: readonly Written[],
	report: ReportAt
): Record<string, unknown> | undefined {
	const row: Record<string, unknown> = {};
	let sound = true;
	for (const written of record) {
		const { name, header, language } = written.field;
		const read = readWritten(written, record);
		if ('code' in read) {
			const { cell } = written;
			report(read.at === undefined ? cell : placeWithin(cell, read.at), { field: header, ...read });
			sound = false;
		} else if (read.value !== undefined)
			row[name] = language
				? { ...(row[name] as object | undefined), [language]: read.value }
				: read.value;
	}
	return sound ? row : undefined;
}

/** Reads one table's file from its bytes; every problem of the file is in the result, at its place. */
export function readTable<T extends TableName>(
	table: T,
	file: string,
	bytes: Uint8Array,
	languages: readonly string[]
): ReadTable<T> {
	const reporter = new Reporter();
	const report: ReportAt = (spot, finding) => reporter.file(file, finding, spot);
	const rows: RowOf<T>[] = [];
	const places = new Map<RowOf<T>, ReadonlyMap<string, Cell>>();
	const result = { file, rows, places, problems: reporter.problems };

	const fields = fieldsOf(table, languages);
	const read = readRecords(file, bytes, report);
	if (!read || !checkHeader(fields, read.header, report)) return result;
	for (const record of read.records) {
		const written = underHeaders(fields, record, report);
		const values = written && readRow(written, report);
		if (!values) continue;
		const row = { place: { file, line: record[0]!.line }, ...values } as unknown as RowOf<T>;
		rows.push(row);
		places.set(row, new Map(written.map(({ field, cell }) => [field.header, cell])));
	}
	return result;
}
