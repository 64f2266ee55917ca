import { breakdownList, isWhole } from '../../model/breakdown.ts';
import type { Column, Kind } from '../../model/column.ts';
import type { Dataset } from '../../model/dataset.ts';
import { figureSegment } from '../../model/filled-text.ts';
import { firstLanguage, type Translated } from '../../model/language.ts';
import { years, type Period } from '../../model/period.ts';
import { tables, type TableName } from '../../model/table.ts';
import { bareFigures, parts, type Part } from '../../model/text.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { Finding, Report } from '../read/report.ts';
import { Meanings } from './meant.ts';

/** A jump to before the printing press or beyond the edition is a slip of the keyboard. */
const earliestYear = 1800;

function checkQuotation(text: string, report: Report): void {
	const count = text.split(/\s+/).length;
	if (count > 8) report({ code: 'as-printed-long', found: String(count) });
}

/** A span of time: as it is written, its years, and its first day, month or year. */
interface Span {
	readonly text: string;
	readonly first: number;
	readonly last: number;
	readonly start: string;
}

const ofPeriod = (period: Period): Span => ({
	text: period.text,
	...years(period),
	start: period.start ?? ''
});

/** The spans of time that a cell holds, by the kind of its column. */
function spansOf(kind: Kind, value: unknown): readonly Span[] {
	if (kind === 'period') return [ofPeriod(value as Period)];
	if (kind === 'periods') return (value as readonly Period[]).map(ofPeriod);
	if (kind !== 'date') return [];
	const text = String(value);
	const year = Number(text.slice(0, 4));
	return [{ text, first: year, last: year, start: text }];
}

/** What has been lies before the edition; what is announced may lie some years ahead of it. */
function checkDate(
	{ text: found, first, last, start }: Span,
	ahead: number | undefined,
	edition: string,
	report: Report
): void {
	const latest = Number(edition.slice(0, 4));
	if (first < earliestYear || last > latest + (ahead ?? 0))
		report({ code: 'year-implausible', found, expected: `${earliestYear}/${latest}` });
	else if (ahead === undefined && start > edition)
		report({ code: 'date-ahead', found, expected: edition });
}

/** The entries of a list or table: which ids there are, and what else they are called. */
interface Entries {
	readonly ids: ReadonlySet<string>;
	readonly meanings: Meanings;
}

interface Entry {
	readonly id: string;
	readonly name?: Translated;
	readonly title?: Translated | string;
	readonly national_code?: string | undefined;
}

function namesOf({ name, title, national_code }: Entry): string[] {
	const all = [name, title, national_code].filter((each) => each !== undefined);
	return all.flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)));
}

const entriesOf = (rows: readonly Entry[], isLoose: boolean): Entries => ({
	ids: new Set(rows.map(({ id }) => id)),
	meanings: new Meanings(() => rows.map((row) => ({ id: row.id, names: namesOf(row) })), isLoose)
});

/** What of a cell is no entry, and which one it may mean. */
function unknown(value: unknown, { ids, meanings }: Entries): Pick<Finding, 'found' | 'meant'>[] {
	const all = [value].flat() as string[];
	// "Reino Unido" is one name, not two codes.
	const whole = all.some((id) => ids.has(id)) ? [] : [all.join(' ')];
	const found = whole.some((text) => meanings.of(text)) ? whole : all.filter((id) => !ids.has(id));
	return found.map((each) => {
		const meant = meanings.of(each);
		return { found: each, ...(meant === undefined ? {} : { meant }) };
	});
}

const noEntries = entriesOf([], false);

/** The rules of single cells that need the whole: codes, references, years, texts. */
export class CellRules {
	readonly #data: Dataset;
	readonly #codes: ReadonlyMap<string, Entries>;
	readonly #ids: ReadonlyMap<string, Entries>;

	constructor({ tables: { codes, searched: _searched, ...named } }: ReadFolder, data: Dataset) {
		const lists = [...Map.groupBy(codes.rows, ({ list }) => list)];
		this.#data = data;
		this.#codes = new Map(lists.map(([list, rows]) => [list, entriesOf(rows, true)]));
		this.#ids = new Map(
			Object.entries(named).map(([name, { rows }]) => [name, entriesOf(rows, name === 'areas')])
		);
	}

	/** Checks a row of a table column by column. */
	check(table: TableName, row: object, report: Report): void {
		const cells = row as Readonly<Record<string, unknown>>;
		for (const [field, column] of Object.entries<Column>(tables[table]))
			if (cells[field] !== undefined)
				this.#cell(field, column, cells[field], (finding) => report({ field, ...finding }));
	}

	#cell(field: string, { list, table, kind, ahead }: Column, value: unknown, report: Report): void {
		if (list) this.#code(list, value, report);
		if (table) this.#reference(table, value, report);
		if (kind === 'prose') this.#prose(field, value as Translated, report);
		for (const span of spansOf(kind, value))
			checkDate(span, ahead, this.#data.edition.date, report);
		if (field === 'as_printed') checkQuotation(String(value), report);
	}

	#code(list: string, value: unknown, report: Report): void {
		const entries = this.#codes.get(list) ?? noEntries;
		const expected = [...entries.ids].join(', ');
		for (const finding of unknown(value, entries))
			report({ code: 'unknown-code', expected, ...finding });
	}

	/** A breakdown is a code of the list that its series' dimension names. */
	checkBreakdown(dimension: string | undefined, value: string | undefined, report: Report): void {
		const list = dimension && breakdownList(dimension);
		if (list && value && !isWhole(value))
			this.#code(list, value, (finding) => report({ field: 'breakdown', ...finding }));
	}

	#reference(table: string, value: unknown, report: Report): void {
		for (const finding of unknown(value, this.#ids.get(table) ?? noEntries))
			report({ code: 'unknown-id', expected: `${table}.csv`, ...finding });
	}

	#prose(name: string, value: Translated, report: Report): void {
		for (const [language, text] of Object.entries(value)) {
			const field = `${name}_${language}`;
			for (const part of parts(text))
				if ('body' in part && !this.#leadsOn(part))
					report({ field, code: 'placeholder-broken', found: part.body, at: part.at });
			// An item's name is a designation ("Mi-17"), not a sentence about figures.
			if (name === 'item') continue;
			for (const figure of bareFigures(text)) report({ field, code: 'bare-figure', ...figure });
		}
	}

	/** True where a placeholder leads to a figure. */
	#leadsOn({ placeholder, body }: Extract<Part, { readonly body: string }>): boolean {
		return Boolean(placeholder && figureSegment(this.#data, placeholder, body, firstLanguage));
	}
}
