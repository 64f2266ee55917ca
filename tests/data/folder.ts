import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { check } from '../../src/lib/server/check/check.ts';
import type { Problem } from '../../src/lib/server/read/problem.ts';

/** Where something stands in a file: line and column 1-based, columns in characters. */
export interface Spot {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** A cell as it is written: from its first to behind its last character, quotation marks included. */
export interface Written {
	readonly raw: string;
	readonly from: number;
	readonly to: number;
}

const cellShape = /("(?:[^"]|"")*"|[^",\n]*)([,\n])/gy;

/** The cells of a sound CSV text, row by row. Written anew here, so that the reader is not tested with itself. */
export function writtenRows(text: string): Written[][] {
	const rows: Written[][] = [[]];
	for (const match of text.matchAll(cellShape)) {
		const raw = match[1]!;
		rows.at(-1)!.push({ raw, from: match.index, to: match.index + raw.length });
		if (match[2] === '\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

export const plainText = (raw: string): string =>
	raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;

/** The public address of a copy. */
export const ownOrigin = 'https://copy.example/';

/** A copy of a data folder, the project's own if none is named, that a test may damage. Nothing of it is published, unless it is asked for. */
export class Folder {
	readonly path = mkdtempSync(join(tmpdir(), 'cifra-data-'));

	constructor(from = 'data', published = false) {
		cpSync(from, this.path, { recursive: true });
		if (published) return;
		// A damaged figure would also be a published figure that changed: other tests look at that.
		for (const file of ['published.csv', 'corrections.csv'])
			this.write(file, `${this.read(file).split('\n')[0]}\n`);
		// What the project froze is no history of a data set with an address of its own.
		const edition = this.read('edition.json');
		this.write('edition.json', edition.replace(/"origin": "[^"]*"/, `"origin": "${ownOrigin}"`));
	}

	/**
	 * Leaves out what the states have, where no text speaks of it: a smaller folder is checked sooner. One row
	 * of each source stays, so that every source is still used.
	 */
	nationalOnly(): this {
		const files = readdirSync(this.path, { recursive: true, encoding: 'utf8' });
		const texts = files.filter((file) => file.endsWith('.csv')).map((file) => this.read(file));
		const named = new Set<string>(texts.join('').match(/[a-z0-9-]+\.mx-[a-z]{3}(?=[.:])/g) ?? []);
		for (const file of files.filter((each) => /^observations.*\.csv$/.test(each))) {
			const text = this.read(file);
			const series = basename(file, '.csv');
			const [header, ...rows] = writtenRows(text);
			const names = header!.map(({ raw }) => raw);
			const seen = new Set<string>();
			const kept = rows.filter((row) => {
				const cell = (name: string): string => row[names.indexOf(name)]!.raw;
				const sources = `${cell('source')} ${cell('read_in')}`;
				const known = seen.has(sources);
				seen.add(sources);
				const area = cell('area').toLowerCase();
				return !known || !area.startsWith('mx-') || named.has(`${series}.${area}`);
			});
			const written = [header!, ...kept].map((row) => text.slice(row[0]!.from, row.at(-1)!.to + 1));
			this.write(file, written.join(''));
		}
		return this;
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}

	read(file: string): string {
		return readFileSync(join(this.path, file), 'utf8');
	}

	#checked: { readonly state: string; readonly problems: readonly Problem[] } | undefined;

	/** What the check finds; a folder that is as it was is not checked anew. */
	problems(): readonly Problem[] {
		const state = readdirSync(this.path, { recursive: true, encoding: 'utf8' })
			.map((file) => {
				const { mtimeMs, size } = statSync(join(this.path, file));
				return `${file} ${mtimeMs} ${size}`;
			})
			.join();
		if (this.#checked?.state !== state)
			this.#checked = { state, problems: check(this.path).problems };
		return this.#checked.problems;
	}

	write(file: string, content: string | Uint8Array): void {
		writeFileSync(join(this.path, file), content);
	}

	/** The place of a character of a file, counted from 0. */
	spot(file: string, at: number): Spot {
		const lines = this.read(file).slice(0, at).split('\n');
		return { file, line: lines.length, column: [...lines.at(-1)!].length + 1 };
	}

	/** Puts one text for another in a file, the first time it stands there; its place. */
	replace(file: string, from: string, to: string): Spot {
		const text = this.read(file);
		const at = text.indexOf(from);
		if (at === -1) throw new Error(`${file} has no "${from}"`);
		this.write(file, text.slice(0, at) + to + text.slice(at + from.length));
		return this.spot(file, at);
	}

	/** The row in which these columns hold these texts. */
	#row(
		file: string,
		where: Readonly<Record<string, string>>
	): { header: string[]; row: Written[] } {
		const [head, ...rows] = writtenRows(this.read(file));
		const header = head!.map(({ raw }) => raw);
		const row = rows.find((cells) =>
			Object.entries(where).every(
				([name, text]) => plainText(cells[header.indexOf(name)]!.raw) === text
			)
		);
		if (!row) throw new Error(`${file} has no row with ${JSON.stringify(where)}`);
		return { header, row };
	}

	/** A cell as it is written, quotation marks and all. */
	raw(file: string, where: Readonly<Record<string, string>>, name: string): string {
		const { header, row } = this.#row(file, where);
		return row[header.indexOf(name)]!.raw;
	}

	/** The text of a cell. */
	cell(file: string, where: Readonly<Record<string, string>>, name: string): string {
		return plainText(this.raw(file, where, name));
	}

	/** Writes some cells of a row as given, quotation marks included; the place of the first. */
	set(
		file: string,
		where: Readonly<Record<string, string>>,
		cells: Readonly<Record<string, string>>
	): Spot {
		const [first] = Object.keys(cells);
		for (const [name, raw] of Object.entries(cells).reverse()) {
			const { header, row } = this.#row(file, where);
			const { from, to } = row[header.indexOf(name)]!;
			const text = this.read(file);
			this.write(file, text.slice(0, from) + raw + text.slice(to));
			if (name === first) return this.spot(file, from);
		}
		throw new Error('no cell was given');
	}

	/** Writes a row a second time, below itself, with some cells changed; the place of its first cell. */
	repeat(
		file: string,
		where: Readonly<Record<string, string>>,
		change: Readonly<Record<string, string>> = {}
	): Spot {
		const { header, row } = this.#row(file, where);
		const written = row.map(({ raw }, index) => change[header[index]!] ?? raw).join(',');
		const text = this.read(file);
		const end = row.at(-1)!.to + 1;
		this.write(file, `${text.slice(0, end)}${written}\n${text.slice(end)}`);
		return this.spot(file, end);
	}
}
