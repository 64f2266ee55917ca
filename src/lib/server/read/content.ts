import type { CsvRecord } from './scan.ts';
import type { Finding } from './report.ts';
import type { Spot } from './spot.ts';

export type ReportAt = (spot: Spot, finding: Finding) => void;

/** A record that is a row, or should be one. */
export interface Line {
	readonly record: CsvRecord;
	/** It is the other side of a conflict: its cells are read, but it is no row beside the first. */
	readonly isAside: boolean;
}

const mark = /^(?<sign><{7}|={7}|>{7}|\|{7})(?: |$)/;
const total =
	/^(?:(?:sub-?|grand |gran |sum |suma )?total(?:e?s)?(?: (?:general|nacional))?|sum|suma|sumas)\s*:?$/i;

/** True for a record without content. */
export const isBlank = ({ texts }: CsvRecord): boolean => texts.every((text) => text.trim() === '');
const begins = ({ line }: CsvRecord): Spot => ({ line, column: 1 });

/** Drops what a program or a hand left between the rows: rows without content, totals, marks of an unfinished merge. */
class Sieve {
	readonly #report: ReportAt;
	/** The first of a run of rows without content, and how many they are. */
	#blank: { readonly first: CsvRecord; count: number } | undefined;
	#side: 'none' | 'first' | 'other' = 'none';

	constructor(report: ReportAt) {
		this.#report = report;
	}

	/** The row that a record is, if it is one. */
	line(record: CsvRecord): Line | undefined {
		if (isBlank(record)) {
			this.#blank ??= { first: record, count: 0 };
			this.#blank.count += 1;
			return undefined;
		}
		this.end();
		const sign = mark.exec(record.texts[0]!)?.groups!.sign;
		if (sign) this.#mark(sign[0]!, record);
		else if (!this.#isTotal(record)) return { record, isAside: this.#side === 'other' };
		return undefined;
	}

	/** Tells of a run of rows without content that is over. */
	end(): void {
		if (this.#blank)
			this.#report(begins(this.#blank.first), {
				code: 'row-blank',
				found: String(this.#blank.count)
			});
		this.#blank = undefined;
	}

	/** A conflict is told where it begins; so is a mark that belongs to none. */
	#mark(sign: string, record: CsvRecord): void {
		if (sign === '<' || this.#side === 'none')
			this.#report(begins(record), { code: 'merge-mark', found: record.texts[0]! });
		if (sign === '<') this.#side = 'first';
		else if (sign === '>') this.#side = 'none';
		else if (this.#side === 'first') this.#side = 'other';
	}

	#isTotal(record: CsvRecord): boolean {
		const found = record.texts.find((text) => text.trim() !== '')!.trim();
		const isTotal = total.test(found);
		if (isTotal) this.#report(begins(record), { code: 'row-total', found });
		return isTotal;
	}
}

/** The rows among the records of a file; what else stands there is told, a run of it once. */
export function* linesOf(records: Iterable<CsvRecord>, report: ReportAt): Generator<Line> {
	const sieve = new Sieve(report);
	for (const record of records) {
		const line = sieve.line(record);
		if (line) yield line;
	}
	sieve.end();
}
