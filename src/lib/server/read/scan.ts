import type { Problem } from './problem.ts';
import { readCells, type Cells } from './record.ts';
import { repair } from './repair.ts';
import { behind, lineEnds, type Spot } from './spot.ts';

/** A structural fault of a file. */
export interface Fault extends Spot {
	readonly code: Problem['code'];
	readonly found: string;
	readonly expected?: string;
}

/** A record of a CSV text, with the line on which it begins. */
export interface CsvRecord extends Cells {
	readonly at: number;
	readonly line: number;
	/** A quotation mark was out of place: what was read is a guess, which is told already. */
	readonly mended: boolean;
}

/** Reports a fault, with the characters around it. */
type ScanReport = (fault: Fault, around: string) => void;

interface ScanOptions extends Partial<Pick<CsvRecord, 'at' | 'line'>> {
	readonly separator?: string;
	readonly width?: number;
	/** That the last line is not ended is told already: so is a text that it leaves open. */
	readonly isCutOff?: boolean;
}

/** Walks a CSV text record by record, so that none but the present one is held. */
export class Scanner {
	/** How many cells a record should have, by which a lost quotation mark is found. */
	width: number | undefined;
	readonly #text: string;
	readonly #report: ScanReport;
	readonly #separator: number;
	readonly #isCutOff: boolean;
	#at: number;
	#line: number;

	constructor(text: string, report: ScanReport, options: ScanOptions = {}) {
		const { separator = ',', width, at = 0, line = 1, isCutOff = false } = options;
		this.width = width;
		this.#text = text;
		this.#report = report;
		this.#separator = separator.charCodeAt(0);
		this.#isCutOff = isCutOff;
		this.#at = at;
		this.#line = line;
	}

	*[Symbol.iterator](): Generator<CsvRecord> {
		while (this.#at < this.#text.length) {
			const { cells, mended } = this.#read();
			const record = { ...cells, at: this.#at, line: this.#line, mended };
			this.#line += lineEnds(this.#text, this.#at, cells.end);
			this.#at = cells.end;
			yield record;
		}
	}

	#read(): { cells: Cells; mended: boolean } {
		const cells = readCells(this.#text, this.#at, this.#separator);
		if (cells) return { cells, mended: false };
		const repaired = repair(this.#text, this.#at, this.#separator, this.width);
		const { code, offset, found } = repaired.fault;
		const spot = spotIn(this.#text, { at: this.#at, line: this.#line }, offset);
		const isOpenEnd = repaired.end > this.#text.length && code === 'quote-open';
		if (!this.#isCutOff || !isOpenEnd)
			this.#report({ ...spot, code, found }, this.#text.slice(offset - 1, offset + 2));
		return { cells: repaired, mended: true };
	}
}

/** Where a character of a record stands in the file. */
export function spotIn(
	text: string,
	{ at, line }: Pick<CsvRecord, 'at' | 'line'>,
	offset: number
): Spot {
	return behind({ line, column: 1 }, text.slice(at, offset));
}
