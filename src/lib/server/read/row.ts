import type { Column } from '../../model/column.ts';
import { readCell, type ReadCell } from './cell.ts';
import { isForbidden } from './decode.ts';
import type { Field } from './field.ts';
import type { Finding } from './report.ts';
import { textFault } from './text/text.ts';

/** The columns of a file, by their place in it; `undefined` for one that is none of ours. */
export type Columns = readonly (Field | undefined)[];

/** Reports a finding on the cell of a record. */
type ReportCell = (index: number, finding: Finding) => void;

const lists: readonly string[] = ['codes', 'references', 'periods'];
const none: readonly never[] = [];
/** Longer texts seldom repeat themselves; of the others so many are kept. */
const [longest, mostKnown] = [60, 50_000];

/** A sign that is told of and stands alone is no text. */
const isNothing = (text: string): boolean =>
	text.length < 3 && (isForbidden(text) || textFault(text) !== undefined);

/** Reads the cells of records into rows. */
export class RowReader {
	readonly #columns: Columns;
	/** What the texts of each column gave: most stand in many rows, and are read and kept once. */
	readonly #known: readonly Map<string, ReadCell>[];

	constructor(columns: Columns) {
		this.#columns = columns;
		this.#known = columns.map(() => new Map());
	}

	/** Adds the values of a record to a row; false where a cell could not be read. */
	into(row: Record<string, unknown>, texts: readonly string[], report: ReportCell): boolean {
		let isSound = true;
		for (const [index, field] of this.#columns.entries()) {
			if (!field) continue;
			const text = texts[index]!;
			const read = text === '' ? this.#empty(field, texts) : this.#filled(index, field, texts);
			if ('code' in read) {
				// A sign that has no place in any cell is told of already.
				if (!isForbidden(text)) report(index, { field: field.header, ...read });
				isSound = false;
			} else if (read.value !== undefined) row[field.name] = this.#value(row, field, read.value);
		}
		return isSound;
	}

	#value(row: Record<string, unknown>, { name, language }: Field, value: unknown): unknown {
		return language ? { ...(row[name] as object | undefined), [language]: value } : value;
	}

	#filled(index: number, { column }: Field, texts: readonly string[]): ReadCell {
		const text = texts[index]!;
		if (column.missing === 'printed') return readCell(text, this.#printed(column, texts));
		if (text.length > longest) return readCell(text, column);
		const known = this.#known[index]!;
		const before = known.get(text);
		if (before) return before;
		const read = readCell(text, column);
		if (known.size < mostKnown) known.set(text, read);
		return read;
	}

	/** What a source prints beside a number is that number, never a word for a missing one. */
	#printed(column: Column, texts: readonly string[]): Column {
		const isNumber = (field: Field | undefined, at: number) =>
			texts[at] !== '' && (field?.column.kind === 'number' || field?.name === 'value');
		return this.#columns.some(isNumber) ? { ...column, missing: undefined } : column;
	}

	/** An empty cell may have to be filled: its column is so in another language, or must be in all. */
	#empty({ name, column, language }: Field, texts: readonly string[]): ReadCell {
		const isFilled = (field: Field | undefined, at: number) =>
			field?.name === name && texts[at] !== '' && !isNothing(texts[at]!);
		if (language && this.#columns.some(isFilled)) return { code: 'translation-missing', found: '' };
		if (column.required) return { code: 'empty-required', found: '' };
		return { value: lists.includes(column.kind) ? none : undefined };
	}
}
