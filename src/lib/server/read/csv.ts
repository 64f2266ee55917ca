import Papa from 'papaparse';
import type { ProblemCode } from '../../words/problems/index.ts';

/** One cell with its place in the file: line and column 1-based, columns in characters. */
export interface Cell {
	readonly text: string;
	readonly line: number;
	readonly column: number;
	/** It stands between quotation marks, which are not part of its text. */
	readonly quoted: boolean;
}

/** Where a character of a cell's text stands in the file; `offset` counts as `String.slice` does. */
export function placeWithin(cell: Cell, offset: number): { line: number; column: number } {
	const before = cell.text.slice(0, offset);
	const written = cell.quoted ? `"${before.replaceAll('"', '""')}` : before;
	const lines = written.split('\n');
	const length = [...lines.at(-1)!].length;
	if (lines.length === 1) return { line: cell.line, column: cell.column + length };
	return { line: cell.line + lines.length - 1, column: length + 1 };
}

/** A structural fault of a CSV file. */
export interface Fault {
	readonly line: number;
	readonly column: number;
	readonly code: ProblemCode;
	readonly found: string;
}

/** The records of a file (the header first) and everything in it that RFC 4180 does not allow. */
export interface Csv {
	readonly records: readonly (readonly Cell[])[];
	readonly faults: readonly Fault[];
}

/**
 * Walks a CSV text by the letter of RFC 4180 (LF ends a record) and notes where each cell begins.
 * PapaParse, which reads the values, is lenient and numbers its own rows: places and faults come from here.
 */
class Scanner {
	readonly text: string;
	readonly records: Cell[][] = [];
	readonly faults: Fault[] = [];
	#at = 0;
	#line = 1;
	#column = 1;
	/** Up to where the column is counted. */
	#counted = 0;

	constructor(text: string) {
		this.text = text;
	}

	scan(): Csv {
		while (this.#at < this.text.length) this.#record();
		return { records: this.records, faults: this.faults };
	}

	#place(): { line: number; column: number } {
		// Columns count characters, not UTF-16 units, as an editor's program shows them.
		this.#column += [...this.text.slice(this.#counted, this.#at)].length;
		this.#counted = this.#at;
		return { line: this.#line, column: this.#column };
	}

	#fault(code: ProblemCode, found = ''): void {
		this.faults.push({ ...this.#place(), code, found });
	}

	#newline(): void {
		this.#line += 1;
		this.#column = 1;
		this.#counted = this.#at;
	}

	#record(): void {
		const cells: Cell[] = [];
		if (this.text[this.#at] === '\n') {
			this.#fault('row-blank');
			this.#at += 1;
			this.#newline();
			return;
		}
		for (;;) {
			const place = this.#place();
			const quoted = this.text[this.#at] === '"';
			const text = quoted ? this.#quoted() : this.#bare();
			cells.push({ text, ...place, quoted });
			const next = this.text[this.#at];
			if (next === ',') {
				this.#at += 1;
				continue;
			}
			if (next === '\n') {
				this.#at += 1;
				this.#newline();
			}
			break;
		}
		this.records.push(cells);
	}

	#bare(): string {
		const start = this.#at;
		for (; this.#at < this.text.length; this.#at += 1) {
			const c = this.text[this.#at];
			if (c === ',' || c === '\n') break;
			if (c === '"') this.#fault('quote-stray');
		}
		return this.text.slice(start, this.#at);
	}

	#quoted(): string {
		const opening = this.#place();
		let text = '';
		this.#at += 1;
		for (;;) {
			const c = this.text[this.#at];
			if (c === undefined) {
				this.faults.push({ ...opening, code: 'quote-open', found: '' });
				return text;
			}
			this.#at += 1;
			if (c === '"') {
				if (this.text[this.#at] !== '"') break;
				this.#at += 1;
			}
			text += c;
			if (c === '\n') this.#newline();
		}
		return text + this.#afterQuote();
	}

	#afterQuote(): string {
		const next = this.text[this.#at];
		if (next === undefined || next === ',' || next === '\n') return '';
		this.#fault('quote-after', next);
		const start = this.#at;
		while (this.#at < this.text.length && !',\n'.includes(this.text[this.#at]!)) this.#at += 1;
		return this.text.slice(start, this.#at);
	}
}

/** Reads a CSV text (LF, no BOM) into records with their places, and reports every structural fault. */
export function readCsv(text: string): Csv {
	const csv = new Scanner(text).scan();
	if (csv.faults.length > 0) return csv;
	const { data } = Papa.parse<string[]>(text, {
		delimiter: ',',
		newline: '\n',
		skipEmptyLines: false
	});
	const rows = text.endsWith('\n') ? data.slice(0, -1) : data;
	const records = csv.records.map((record, r) =>
		record.map((cell, c) => ({ ...cell, text: rows[r]?.[c] ?? cell.text }))
	);
	return { records, faults: [] };
}

/** A value of a published CSV: `undefined` is an empty cell. */
export type Value = string | number | boolean | undefined;

/** Writes a CSV text: RFC 4180 with LF, last line ended, quotes only where needed. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
	const data = rows.map((row) => row.map((value) => (value === undefined ? '' : String(value))));
	return `${Papa.unparse([[...header], ...data], { newline: '\n' })}\n`;
}
