import type { Problem } from './problem.ts';
import { bareEnd, closingAt, endsAt, readCells, type Cells } from './record.ts';

/** What is wrong with a record's quotation marks, and the likeliest reading of it. */
interface Repaired extends Cells {
	readonly fault: {
		readonly code: Problem['code'];
		/** Where in the text. */
		readonly offset: number;
		readonly found: string;
	};
}

/** Nobody writes more quotation marks, or separators, into one text than this: further readings are not tried. */
const [mostMarks, mostSeparators] = [50, 500];

const plain = (text: string): string => text.replaceAll('""', '"');
const marks = (text: string): number => text.split('"').length - 1;

/** A record whose quotation marks do not pair. */
class Torn {
	readonly #text: string;
	readonly #separator: number;
	readonly #width: number | undefined;
	readonly #texts: string[] = [];
	readonly #starts: number[] = [];
	/** Cells that are not quoted and hold quotation marks. */
	readonly #strays: number[] = [];

	constructor(text: string, separator: number, width: number | undefined) {
		this.#text = text;
		this.#separator = separator;
		this.#width = width;
	}

	read(from: number): Repaired {
		for (let at = from; ; at += 1) {
			this.#starts.push(at);
			const isQuoted = this.#text[at] === '"';
			const closing = isQuoted ? closingAt(this.#text, at) : -1;
			if (isQuoted && (closing === -1 || !endsAt(this.#text, closing + 1, this.#separator)))
				return this.#broken(at, closing);
			const end = isQuoted ? closing + 1 : bareEnd(this.#text, at, this.#separator);
			const raw = this.#text.slice(at, end);
			if (!isQuoted && raw.includes('"')) this.#strays.push(this.#texts.length);
			this.#texts.push(isQuoted ? plain(raw.slice(1, -1)) : raw);
			at = end;
			if (this.#text.charCodeAt(at) !== this.#separator) return this.#stray(at + 1);
		}
	}

	/** A quoted cell of which the closing mark is not there, or one inside is not doubled. */
	#broken(start: number, closing: number): Repaired {
		const readings =
			closing === -1 || this.#opens(closing)
				? [this.#unclosed, this.#undoubled, this.#followed]
				: [this.#undoubled, this.#followed, this.#unclosed];
		for (const reading of readings) {
			const read = reading.call(this, start, closing);
			if (read) return read;
		}
		// Nothing fits: the line is given up, so that the next one is read for itself.
		const lineEnd = this.#lineEnd(start);
		const crosses = closing === -1 || lineEnd < closing;
		const fault = crosses
			? ({ code: 'quote-open', offset: start, found: '' } as const)
			: this.#after(closing);
		return { texts: this.#texts, starts: this.#starts, end: lineEnd + 1, fault };
	}

	#lineEnd(from: number): number {
		const end = this.#text.indexOf('\n', from);
		return end === -1 ? this.#text.length : end;
	}

	/** True where a mark stands as one that opens a cell does. */
	#opens(mark: number): boolean {
		let first = mark;
		while (this.#text[first - 1] === '"') first -= 1;
		return endsAt(this.#text, first - 1, this.#separator);
	}

	/** The record with the present cell ending at a place, where that gives the number of cells it should have. */
	#ending(text: string, end: number, fault: Repaired['fault']): Repaired | undefined {
		const more = this.#text.charCodeAt(end) === this.#separator;
		const most = (this.#width ?? Infinity) - this.#starts.length;
		const rest = more
			? readCells(this.#text, end + 1, this.#separator, most)
			: { texts: [], starts: [], end: end + 1 };
		if (!rest || (this.#width !== undefined && rest.texts.length !== most)) return undefined;
		return {
			texts: [...this.#texts, text, ...rest.texts],
			starts: [...this.#starts, ...rest.starts],
			end: rest.end,
			fault
		};
	}

	/** The closing mark was lost: the cell ends before a separator of its own line. */
	#unclosed(start: number): Repaired | undefined {
		const fault = { code: 'quote-open', offset: start, found: '' } as const;
		const last = this.#lineEnd(start);
		let end = start;
		for (let tries = 0; end < last && tries < mostSeparators; tries += 1) {
			end = bareEnd(this.#text, end + 1, this.#separator);
			const read = this.#ending(plain(this.#text.slice(start + 1, end)), end, fault);
			if (read) return read;
		}
		return undefined;
	}

	/** The mark stands inside of the text: a later one closes it. */
	#undoubled(start: number, mark: number): Repaired | undefined {
		const fault = { code: 'quote-inner', offset: mark, found: '' } as const;
		let closing = mark;
		for (let tries = 0; closing !== -1 && tries < mostMarks; tries += 1) {
			closing = closingAt(this.#text, closing);
			if (closing === -1 || !endsAt(this.#text, closing + 1, this.#separator)) continue;
			const read = this.#ending(plain(this.#text.slice(start + 1, closing)), closing + 1, fault);
			if (read) return read;
		}
		return undefined;
	}

	/** The mark closes the cell, and something was written behind it. */
	#followed(start: number, mark: number): Repaired | undefined {
		if (mark === -1) return undefined;
		const end = bareEnd(this.#text, mark + 1, this.#separator);
		const text = plain(this.#text.slice(start + 1, mark)) + this.#text.slice(mark + 1, end);
		return this.#ending(text, end, this.#after(mark));
	}

	#after(mark: number): Repaired['fault'] {
		const found = String.fromCodePoint(this.#text.codePointAt(mark + 1)!);
		return { code: 'quote-after', offset: mark + 1, found };
	}

	/** A mark in a cell that is not quoted: one that closes a text which lost the mark before it, or one too many. */
	#stray(end: number): Repaired {
		const last = this.#strays.at(-1)!;
		const extra = this.#texts.length - (this.#width ?? this.#texts.length);
		const text = this.#texts[last]!;
		const closes = text.endsWith('"') && marks(text) % 2 === 1;
		if (closes && extra > 0 && extra <= last) return this.#unopened(last - extra, last, end);
		const offset = this.#text.indexOf('"', this.#starts[this.#strays[0]!]!);
		const fault = { code: 'quote-stray', offset, found: '' } as const;
		return { texts: this.#texts, starts: this.#starts, end, fault };
	}

	/** The cells from one to another are a text with separators in it, of which the first mark was lost or closed too early. */
	#unopened(first: number, last: number, end: number): Repaired {
		const [from, to] = [this.#starts[first]!, this.#starts[last]! + this.#texts[last]!.length];
		const early = this.#text[from] === '"' ? closingAt(this.#text, from) : -1;
		const text = plain(this.#text.slice(early === -1 ? from : from + 1, to - 1));
		return {
			texts: this.#texts.toSpliced(first, last - first + 1, text),
			starts: this.#starts.toSpliced(first + 1, last - first),
			end,
			fault:
				early === -1
					? { code: 'quote-unopened', offset: from, found: '' }
					: { code: 'quote-inner', offset: early, found: '' }
		};
	}
}

/**
 * Reads a record in which a quotation mark is out of place, by the number of cells that it should have: a mark that
 * was lost is told where its cell opens, one too many where it stands.
 */
export function repair(
	text: string,
	from: number,
	separator: number,
	width: number | undefined
): Repaired {
	return new Torn(text, separator, width).read(from);
}
