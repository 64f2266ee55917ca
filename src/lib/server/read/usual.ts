import type { Kind } from '../../model/column.ts';
import { fits, type Field } from './field.ts';
import { readCells } from './record.ts';
import type { Columns } from './row.ts';
import type { CsvRecord } from './scan.ts';

export type Texts = readonly string[];

/** One word, as ids and codes are; no date, and no number. */
const word = /^(?!\d[\d.-]*$)[\w.:~?/+-]+$/;
const words = /^[\w.:~?/+-]+(?: [\w.:~?/+-]+)*$/;
const shapes: Partial<Record<Kind, RegExp>> = {
	...{ code: word, reference: word, subject: word, codes: words, references: words },
	prose: / /
};

/** Where two quoted texts became one. */
const seam = /[^\s([{¿¡]"[^\s.,;:)\]}?!]/;

/** How badly a text stands under a column: whether it could, whether it looks so, and whether other rows have the like. */
function cost(text: string, field: Field | undefined, known: readonly string[]): number {
	if (field && !fits(text, field)) return 1;
	const looks = text === '' || !field || (shapes[field.column.kind]?.test(text) ?? true);
	if (!looks) return 0.8;
	if (known.length === 0 || known.includes(text)) return 0;
	if (!known.some((each) => (each === '') === (text === ''))) return 0.4;
	// A column that repeats itself seldom has a new text; none has one twice as long as all others.
	const repeated = 1 - new Set(known).size / known.length;
	const isLong = text.length > 1.6 * Math.max(...known.map(({ length }) => length));
	return 0.3 * repeated + (isLong && known.length > 3 ? 0.2 : 0);
}

/** How many rows above and below a slip are looked at. */
const neighbours = 20;

/** The rows around a slip, by which is judged what is usual in a column. */
export class Usual {
	readonly #columns: Columns;
	readonly #before: Texts[] = [];
	#rows: readonly Texts[] = [];

	constructor(columns: Columns) {
		this.#columns = columns;
	}

	/** Keeps a row in mind for the slips below it. */
	add(texts: Texts): void {
		this.#before.push(texts);
		if (this.#before.length > neighbours) this.#before.shift();
	}

	/** The rows around a record: those above, and those below in the file's text. */
	around({ end }: CsvRecord, text: string, separator: number): this {
		const below: Texts[] = [];
		for (let at = end, tries = 0; at < text.length && tries < neighbours; tries += 1) {
			const cells = readCells(text, at, separator);
			if (cells?.texts.length === this.#columns.length) below.push(cells.texts);
			at = cells?.end ?? (text.indexOf('\n', at) + 1 || text.length);
		}
		this.#rows = [...this.#before, ...below];
		return this;
	}

	/** How badly a text stands in a column. */
	cost(text: string, at: number): number {
		// Beside the columns, where cells are moved out of the row, nothing is out of place.
		if (!(at in this.#columns)) return 0;
		const known = this.#rows.map((texts) => texts[at]!);
		return cost(text, this.#columns[at], known);
	}

	/** True for what a row may begin with. */
	begins(text: string): boolean {
		return this.#rows.some(([first]) => first!.startsWith(text));
	}

	/** How badly several cells stand in one column, of which all but one are too many, or which are one text. */
	joinedCost(texts: Texts, at: number): number {
		const filled = texts.filter((text) => text !== '');
		if (filled.length < 2) return this.cost(filled[0] ?? '', at);
		const kind = this.#columns[at]?.column.kind;
		return kind === 'text' || kind === 'prose' ? 0.2 : 1;
	}

	/** How badly one text stands for what belongs in several columns: in the first or the last of them alone, or in all. */
	mergedCost(text: string, at: number, shift: number): number {
		const required = (from: number, to: number) =>
			this.#columns.slice(from, to).filter((field) => field?.column.required).length;
		const first = this.cost(text, at) + required(at + 1, at + shift + 1);
		const last = this.cost(text, at + shift) + required(at, at + shift);
		return Math.min(first, last, seam.test(text) ? -0.4 : 0.05);
	}

	/** How badly cells stand in the columns from one on, each sum with one more of them. */
	sums(texts: Texts, shift = 0): number[] {
		const all = [0];
		for (const [at, text] of texts.entries()) all.push(all.at(-1)! + this.cost(text, at + shift));
		return all;
	}
}
