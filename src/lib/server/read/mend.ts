import { languages } from '../../model/language.ts';
import type { TableName } from '../../model/table.ts';
import { isBlank } from './content.ts';
import { decode, encodingOf, lineEnding } from './decode.ts';
import { fieldsOf } from './field.ts';
import { openFile, plainTables, seriesFiles } from './files.ts';
import { findLayout, type Layout } from './layout.ts';
import type { Problem } from './problem.ts';
import { Scanner, type CsvRecord } from './scan.ts';

type Code = Problem['code'];

/** What is mended without a person: none of it changes what a cell says. */
const safe: ReadonlySet<Code> = new Set(['bom', 'utf16', 'carriage-return']);

/** A line of a file, as it was and as it is mended; `undefined` where it is deleted. */
export interface MendedLine {
	readonly was: string;
	readonly now: string | undefined;
}

/** A file as it would be mended. */
interface Mended {
	readonly text: string;
	/** What was wrong, by the problems of the check. */
	readonly codes: readonly Code[];
	readonly lines: readonly MendedLine[];
}

/** Mends the lines of a file one by one; what is to be deleted is `undefined`. */
class Mender {
	readonly codes = new Set<Code>();
	readonly #text: string;
	readonly lines: (string | undefined)[];

	constructor(text: string) {
		this.#text = text;
		this.lines = text.split('\n');
	}

	/** Separators, empty rows and Excel's own line; nothing where a quotation mark is out of place: then no cell is sure. */
	table(layout: Layout, faults: readonly Code[]): void {
		let isTorn = false;
		const scanner = new Scanner(this.#text, () => (isTorn = true), layout);
		const records = [...scanner];
		if (isTorn) return;
		for (const record of records)
			if (isBlank(record)) this.#deleteRow(record);
			else if (layout.separator !== ',') this.#separate(record);
		this.#above(layout, faults.includes('sep-line'));
	}

	/** What stands above the header: Excel's own line, and lines without content. */
	#above({ line, separator }: Layout, hasSeparatorLine: boolean): void {
		for (let above = 1; above < line; above += 1) {
			if (above === 1 && hasSeparatorLine) this.#delete('sep-line', 1);
			else if (this.lines[above - 1]!.replaceAll(separator, '').trim() === '')
				this.#delete('row-blank', above);
		}
	}

	#delete(code: Code, line: number): void {
		this.codes.add(code);
		this.lines[line - 1] = undefined;
	}

	/** A row without content can hold a line break between quotation marks. */
	#deleteRow({ line, starts, end }: CsvRecord): void {
		const lines = this.#text.slice(starts[0], end - 1).split('\n').length;
		for (let at = line; at < line + lines; at += 1) this.#delete('row-blank', at);
	}

	#separate(record: CsvRecord): void {
		this.codes.add('separator');
		const raw = record.starts.map((start, index) =>
			this.#text.slice(start, (record.starts[index + 1] ?? record.end) - 1)
		);
		const quoted = raw.map((cell) =>
			cell.includes(',') && !cell.startsWith('"') ? `"${cell}"` : cell
		);
		const written = quoted.join(',').split('\n');
		this.lines.splice(record.line - 1, written.length, ...written);
	}

	/** Letters and their accents become one character. */
	compose(): void {
		for (const [index, line] of this.lines.entries()) {
			const composed = line?.normalize();
			if (composed !== line) this.codes.add('decomposed');
			this.lines[index] = composed;
		}
	}
}

/** The lines of a file as they are saved, with the mark before them and what ends them but LF. */
function savedLines(bytes: Uint8Array): string[] {
	const text = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
	return text.replace(lineEnding(text), '\r\n').split('\n');
}

/** Mends what in a data file can be mended without changing what a cell says; `undefined` where there is nothing of that kind. */
export function mend(table: TableName | undefined, bytes: Uint8Array): Mended | undefined {
	const told: Code[] = [];
	const text = decode(bytes, ({ code }) => told.push(code));
	if (text === '' || told.includes('not-utf8')) return undefined;
	const mender = new Mender(text);
	const found = table && findLayout(text, table, fieldsOf(table, languages), languages);
	if (found && 'layout' in found)
		mender.table(
			found.layout,
			found.faults.map(({ code }) => code)
		);
	mender.compose();
	const codes = [...told.filter((code) => safe.has(code)), ...mender.codes];
	if (codes.length === 0) return undefined;
	const was = savedLines(bytes);
	return {
		text: mender.lines.filter((line) => line !== undefined).join('\n'),
		codes,
		lines: mender.lines.map((now, index) => ({ was: was[index] ?? '', now }))
	};
}

/** A file of a data folder as it would be mended. */
interface MendedFile {
	readonly file: string;
	readonly mended: Mended;
}

/** The files of a data folder in which something can be mended. What cannot be opened, the check tells of. */
export function mendedFiles(folder: string): MendedFile[] {
	const tables = plainTables.map((name) => [`${name}.csv`, name] as const);
	const series = seriesFiles(folder).map((file) => [file, 'observations'] as const);
	return [['edition.json', undefined] as const, ...tables, ...series].flatMap(([file, table]) => {
		const bytes = openFile(folder, file);
		const mended = bytes instanceof Uint8Array ? mend(table, bytes) : undefined;
		return mended ? [{ file, mended }] : [];
	});
}
