import type { RowOf, TableName } from '../../model/table.ts';
import { linesOf, type Line, type ReportAt } from './content.ts';
import { cellOf, placeIn, placeWithin, type Cell } from './csv.ts';
import { decode, isForbidden } from './decode.ts';
import { fieldsOf, type Field } from './field.ts';
import { readHeader } from './header.ts';
import { findLayout, type Layout } from './layout.ts';
import type { Problem } from './problem.ts';
import { Ragged } from './ragged.ts';
import { readCells } from './record.ts';
import { Reporter, type Finding } from './report.ts';
import { RowReader, type Columns } from './row.ts';
import { Scanner, type CsvRecord, type Fault } from './scan.ts';
import { unseenSign } from './text/signs.ts';

/** A table as read: its rows, where their cells stand, and what is wrong with the file alone. */
export interface ReadTable<T extends TableName> {
	readonly file: string;
	readonly rows: readonly RowOf<T>[];
	readonly problems: readonly Problem[];
	/** Rows stand in the file that could not be read: what is not found elsewhere may be in one of them. */
	readonly hasLost: boolean;
	/** The cell of a row under a header, as it is written. */
	cell(row: RowOf<T>, header: string): Cell | undefined;
	/** The cells of a row as they are written, by header. */
	texts(row: RowOf<T>): ReadonlyMap<string, string>;
}

/** Reads the rows of one file, one after the other; of each row only its values and its place are kept. */
class TableReader<T extends TableName> implements ReadTable<T> {
	readonly file: string;
	readonly rows: RowOf<T>[] = [];
	hasLost = true;
	#reporter = new Reporter();
	#text = '';
	#separator = 0;
	#columns: Columns = [];
	/** It is in another encoding, which took letters. */
	#isMisread = false;
	/** No column is missing in the header. */
	#isWhole = true;
	/** The lines on which rows begin, and where: a row is found again by its line. */
	readonly #lines: number[] = [];
	readonly #starts: number[] = [];
	/** Rows that do not stand in the file as they were read. */
	readonly #mended = new Map<RowOf<T>, CsvRecord>();

	constructor(file: string) {
		this.file = file;
	}

	get problems(): Problem[] {
		return this.#reporter.problems;
	}

	readonly #report: ReportAt = (spot, finding) =>
		this.#reporter.file(this.file, finding, spot, 'structure');

	read(table: T, bytes: Uint8Array, languages: readonly string[]): this {
		this.#text = decode(bytes, (fault) => {
			this.#isMisread ||= fault.code === 'not-utf8';
			this.#report(fault, fault);
		});
		if (this.#text === '') return this;
		const fields = fieldsOf(table, languages);
		const found = findLayout(this.#text, table, fields, languages);
		if ('layout' in found) {
			for (const fault of found.faults) this.#report(fault, fault);
			this.#records(found.layout, fields);
		} else {
			// Of a file that is something else, only that is of use.
			this.#reporter = new Reporter();
			this.#report(found, found);
		}
		return this;
	}

	#records({ hasHeader, ...layout }: Layout, fields: readonly Field[]): void {
		const report = (fault: Fault, around: string) => this.#quotation(fault, around);
		const scanner = new Scanner(this.#text, report, {
			...layout,
			width: fields.length,
			isCutOff: !this.#text.endsWith('\n')
		});
		const records = scanner[Symbol.iterator]();
		this.#separator = layout.separator.charCodeAt(0);
		this.hasLost = false;
		this.#columns = fields;
		if (hasHeader) this.#header(records.next().value as CsvRecord, fields);
		scanner.width = this.#columns.length;
		const source = { text: this.#text, separator: this.#separator, columns: this.#columns };
		const ragged = new Ragged(source, this.#report);
		const reader = new RowReader(this.#columns);
		for (const line of ragged.even(linesOf(ragged.rejoined(records), this.#report)))
			if (line) this.#row(line, reader);
			else this.hasLost = true;
	}

	/** A hidden sign beside a quotation mark is what is wrong, not the mark. */
	#quotation(fault: Fault, around: string): void {
		const hidden = unseenSign(around);
		if (hidden) this.#report({ ...fault, column: fault.column - 1 + hidden.at! }, hidden);
		else if (!isForbidden(around)) this.#report(fault, fault);
	}

	#header(record: CsvRecord, fields: readonly Field[]): void {
		const { columns, isWhole, fault } = readHeader(record.texts, fields);
		this.#columns = columns;
		this.#isWhole = isWhole;
		this.hasLost = !isWhole;
		if (fault) this.#report(placeIn(this.#text, record, fault.index), fault);
	}

	#row({ record, isAside }: Line, reader: RowReader): void {
		const row = { place: { file: this.file, line: record.line } } as unknown as RowOf<T>;
		const report = (index: number, finding: Finding) => {
			// What a misplaced quotation mark, a line end or the file's end made of a cell is told of with it.
			const isCutOff = record.end > this.#text.length && index === record.texts.length - 1;
			const isTold = finding.code === 'letter-lost' && this.#isMisread;
			if (record.mended || isCutOff || isTold) return;
			const cell = cellOf(this.#text, record, index);
			const place = finding.at === undefined ? cell : placeWithin(cell, finding.at);
			this.#reporter.file(this.file, finding, place);
		};
		const isSound = reader.into(row as Record<string, unknown>, record.texts, report);
		if (isAside) return;
		if (isSound && this.#isWhole) this.#keep(row, record);
		else this.hasLost = true;
	}

	#keep(row: RowOf<T>, record: CsvRecord): void {
		this.rows.push(row);
		if (record.mended) this.#mended.set(row, record);
		this.#lines.push(record.line);
		this.#starts.push(record.at);
	}

	/** The record of a row, read again: all cells of all rows would be too much to keep. */
	#recordOf(row: RowOf<T>): CsvRecord {
		const { line } = row.place;
		const at = this.#starts[placeOf(this.#lines, line)]!;
		return (
			this.#mended.get(row) ?? {
				...readCells(this.#text, at, this.#separator)!,
				...{ at, line, mended: false }
			}
		);
	}

	cell(row: RowOf<T>, header: string): Cell | undefined {
		const index = this.#columns.findIndex((field) => field?.header === header);
		return index === -1 ? undefined : cellOf(this.#text, this.#recordOf(row), index);
	}

	texts(row: RowOf<T>): ReadonlyMap<string, string> {
		const { texts } = this.#recordOf(row);
		return new Map(
			this.#columns.flatMap((field, index) => (field ? [[field.header, texts[index]!]] : []))
		);
	}
}

/** Where a number stands in a list that grows. */
function placeOf(numbers: readonly number[], wanted: number): number {
	let [from, to] = [0, numbers.length - 1];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (numbers[middle]! < wanted) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** A table whose file is not there, or cannot be read. */
export function emptyTable<T extends TableName>(file: string, hasLost: boolean): ReadTable<T> {
	const nothing = { rows: [], problems: [], cell: () => undefined, texts: () => new Map() };
	return { file, hasLost, ...nothing };
}

/** Reads one table's file from its bytes; every problem of the file is in the result, at its place. */
export function readTable<T extends TableName>(
	table: T,
	file: string,
	bytes: Uint8Array,
	languages: readonly string[]
): ReadTable<T> {
	return new TableReader<T>(file).read(table, bytes, languages);
}
