import type { Line, ReportAt } from './content.ts';
import { placeIn } from './csv.ts';
import { fits } from './field.ts';
import type { Columns } from './row.ts';
import { spotIn, type CsvRecord } from './scan.ts';
import { Usual, type Texts } from './usual.ts';

/** The smallest of some numbers, by its place. */
const least = (numbers: readonly number[]): number => numbers.indexOf(Math.min(...numbers));

/** Where a row of too few or too many cells goes wrong: the place in it up to which, and behind which, most cells fit. */
function slipIn(texts: Texts, columns: Columns, usual: Usual): number {
	const [count, width] = [texts.length, columns.length];
	const shift = width - count;
	const head = usual.sums(texts.slice(0, width));
	const tail = usual.sums(texts, shift).map((each, _, all) => all.at(-1)! - each);
	if (shift > 0) {
		if (count === 1) return 0;
		// Each separator that was lost is a slip of its own; that the row ends too early is one.
		const merged = texts.map(
			(text, at) => head[at]! + tail[at + 1]! + shift + usual.mergedCost(text, at, shift)
		);
		const isShort = columns.slice(count).some((field) => field?.column.required);
		return least([...merged, head[count]! + (isShort ? 1.5 : 1)]);
	}
	const joined = columns.map((_, at) => {
		const cells = texts.slice(at, at - shift + 1);
		return head[at]! + usual.joinedCost(cells, at) + tail[at - shift + 1]!;
	});
	const first = least(joined);
	return first + Math.max(0, texts.slice(first, first - shift + 1).indexOf(''));
}

/** Of more rows than these it is not sought where they go wrong. */
const mostSought = 100;

/** The text of a file, and how it is laid out. */
interface Source {
	readonly text: string;
	readonly separator: number;
	readonly columns: Columns;
}

/** Finds the rows of a file that have too few or too many cells. */
export class Ragged {
	readonly #text: string;
	readonly #separator: number;
	readonly #columns: Columns;
	readonly #report: ReportAt;
	readonly #usual: Usual;
	#sought = 0;

	constructor({ text, separator, columns }: Source, report: ReportAt) {
		this.#text = text;
		this.#separator = separator;
		this.#columns = columns;
		this.#report = report;
		this.#usual = new Usual(columns);
	}

	/** The rows of the right number of cells; `undefined` for one that has another, which is told. */
	*even(lines: Iterable<Line>): Generator<Line | undefined> {
		for (const line of lines) {
			const { record } = line;
			// A row that is cut off by the file's end, or torn by a quotation mark, is told of already.
			const isTold = record.mended || record.end > this.#text.length;
			const isEven = record.texts.length === this.#columns.length;
			if (!isEven && !isTold) this.#tell(record);
			yield isEven ? line : undefined;
		}
	}

	#tell(record: CsvRecord): void {
		const [count, width] = [record.texts.length, this.#columns.length];
		const counts = { found: String(count), expected: String(width) };
		// The last cell of the first row and the first of the second may have become one.
		const isTwo = width > 1 && (count === 2 * width || count === 2 * width - 1);
		const index = isTwo ? count - width : this.#slip(record);
		const code = isTwo ? 'row-joined' : 'row-ragged';
		this.#report(placeIn(this.#text, record, index), { code, ...counts });
	}

	#slip(record: CsvRecord): number {
		this.#sought += 1;
		if (this.#sought > mostSought) return 0;
		return slipIn(record.texts, this.#columns, this.#around(record));
	}

	#around(record: CsvRecord): Usual {
		return this.#usual.around(record, this.#text, this.#separator);
	}

	/** Records, those that a line end cut in two put together again, which is told. */
	*rejoined(records: Iterable<CsvRecord>): Generator<CsvRecord> {
		let held: CsvRecord | undefined;
		for (const record of records) {
			const whole = held && this.#uncut(held, record);
			if (held && whole) this.#report(spotIn(this.#text, held, held.end - 1), { code: 'row-cut' });
			if (held) yield whole ?? held;
			held = undefined;
			if (whole) continue;
			if (record.texts.length === this.#columns.length) this.#usual.add(record.texts);
			if (this.#mayBeCut(record)) held = record;
			else yield record;
		}
		if (held) yield held;
	}

	/** True for a record that may go on in the next line: it is short, or ends in a text. */
	#mayBeCut({ texts, mended }: CsvRecord): boolean {
		if (mended || texts.length > this.#columns.length) return false;
		const kind = this.#columns.at(-1)?.column.kind;
		const endsInText = (kind === 'text' || kind === 'prose') && texts.at(-1) !== '';
		return endsInText || texts.length < this.#columns.length;
	}

	/** Two records that are one row, cut in two by a line end; `undefined` where they do not make one. */
	#uncut(one: CsvRecord, other: CsvRecord): CsvRecord | undefined {
		const isWhole = one.texts.length + other.texts.length - 1 === this.#columns.length;
		if (!isWhole || other.end > this.#text.length) return undefined;
		const [last, next] = [one.texts.at(-1)!, other.texts[0]!];
		const texts = [...one.texts.slice(0, -1), last + next, ...other.texts.slice(1)];
		if (!this.#isRow(texts, other)) return undefined;
		if (other.texts.length === 1 && !this.#goesOn(last, next, other)) return undefined;
		if (other.texts.length === this.#columns.length && !this.#isBetter(texts, other))
			return undefined;
		const starts = [...one.starts, ...other.starts.slice(1)];
		return { ...one, texts, starts, end: other.end, mended: true };
	}

	/** True where each cell looks like one of its column. */
	#isRow(texts: Texts, record: CsvRecord): boolean {
		const columns = this.#columns;
		if (!texts.every((text, at) => !columns[at] || fits(text, columns[at]))) return false;
		this.#sought += 1;
		if (this.#sought > mostSought) return false;
		const usual = this.#around(record);
		return texts.every((text, at) => usual.cost(text, at) < 0.8);
	}

	/** A line of one cell goes on with the text of the row above, or it is a note below it, or a row that is cut off. */
	#goesOn(last: string, next: string, record: CsvRecord): boolean {
		const follows = last.endsWith(' ') || /^[ ,.;:)\p{Ll}\p{N}]/u.test(next);
		return follows && next !== '' && !this.#around(record).begins(next);
	}

	/** A whole row below a single word is a row. */
	#isBetter(texts: Texts, record: CsvRecord): boolean {
		const usual = this.#around(record);
		return usual.sums(texts).at(-1)! < usual.sums(record.texts).at(-1)!;
	}
}
