import { foundationColumns, seriesOfId, undo, type Cells } from '../../model/ledger.ts';
import type { RowOf, TableName } from '../../model/table.ts';
import type { Reporter } from '../read/report.ts';
import type { ReadTable } from '../read/table.ts';
import { correctionLine, dayAfter } from './correction-line.ts';
import { reportOn } from './correction-rules.ts';
import type { Correction, Ledger } from './corrections.ts';
import type { Frozen } from './frozen.ts';
import { leadsElsewhere } from './locator.ts';

type Foundation = keyof typeof foundationColumns;

/** A row with a locator, as it is and as it was frozen. */
interface Located {
	readonly id: string;
	readonly table: ReadTable<TableName>;
	readonly row: RowOf<TableName>;
	readonly sources: readonly string[];
	readonly was: string;
	readonly now: string;
}

/** What figures rest on does not change in silence: documents, kinds of series, dates of events, pages and paragraphs. */
class Foundations {
	readonly #ledger: Ledger;
	readonly #frozen: Frozen;
	readonly #reporter: Reporter;

	constructor(ledger: Ledger, frozen: Frozen, reporter: Reporter) {
		this.#ledger = ledger;
		this.#frozen = frozen;
		this.#reporter = reporter;
	}

	run(): void {
		for (const name of Object.keys(foundationColumns) as Foundation[]) this.#table(name);
		const moved = [...this.#located()].filter(({ was, now }) => leadsElsewhere(was, now));
		const silent = moved.filter((each) => !this.#isNamed(each));
		const groups = Map.groupBy(silent, ({ table, sources }) => `${table.file} ${sources[0]}`);
		for (const rows of groups.values()) this.#moved(rows);
	}

	#line(subject: string, field: string, was: string, now: string): string {
		const { date, languages } = this.#ledger.edition;
		const frozen = this.#frozen.history.edition.date;
		const day = date > frozen ? date : dayAfter(frozen);
		return correctionLine({ date: day, kind: 'revision', subject, field, was, now }, languages);
	}

	#table(name: Foundation): void {
		const table: ReadTable<Foundation> = this.#ledger.folder.tables[name];
		const frozen = this.#frozen.history.table(name);
		for (const row of table.rows) {
			const before = frozen.get(row.id);
			const cells = before && table.texts(row);
			for (const field of before ? foundationColumns[name] : []) {
				const [was, now] = [before![field] ?? '', cells?.get(field) ?? ''];
				this.#cell(table, row, field, was, now);
			}
		}
	}

	/** A cell that was empty may be filled: nothing rested on it. */
	#cell(
		table: ReadTable<Foundation>,
		row: RowOf<Foundation>,
		field: string,
		was: string,
		now: string
	): void {
		const pending = this.#ledger.corrections.pending(row.id, field);
		for (const each of pending) this.#early(each);
		const { cells, broken } = undo<Correction>({ [field]: now }, pending);
		if (broken) return this.#lie(broken, 'now', cells[field] ?? '');
		if (cells[field] === was) return;
		if (pending.length > 0) return this.#lie(pending[0]!, 'was', was);
		if (was === '') return;
		const expected = this.#line(row.id, field, was, now);
		const words = { found: row.id, expected };
		this.#reporter.row(table, row, { field, code: 'foundation-changed', ...words });
	}

	#lie(correction: Correction, field: 'was' | 'now', expected: string): void {
		reportOn(correction, this.#reporter)({ field, code: `correction-${field}`, expected });
	}

	#early(correction: Correction): void {
		const expected = this.#frozen.history.edition.date;
		if (correction.date <= expected)
			reportOn(correction, this.#reporter)({ field: 'date', code: 'correction-early', expected });
	}

	/** Every row that says where it was read, now and in the frozen edition. */
	*#located(): Generator<Located> {
		const { rows, folder } = this.#ledger;
		for (const { id, source, read } of rows.values())
			yield* located(id, source, read, this.#frozen.rows.get(id));
		const events: ReadTable<TableName> = folder.tables.events;
		const frozen = this.#frozen.history.table('events');
		for (const row of folder.tables.events.rows)
			yield* located(row.id, events, row, frozen.get(row.id));
	}

	/** A correction names the row itself, its series, its source or the copy in which it was read. */
	#isNamed({ id, sources }: Located): boolean {
		const subjects = new Set([id, seriesOfId(id), ...sources]);
		return [...subjects].some(
			(subject) => this.#ledger.corrections.pending(subject, 'locator').length > 0
		);
	}

	/** Rows of one source that were read elsewhere than was published: said once, at the first. */
	#moved([first, ...others]: readonly Located[]): void {
		const { id, table, row, sources, was, now } = first!;
		const subject = others.length > 0 ? sources[0]! : id;
		const expected = this.#line(subject, 'locator', was, now);
		const found = others.length > 0 ? `${id} (+${others.length})` : id;
		this.#reporter.row(table, row, {
			...{ field: 'locator', code: 'foundation-changed' },
			...{ found, expected }
		});
	}
}

function* located(
	id: string,
	table: ReadTable<TableName>,
	row: RowOf<TableName>,
	before: Cells | undefined
): Generator<Located> {
	const was = before?.locator ?? '';
	if (was === '') return;
	const { locator: now = '', source, read_in } = row as LocatedCells;
	yield { id, table, row, was, now, sources: [source, read_in].filter((id) => id !== undefined) };
}

type LocatedCells = { readonly source: string } & Partial<Record<'locator' | 'read_in', string>>;

/** Compares what figures rest on with the frozen edition. */
export function checkFoundations(ledger: Ledger, reporter: Reporter): void {
	if (ledger.frozen) new Foundations(ledger, ledger.frozen, reporter).run();
}
