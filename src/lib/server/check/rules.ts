import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { RowOf, TableName } from '../../model/table.ts';
import type { PlainTable } from '../read/files.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { ReadObservations } from '../read/observations.ts';
import type { Problem } from '../read/problem.ts';
import { Reporter, type Finding } from '../read/report.ts';
import type { ReadTable } from '../read/table.ts';
import { CellRules } from './cells.ts';
import { checkAgainstSeries, checkNumbers } from './observation.ts';
import { checkField } from './statement.ts';
import { checkPrinted, checkSaid } from './printed.ts';
import { checkSubject } from './subject.ts';
import { leadsBack } from './tie.ts';
import { checkTransfer } from './transfer.ts';
import { checkTwice, repeats } from './twice.ts';

const unknownId = (field: string, found: string, expected: string): Finding => ({
	field,
	code: 'unknown-id',
	found,
	expected
});

/** The id in the form that derived ids have, where there is one: `homicides-inegi.MX.2006/2019` is written otherwise. */
function meantId(found: string, isKnown: (id: string) => boolean): Pick<Finding, 'meant'> {
	const meant = found.toLowerCase().replaceAll('/', '--');
	return isKnown(meant) ? { meant } : {};
}

/** What of a row of a plain table may not stand twice: a code in its list, a supplier in one source for one kind of goods, else its id. */
function keyOf(row: RowOf<PlainTable>): string {
	if ('searched_on' in row) return [row.category, row.supplier, row.source ?? ''].join('/');
	return 'list' in row ? `${row.list}/${row.id}` : row.id;
}

/** The rules that need more than one cell: keys, references, codes, ranges, texts. */
class Rules {
	readonly reporter = new Reporter();
	readonly #folder: ReadFolder;
	readonly #data: Dataset;
	readonly #cells: CellRules;

	constructor(folder: ReadFolder, data: Dataset) {
		this.#folder = folder;
		this.#data = data;
		this.#cells = new CellRules(folder, data);
	}

	run(): void {
		const { tables, observations } = this.#folder;
		for (const [name, table] of Object.entries<ReadTable<PlainTable>>(tables))
			this.#table(table, name as PlainTable, name === 'searched' ? 'supplier' : 'id', keyOf);
		for (const [id, table] of observations) this.#observations(id, table);
		this.#series();
		for (const table of [tables.series, tables.indicators]) this.#caveats(table);
		this.#names();
		this.#transfers();
		this.#areas();
		checkTwice(this.#folder, this.reporter);
		this.#searched();
	}

	/** Every cell of a table, and its keys. */
	#table<T extends TableName>(
		table: ReadTable<T>,
		name: T,
		field: string,
		keyOf: (row: RowOf<T>) => string
	): void {
		for (const row of table.rows) this.#cells.check(name, row, this.reporter.on(table, row));
		this.#keys(table, field, keyOf);
	}

	/** What may stand once stands once. */
	#keys<T extends TableName>(
		table: ReadTable<T>,
		field: string,
		keyOf: (row: RowOf<T>) => string
	): void {
		for (const { row, key: found, line } of repeats(table.rows, keyOf))
			this.reporter.row(table, row, { field, code: 'duplicate-key', found, expected: `${line}` });
	}

	/** The file of one series. */
	#observations(id: string, table: ReadObservations): void {
		const series = this.#data.has('series', id) ? this.#data.series(id) : undefined;
		if (!series) this.reporter.file(table.file, unknownId('', id, 'series.csv'));
		for (const row of table.rows)
			this.#cells.check('observations', row, this.reporter.on(table, row));
		// The data hold the last row of an id: where each is its own, a million need not be put beside each other.
		if (!table.rows.every((row) => this.#data.observation(row.id) === row))
			this.#keys<'observations'>(table, 'period', (row) => (row as Observation).id);
		for (const row of table.rows) {
			const report = this.reporter.on(table, row);
			checkNumbers(row, report);
			checkPrinted(row, ['value', 'low', 'high'], report);
			if (!series) continue;
			checkAgainstSeries(row, series, report);
			this.#cells.checkBreakdown(series.breakdown, row.breakdown, report);
		}
	}

	#series(): void {
		const { tables, observations } = this.#folder;
		for (const row of tables.series.rows) {
			const { id: found, indicator: expected } = row;
			const report = this.reporter.on(tables.series, row);
			if (!observations.has(found)) report({ field: 'id', code: 'series-without-file', found });
			if (!found.startsWith(`${expected}-`))
				report({ field: 'id', code: 'series-name', found, expected });
			// An announcement is somebody's.
			if (row.next_release && !row.next_release_source)
				report({ field: 'next_release_source', code: 'empty-required' });
		}
	}

	/** Two caveats that say the same say nothing of either, in any language. */
	#caveats(table: ReadTable<'series' | 'indicators'>): void {
		for (const language of this.#data.edition.languages)
			for (const { row, line } of repeats(table.rows, ({ caveat }) => caveat[language]))
				this.reporter.row(table, row, {
					...{ field: `caveat_${language}`, code: 'caveat-repeated' },
					expected: `${table.file}:${line}`
				});
	}

	/** What indicators and statements name, each out of several tables. */
	#names(): void {
		const { indicators, statements, events } = this.#folder.tables;
		for (const row of indicators.rows) {
			const { headline } = row;
			const isKnown = (id: string) => this.#data.has('observation', id);
			const unknown = unknownId('headline', headline, 'observations/');
			if (!isKnown(headline))
				this.reporter.row(indicators, row, { ...unknown, ...meantId(headline, isKnown) });
		}
		const kinds = ['observation', 'series', 'transfer', 'indicator'] as const;
		const known = new Set(events.rows.map(({ id }) => id));
		const isKnown = (id: string) => known.has(id) || kinds.some((kind) => this.#data.has(kind, id));
		for (const row of statements.rows) {
			const { subject } = row;
			checkSaid(row, this.reporter.on(statements, row));
			checkField(row, this.#data, this.reporter.on(statements, row));
			const unknown = unknownId('subject', subject, 'the data');
			if (!isKnown(subject))
				this.reporter.row(statements, row, { ...unknown, ...meantId(subject, isKnown) });
		}
	}

	/** No area lies within itself. */
	#areas(): void {
		const table = this.#folder.tables.areas;
		const rows = new Map(table.rows.map((row) => [row.id, row]));
		for (const row of table.rows)
			if (leadsBack(rows, row, 'parent'))
				this.reporter.row(table, row, { field: 'parent', code: 'part-of-self', found: row.id });
	}

	/** What was found was found somewhere. */
	#searched(): void {
		const table = this.#folder.tables.searched;
		for (const row of table.rows) {
			const report = this.reporter.on(table, row);
			if (row.found && !row.source) report({ field: 'source', code: 'empty-required' });
		}
	}

	#transfers(): void {
		const table = this.#folder.tables.transfers;
		const rows = new Map(table.rows.map((row) => [row.id, row]));
		for (const row of table.rows) checkTransfer(row, rows, this.reporter.on(table, row));
	}
}

/** Runs every rule that looks beyond one cell. */
export function checkRules(folder: ReadFolder, data: Dataset): Problem[] {
	const rules = new Rules(folder, data);
	rules.run();
	// What a refused row leaves behind would look like a breach of these: they judge whole data only.
	if (folder.lost.size === 0) checkSubject(folder, data, rules.reporter);
	return rules.reporter.problems;
}
