import type { Column } from '../../model/column.ts';
import type { Dataset } from '../../model/dataset.ts';
import { figureSegment } from '../../model/filled-text.ts';
import { observationId, type Observation } from '../../model/observation.ts';
import { years, type Period } from '../../model/period.ts';
import { tables, type RowOf, type TableName } from '../../model/table.ts';
import { bareFigures, parts } from '../../model/text.ts';
import { placeWithin } from '../read/csv.ts';
import type { Problem } from '../read/problem.ts';
import type { PlainTable, ReadFolder } from '../read/folder.ts';
import type { ReadTable } from '../read/table.ts';
import { checkAgainstSeries, checkNumbers } from './observation.ts';
import { SubjectRules } from './subject.ts';
import { checkTransfer } from './transfer.ts';

type AnyRow = RowOf<TableName>;
type AnyTable = ReadTable<TableName>;

/** Reports a problem of one row: its column, the kind of problem, what was found and what was expected. */
export type Report = (
	field: string,
	code: Problem['code'],
	found?: string,
	expected?: string
) => void;

/** A jump to before the printing press or beyond the edition is a slip of the keyboard. */
const earliestYear = 1800;

/** The rules that need more than one cell: keys, references, codes, ranges, texts. */
class Rules {
	readonly problems: Problem[] = [];
	readonly folder: ReadFolder;
	readonly dataset: Dataset;
	readonly #codes: ReadonlyMap<string, ReadonlySet<string>>;
	readonly #ids: ReadonlyMap<string, ReadonlySet<string>>;

	constructor(folder: ReadFolder, dataset: Dataset) {
		this.folder = folder;
		this.dataset = dataset;
		const codes = new Map<string, Set<string>>();
		for (const row of folder.tables.codes.rows) {
			const list = codes.get(row.list) ?? new Set();
			codes.set(row.list, list.add(row.id));
		}
		this.#codes = codes;
		const ids = new Map<string, Set<string>>();
		for (const [name, table] of Object.entries<AnyTable>(folder.tables))
			ids.set(name, new Set(table.rows.map((row) => ('id' in row ? String(row.id) : ''))));
		this.#ids = ids;
	}

	report(
		table: AnyTable,
		row: AnyRow,
		field: string,
		code: Problem['code'],
		found = '',
		expected = '',
		severity: Problem['severity'] = 'error',
		offset?: number
	): void {
		const cell = table.places.get(row)?.get(field);
		const place = cell && (offset === undefined ? cell : placeWithin(cell, offset));
		const { line, column } = place ?? { line: row.place.line, column: 1 };
		this.problems.push({
			file: table.file,
			line,
			column,
			field,
			code,
			severity,
			found,
			expected
		});
	}

	run(): Problem[] {
		for (const [name, table] of Object.entries<AnyTable>(this.folder.tables)) {
			this.#cells(name as PlainTable, table);
			this.#keys(name as PlainTable, table);
		}
		for (const [series, table] of this.folder.observations) this.#observationFile(series, table);
		this.#series();
		this.#indicators();
		this.#transfers();
		this.#statements();
		return this.problems;
	}

