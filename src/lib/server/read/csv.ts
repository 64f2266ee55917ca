import Papa from 'papaparse';
import type { Problem } from './problem.ts';
import { behind, top, type Spot } from './spot.ts';

/** One cell with its place in the file. */
export interface Cell extends Spot {
	readonly text: string;
	/** It stands between quotation marks, which are not part of its text. */
	readonly quoted: boolean;
}

/** Where a character of a cell's text stands in the file; `offset` counts as `String.slice` does. */
export function placeWithin(cell: Cell, offset: number): Spot {
	const before = cell.text.slice(0, offset);
	return behind(cell, cell.quoted ? `"${before.replaceAll('"', '""')}` : before);
}

/** A structural fault of a CSV file. */
export interface Fault extends Spot {
	readonly code: Problem['code'];
	readonly found: string;
}

/** The records of a file (the header first) and everything in it that RFC 4180 does not allow. */
interface Csv {
	readonly records: readonly (readonly Cell[])[];
	readonly faults: readonly Fault[];
}

/**
 * Walks a CSV text by the letter of RFC 4180 (LF ends a record) and notes where each cell begins.
 * PapaParse, which reads the values, is lenient and numbers its own rows: places and faults come from here.
 */
class Scanner {
	readonly #text: string;
	readonly #faults: Fault[] = [];
	#at = 0;
	/** The place of the last character that was asked for. */
	#spot = top;
	#counted = 0;

	constructor(text: string) {
		this.#text = text;
	}

	scan(): Csv {
		const records: Cell[][] = [];
		for (; this.#at < this.#text.length; this.#at += 1)
			if (this.#text[this.#at] === '\n') this.#fault('row-blank', this.#here());
			else records.push(this.#record());
		return { records, faults: this.#faults };
	}

	#here(): Spot {
		this.#spot = behind(this.#spot, this.#text.slice(this.#counted, this.#at));
		this.#counted = this.#at;
		return this.#spot;
	}

	#fault(code: Problem['code'], { line, column }: Spot, found = ''): void {
		this.#faults.push({ line, column, code, found });
	}

	#record(): Cell[] {
		const cells = [this.#cell()];
		while (this.#text[this.#at] === ',') {
			this.#at += 1;
			cells.push(this.#cell());
		}
		return cells;
	}

	#cell(): Cell {
		const spot = this.#here();
		const quoted = this.#text[this.#at] === '"';
		return { text: quoted ? this.#quoted(spot) : this.#bare(), ...spot, quoted };
	}

	#bare(): string {
		const start = this.#at;
		for (; !this.#isAtEnd(); this.#at += 1)
			if (this.#text[this.#at] === '"') this.#fault('quote-stray', this.#here());
		return this.#text.slice(start, this.#at);
	}

	#quoted(spot: Spot): string {
		const start = this.#at + 1;
		let end = this.#text.indexOf('"', start);
		while (end !== -1 && this.#text[end + 1] === '"') end = this.#text.indexOf('"', end + 2);
		if (end === -1) this.#fault('quote-open', spot);
		const text = this.#text.slice(start, end === -1 ? undefined : end).replaceAll('""', '"');
		this.#at = end === -1 ? this.#text.length : end + 1;
		return text + this.#afterQuote();
	}

	#afterQuote(): string {
		const start = this.#at;
		if (!this.#isAtEnd()) this.#fault('quote-after', this.#here(), this.#text[start]);
		while (!this.#isAtEnd()) this.#at += 1;
		return this.#text.slice(start, this.#at);
	}

	/** A cell ends before a comma, a line's end or the end of all. */
	#isAtEnd(): boolean {
		const next = this.#text[this.#at];
		return next === undefined || next === ',' || next === '\n';
	}
}

type Values = readonly (readonly string[])[];

function readValues(text: string): Values {
	const { data } = Papa.parse<string[]>(text, {
		delimiter: ',',
		newline: '\n',
		skipEmptyLines: false
	});
	// The end of the last line is no record of its own.
	return text.endsWith('\n') ? data.slice(0, -1) : data;
}

/** Two readers that differ over a sound text: a bug of ours, never of the data. */
function difference(where: string, scanned: string | number, value: string | number): Error {
	const [ours, theirs] = [scanned, value].map((each) => JSON.stringify(each));
	return new Error(
		`${where}: the scanner reads ${ours}, PapaParse ${theirs}. This is a bug of Cifra.`
	);
}

function compare(where: string, record: readonly Cell[], values: readonly string[]): void {
	if (record.length !== values.length)
		throw difference(`${where}, cells`, record.length, values.length);
	for (const [index, { text }] of record.entries())
		if (text !== values[index])
			throw difference(`${where}, cell ${index + 1}`, text, values[index]!);
}

/**
 * Reads a CSV text (LF, no BOM) and reports every structural fault. Of a sound text the values are PapaParse's
 * and the places the scanner's; where the two differ, it throws.
 */
export function readCsv(text: string, file = 'CSV', read = readValues): Csv {
	const { records, faults } = new Scanner(text).scan();
	if (faults.length > 0) return { records, faults };
	const values = read(text);
	if (records.length !== values.length)
		throw difference(`${file}, rows`, records.length, values.length);
	for (const [index, record] of records.entries())
		compare(`${file}, row ${index + 1}`, record, values[index]!);
	return { records, faults };
}

/** The end of a cell that begins at a place of a sound text. */
function endOf(text: string, at: number): number {
	if (text[at] !== '"') {
		let end = at;
		for (let code = text.charCodeAt(end); code === code && code !== 44 && code !== 10;)
			code = text.charCodeAt((end += 1));
		return end;
	}
	let end = text.indexOf('"', at + 1);
	while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
	return end === -1 ? text.length : end + 1;
}

const unquoted = (text: string): string =>
	text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;

/** The filled cells of some columns of a text that `writeCsv` wrote, row by row: without places, in a fraction of the time. */
export function readWritten(
	text: string,
	columns: ReadonlySet<string>
): Readonly<Record<string, string>>[] {
	const rows: Record<string, string>[] = [];
	let header: string[] = [];
	for (let at = 0; at < text.length;) {
		const cells: string[] = [];
		const row: Record<string, string> = {};
		for (let more = true, index = 0; more; index += 1) {
			const end = endOf(text, at);
			if (header.length === 0) cells.push(unquoted(text.slice(at, end)));
			else if (end > at && columns.has(header[index]!))
				row[header[index]!] = unquoted(text.slice(at, end));
			more = text[end] === ',';
			at = end + 1;
		}
		if (header.length === 0) header = cells;
		else rows.push(row);
	}
	return rows;
}

/** A value of a published CSV: `undefined` is an empty cell. */
export type Value = string | number | boolean | undefined;

/** Writes a CSV text: RFC 4180 with LF, last line ended, quotes only where needed. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
	const data = rows.map((row) => row.map((value) => (value === undefined ? '' : String(value))));
	return `${Papa.unparse([[...header], ...data], { newline: '\n' })}\n`;
}
