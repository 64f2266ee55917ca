import { headerOf, tables, type TableName } from '../../model/table.ts';
import { fits, type Field } from './field.ts';
import { readCells } from './record.ts';
import type { Fault } from './scan.ts';
import { top } from './spot.ts';

/** How the rows of a file are laid out: what separates cells, and the line of the header (none: rows begin at once). */
export interface Layout {
	readonly separator: string;
	readonly at: number;
	readonly line: number;
	readonly hasHeader: boolean;
}

/** A line of the file's text. */
interface Line {
	readonly text: string;
	readonly at: number;
	readonly line: number;
}

const separators = [',', ';', '\t', '|'];
/** Titles and notes above a table are shorter than this. */
const linesSearched = 60;

/** The first lines of a text. */
function firstLines(text: string): Line[] {
	const lines: Line[] = [];
	for (let at = 0; at < text.length && lines.length < linesSearched;) {
		const end = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
		lines.push({ text: text.slice(at, end), at, line: lines.length + 1 });
		at = end + 1;
	}
	return lines;
}

/** A column's name as it would be without what a program or a hand did to it. */
export const plainName = (text: string): string =>
	text
		.replaceAll('"', '')
		.trim()
		.toLowerCase()
		.replaceAll(/[\s-]+/g, '_');

const namesIn = (text: string, separator: string): string[] =>
	text.split(separator).map(plainName).filter(Boolean);

/** The line that has most of the columns' names, at least half of them. */
function headerLine(lines: readonly Line[], fields: readonly Field[]): Layout | undefined {
	if (lines.length === 0) return undefined;
	const known = new Set(fields.map(({ header }) => header));
	const candidates = lines.flatMap(({ text, ...place }) =>
		separators.map((separator) => {
			const names = new Set(namesIn(text, separator));
			return { ...place, separator, count: names.intersection(known).size };
		})
	);
	const best = candidates.reduce((a, b) => (b.count > a.count ? b : a));
	if (best.count < 2 || best.count * 2 < known.size) return undefined;
	return { separator: best.separator, at: best.at, line: best.line, hasHeader: true };
}

/** The table whose header a line is. */
function tableOf(text: string, languages: readonly string[]): TableName | undefined {
	const written = separators.map((separator) => namesIn(text, separator).join());
	const names = Object.keys(tables) as TableName[];
	return names.find((name) => written.includes(headerOf(name, languages).join()));
}

/** Producers whose own files say whose they are, at their beginning or below the table. */
const producers: readonly (readonly [name: string, sign: RegExp])[] = [
	['SIPRI', /\bSIPRI\b|Transfers of major weapons/],
	['INEGI', /\bINEGI\b|Instituto Nacional de Estad/]
];

/** Why a file without our header is no table of ours. */
function foreign(
	text: string,
	table: TableName,
	other: TableName | undefined,
	words: Pick<Fault, 'found' | 'expected'>
): Fault {
	const file = (name: TableName) => (name === 'observations' ? 'observations/' : `${name}.csv`);
	const expected = file(table);
	if (other) return { ...top, code: 'table-other', found: file(other), expected };
	const edges = `${text.slice(0, 2000)}\n${text.slice(-1000)}`;
	const producer = producers.find(([, sign]) => sign.test(edges))?.[0];
	if (producer) return { ...top, code: 'table-foreign', found: producer, expected };
	return { ...top, code: 'header-unknown', ...words };
}

/** The separator with which a line is a row of the table: each cell could stand in its column. */
function separatorOfRow(line: string, fields: readonly Field[]): string | undefined {
	return separators.find((separator) => {
		const texts = readCells(line, 0, separator.charCodeAt(0))?.texts;
		return texts?.length === fields.length && fields.every((each, at) => fits(texts[at]!, each));
	});
}

const named = (separator: string): string => (separator === '\t' ? 'tab' : separator);

/** What stands above the header, and what separates its cells. */
function layoutFaults(
	{ at, line, separator }: Layout,
	text: string,
	above: readonly Line[]
): Fault[] {
	const faults: Fault[] = [];
	const isMark = above.some((each) => /^<{7} /.test(each.text));
	const filled = above.filter((each) => each.text.replaceAll(separator, '').trim() !== '');
	const [code, lines] =
		filled.length > 0 ? (['title-rows', filled] as const) : (['row-blank', above] as const);
	const [first] = lines;
	const merge = { code: 'merge-mark', found: first?.text ?? '' } as const;
	const title = { code, found: String(lines.length) } as const;
	if (first) faults.push({ line: first.line, column: 1, ...(isMark ? merge : title) });
	if (separator !== ',')
		faults.push({
			...{ code: 'separator', found: named(separator), line },
			column: text.indexOf(separator, at) - at + 1
		});
	return faults;
}

/** How a file is laid out, with the faults of that, or what it is instead of a table. */
export function findLayout(
	text: string,
	table: TableName,
	fields: readonly Field[],
	languages: readonly string[]
): { readonly layout: Layout; readonly faults: readonly Fault[] } | Fault {
	const header = headerOf(table, languages).join();
	if (text.startsWith(`${header}\n`))
		return { layout: { separator: ',', at: 0, line: 1, hasHeader: true }, faults: [] };
	const lines = firstLines(text);
	const declared = /^"?sep=.?"?[,;\t|]*$/i.test(lines[0]!.text);
	const body = declared ? lines.slice(1) : lines;
	const faults: Fault[] = declared ? [{ ...top, code: 'sep-line', found: lines[0]!.text }] : [];
	const found = headerLine(body, fields);
	const other = tableOf(found ? lines[found.line - 1]!.text : (body[0]?.text ?? ''), languages);
	if (found && (other ?? table) === table) {
		const above = body.filter(({ line }) => line < found.line);
		return { layout: found, faults: [...faults, ...layoutFaults(found, text, above)] };
	}
	const first = other ? undefined : body[0];
	const separator = first && separatorOfRow(first.text, fields);
	if (!separator)
		return foreign(text, table, other, { found: body[0]?.text ?? '', expected: header });
	const { at, line } = first;
	const layout = { separator, at, line, hasHeader: false };
	const missing = { code: 'header-missing', found: '', expected: header, line, column: 1 } as const;
	return { layout, faults: [...faults, missing, ...layoutFaults(layout, text, [])] };
}