	/** Codes, references and texts, column by column. */
	#cells(name: TableName, table: AnyTable): void {
		const columns = Object.entries<Column>(tables[name]);
		for (const row of table.rows) {
			const cells = row as unknown as Record<string, unknown>;
			for (const [field, column] of columns) {
				const value = cells[field];
				if (value === undefined) continue;
				if (column.list) this.#code(table, row, field, column.list, value);
				if (column.table) this.#reference(table, row, field, column.table, value);
				if (column.kind === 'prose') this.#prose(table, row, field, value);
				if (column.kind === 'period') this.#year(table, row, field, value as Period);
				if (field === 'as_printed') this.#quotation(table, row, String(value));
			}
		}
	}

	#code(table: AnyTable, row: AnyRow, field: string, list: string, value: unknown): void {
		const known = this.#codes.get(list) ?? new Set<string>();
		for (const code of [value].flat() as string[])
			if (!known.has(code))
				this.report(table, row, field, 'unknown-code', code, [...known].join(', '));
	}

	#reference(table: AnyTable, row: AnyRow, field: string, target: string, value: unknown): void {
		const known = this.#ids.get(target);
		for (const id of [value].flat() as string[])
			if (!known?.has(id)) this.report(table, row, field, 'unknown-id', id, `${target}.csv`);
	}

	#prose(table: AnyTable, row: AnyRow, field: string, value: unknown): void {
		const texts = Object.entries(value as Record<string, string>);
		for (const [language, text] of texts) {
			const header = `${field}_${language}`;
			for (const part of parts(text)) {
				if ('words' in part) continue;
				const leads =
					part.placeholder && figureSegment(this.dataset, part.placeholder, part.body, 'en');
				if (!leads)
					this.report(table, row, header, 'placeholder-broken', part.body, '', 'error', part.at);
			}
			// An item's name is a designation ("Mi-17"), not a sentence about figures.
			if (field === 'item') continue;
			for (const { found, at } of bareFigures(text))
				this.report(table, row, header, 'bare-figure', found, '', 'error', at);
		}
	}

	#year(table: AnyTable, row: AnyRow, field: string, period: Period): void {
		const latest = Number(this.dataset.edition.date.slice(0, 4));
		const { first, last } = years(period);
		if (first < earliestYear || last > latest + (field === 'period' || field === 'issued' ? 0 : 20))
			this.report(table, row, field, 'year-implausible', period.text, `${earliestYear}/${latest}`);
	}

	#quotation(table: AnyTable, row: AnyRow, text: string): void {
		const count = text.split(/\s+/).length;
		if (count > 8) this.report(table, row, 'as_printed', 'as-printed-long', String(count));
	}

	#keys(name: PlainTable, table: AnyTable): void {
		const seen = new Map<string, number>();
		for (const row of table.rows) {
			const key =
				name === 'codes'
					? `${(row as RowOf<'codes'>).list}/${(row as RowOf<'codes'>).id}`
					: (row as RowOf<'areas'>).id;
			this.#unique(table, row, 'id', key, seen);
		}
	}

	#unique(
		table: AnyTable,
		row: AnyRow,
		field: string,
		key: string,
		seen: Map<string, number>
	): void {
		const first = seen.get(key);
		if (first === undefined) seen.set(key, row.place.line);
		else this.report(table, row, field, 'duplicate-key', key, String(first));
	}

	#observationFile(series: string, table: ReadTable<'observations'>): void {
		this.#cells('observations', table);
		const known = this.dataset.has('series', series);
		if (!known) {
			const place = { file: table.file, line: 1, column: 1, field: '', severity: 'error' as const };
			this.problems.push({ ...place, code: 'unknown-id', found: series, expected: 'series.csv' });
		}
		const seen = new Map<string, number>();
		for (const row of table.rows) {
			const id = observationId(series, row.area, row.period.text, row.breakdown);
			this.#unique(table, row, 'period', id, seen);
			const report: Report = (...found) => this.report(table, row, ...found);
			checkNumbers(row, report);
			if (known) checkAgainstSeries(row, this.dataset.series(series), report);
		}
	}

	#series(): void {
		const table = this.folder.tables.series;
		for (const row of table.rows) {
			if (!this.folder.observations.has(row.id))
				this.report(table, row, 'id', 'series-without-file', row.id);
			if (!row.id.startsWith(`${row.indicator}-`))
				this.report(table, row, 'id', 'series-name', row.id, row.indicator);
		}
		this.#repeated(table, 'series.csv');
		this.#repeated(this.folder.tables.indicators, 'indicators.csv');
	}

	/** Two caveats that say the same say nothing of either. */
	#repeated(table: ReadTable<'series'> | ReadTable<'indicators'>, file: string): void {
		const seen = new Map<string, number>();
		for (const row of table.rows) {
			const first = seen.get(row.caveat.en);
			if (first !== undefined)
				this.report(table as AnyTable, row, 'caveat_en', 'caveat-repeated', '', `${file}:${first}`);
			else seen.set(row.caveat.en, row.place.line);
		}
	}

	#indicators(): void {
		const table = this.folder.tables.indicators;
		for (const row of table.rows)
			if (!this.dataset.has('observation', row.headline))
				this.report(table, row, 'headline', 'unknown-id', row.headline, 'observations/');
	}

	#transfers(): void {
		const table = this.folder.tables.transfers;
		const rows = new Map(table.rows.map((row) => [row.id, row]));
		for (const row of table.rows)
			checkTransfer(row, rows, (...found) => this.report(table, row, ...found));
	}

	#statements(): void {
		const table = this.folder.tables.statements;
		const events = this.#ids.get('events');
		const kinds = ['observation', 'series', 'transfer', 'indicator'] as const;
		for (const row of table.rows)
			if (!events?.has(row.subject) && !kinds.some((kind) => this.dataset.has(kind, row.subject)))
				this.report(table, row, 'subject', 'unknown-id', row.subject, 'the data');
	}
}

/** The observations of a folder with their derived ids. */
export function observationsOf(folder: ReadFolder): Observation[] {
	return [...folder.observations].flatMap(([series, table]) =>
		table.rows.map((row) => ({
			...row,
			series,
			id: observationId(series, row.area, row.period.text, row.breakdown)
		}))
	);
}

/** Runs every rule that looks beyond one cell. */
export function checkRules(folder: ReadFolder, dataset: Dataset): Problem[] {
	const problems = new Rules(folder, dataset).run();
	// What a refused row leaves behind would look like a breach of these: they judge whole data only.
	return folder.problems.length === 0
		? [...problems, ...new SubjectRules(folder, dataset).run()]
		: problems;
}
