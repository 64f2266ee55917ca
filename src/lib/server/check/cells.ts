import { breakdownList, isWhole } from '../../model/breakdown.ts';
import type { Column, Kind } from '../../model/column.ts';
import type { Dataset } from '../../model/dataset.ts';
import { figureSegment } from '../../model/filled-text.ts';
import { firstLanguage, type Translated } from '../../model/language.ts';
import { years, type Period } from '../../model/period.ts';
import { tables, type TableName } from '../../model/table.ts';
import { bareFigures, parts, type Part } from '../../model/text.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { Report } from '../read/report.ts';

/** A jump to before the printing press or beyond the edition is a slip of the keyboard. */
const earliestYear = 1800;

const unknown = (value: unknown, known: ReadonlySet<string> | undefined): string[] =>
	([value].flat() as string[]).filter((id) => !known?.has(id));

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

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

/** The rules of single cells that need the whole: codes, references, years, texts. */
export class CellRules {
	readonly #data: Dataset;
	readonly #codes: Ids;
	readonly #ids: Ids;

	constructor({ tables: { codes, searched: _searched, ...named } }: ReadFolder, data: Dataset) {
		const lists = [...Map.groupBy(codes.rows, ({ list }) => list)];
		this.#data = data;
		this.#codes = new Map(lists.map(([list, rows]) => [list, idsOf(rows)]));
		this.#ids = new Map(Object.entries(named).map(([name, { rows }]) => [name, idsOf(rows)]));
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
		const known = this.#codes.get(list) ?? new Set();
		for (const found of unknown(value, known))
			report({ code: 'unknown-code', found, expected: [...known].join(', ') });
	}

	/** A breakdown is a code of the list that its series' dimension names. */
	checkBreakdown(dimension: string | undefined, value: string | undefined, report: Report): void {
		const list = dimension && breakdownList(dimension);
		if (list && value && !isWhole(value))
			this.#code(list, value, (finding) => report({ field: 'breakdown', ...finding }));
	}

	#reference(table: string, value: unknown, report: Report): void {
		for (const found of unknown(value, this.#ids.get(table)))
			report({ code: 'unknown-id', found, expected: `${table}.csv` });
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
