import type { Edition } from '../../model/edition.ts';
import { ledgerTable, seriesOfId, undo, type Cells } from '../../model/ledger.ts';
import type { RowOf, TableName } from '../../model/table.ts';
import { correctionLine, dayAfter, type CorrectionDraft } from './correction-line.ts';
import { checkCorrections, isDay } from './correction-rules.ts';
import { Corrections, readCorrections, type Correction } from './corrections.ts';
import { figureHash, ledgerRows, type LedgerRow } from './rows.ts';
import type { Problem } from '../read/problem.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { ReadTable } from '../read/table.ts';
import { Recovery } from './recover.ts';

type Published = RowOf<'published'>;

/** A table is cut after its last row: what is missing is missing there. */
function lastLine(table: ReadTable<TableName>): number {
	const row = table.rows.at(-1);
	const cells = row && table.places.get(row);
	return cells ? Math.max(...[...cells.values()].map(({ line }) => line)) : 1;
}

/** The rules of the ledger: what is published is there, as it was or as a correction says. */
class LedgerRules {
	readonly problems: Problem[] = [];
	readonly #folder: ReadFolder;
	readonly #edition: Edition;
	readonly #rows: ReadonlyMap<string, LedgerRow>;
	readonly #published: ReadonlyMap<string, Published>;
	readonly #corrections: Corrections;
	readonly #recovery: Recovery;

	constructor(folder: ReadFolder, edition: Edition) {
		this.#folder = folder;
		this.#edition = edition;
		this.#rows = ledgerRows(folder);
		this.#published = new Map(folder.tables.published.rows.map((row) => [row.id, row]));
		this.#corrections = new Corrections(readCorrections(this.#rows, this.#published));
		this.#recovery = new Recovery(folder);
	}

	run(): Problem[] {
		const { all } = this.#corrections;
		this.problems.push(
			...checkCorrections(this.#folder, this.#edition, all, this.#rows, this.#published)
		);
		for (const entry of this.#published.values()) this.#entry(entry);
		for (const { subject } of all) {
			const row = this.#published.has(subject) ? undefined : this.#rows.get(subject);
			if (row) this.#unpublished(row);
		}
		this.#newRows();
		return this.problems;
	}

	#report(
		{ file, line }: Pick<LedgerRow, 'file' | 'line'>,
		place: { readonly line: number; readonly column: number } | undefined,
		field: string,
		code: Problem['code'],
		found: string,
		expected: string
	): void {
		const at = place ?? { line, column: 1 };
		this.problems.push({ file, ...at, field, code, severity: 'error', found, expected });
	}

	#ofCorrection({ row }: Correction, field: string, code: Problem['code'], expected: string): void {
		this.#report(row, row.placeOf(field), field, code, row.cells[field] ?? '', expected);
	}

	#entry(entry: Published): void {
		const { id, since } = entry;
		const row = this.#rows.get(id);
		const withdrawal = this.#corrections.withdrawalOf(id);
		if (!isDay(since)) return this.#inLedger(entry, 'since', 'not-a-day', since);
		if (!row && !withdrawal) return this.#gone(entry);
		if (row && withdrawal) return this.#present(row, withdrawal);
		for (const each of this.#corrections.on(id))
			if (!each.published && each.date <= this.#latest(entry))
				this.#ofCorrection(each, 'date', 'correction-early', this.#latest(entry));
		// An unknown series is reported where its file stands; without it the unit is not known.
		if (row && (ledgerTable(id) !== 'observations' || row.cells.unit)) this.#compare(row, entry);
	}

	#inLedger(entry: Published, field: string, code: Problem['code'], found: string): void {
		const place = this.#folder.tables.published.places.get(entry)?.get(field);
		this.#report(entry.place, place, field, code, found, '');
	}

	/** The last edition a row, or a correction of it, was published in: the day after is the first on which it can change. */
	#latest({ id, since }: Published): string {
		const days = this.#corrections.on(id).map(({ published }) => published ?? '');
		return [since, ...days].reduce((a, b) => (a > b ? a : b));
	}

	#line(entry: Published, draft: Omit<CorrectionDraft, 'date'>): string {
		const { date, languages } = this.#edition;
		const latest = this.#latest(entry);
		const day = date > latest ? date : dayAfter(latest);
		return correctionLine({ ...draft, date: day }, languages);
	}

	#gone(entry: Published): void {
		const table = ledgerTable(entry.id);
		const file =
			table === 'observations'
				? this.#folder.observations.get(seriesOfId(entry.id))
				: this.#folder.tables[table];
		const at = file ? { file: file.file, line: lastLine(file) } : entry.place;
		if (table === 'corrections')
			return this.#report(at, undefined, '', 'correction-changed', entry.id, '');
		const line = this.#line(entry, { kind: 'withdrawal', subject: entry.id });
		this.#report(at, undefined, '', 'published-gone', entry.id, line);
	}

	#present(row: LedgerRow, withdrawal: Correction): void {
		this.#report(row, undefined, '', 'withdrawn-present', row.id, withdrawal.row.id);
	}

	#compare(row: LedgerRow, entry: Published): void {
		const pending = this.#corrections.changesOf(row.id).filter(({ published }) => !published);
		const { cells, broken } = undo(row.cells, pending);
		if (broken)
			return this.#ofCorrection(broken, 'now', 'correction-now', cells[broken.field] ?? '');
		if (figureHash(row.id, cells) === entry.sha256) return;
		if (row.table === 'corrections')
			return this.#report(row, undefined, '', 'correction-changed', row.id, '');
		this.#blame(row, entry, cells, pending);
	}

	/** Says which cell is not as published, where that can be found out. */
	#blame(row: LedgerRow, entry: Published, cells: Cells, pending: readonly Correction[]): void {
		const found = this.#recovery.cell(row, cells, entry.sha256);
		const lie = found && pending.find(({ field }) => field === found.field);
		if (lie) return this.#ofCorrection(lie, 'was', 'correction-was', found.text);
		if (!found && pending.length > 0)
			return this.#report(row, undefined, '', 'correction-short', row.id, entry.since);
		const field = found?.field ?? '';
		const ofSeries = row.table === 'observations' && ['unit', 'measure'].includes(field);
		const subject = ofSeries ? seriesOfId(row.id) : row.id;
		const change = found
			? { field, was: found.text, now: cells[field] ?? '' }
			: { field: 'COLUMN', was: 'WAS', now: 'NOW' };
		const line = this.#line(entry, { kind: 'correction', subject, ...change });
		if (!ofSeries)
			return this.#report(row, row.placeOf(field), field, 'published-changed', row.id, line);
		const { series } = this.#folder.tables;
		const at = series.rows.find(({ id }) => id === subject)!;
		this.#report(
			at.place,
			series.places.get(at)?.get(field),
			field,
			'published-changed',
			subject,
			line
		);
	}

	/** A row that is not yet published may have been corrected before; then it must be what the last correction says. */
	#unpublished(row: LedgerRow): void {
		const withdrawal = this.#corrections.withdrawalOf(row.id);
		if (withdrawal) return this.#present(row, withdrawal);
		const { cells, broken } = undo(row.cells, this.#corrections.changesOf(row.id));
		if (broken) this.#ofCorrection(broken, 'now', 'correction-now', cells[broken.field] ?? '');
	}

	/** Rows that are new in an edition that is already published: its date was not moved on, or the ledger was cut. */
	#newRows(): void {
		const { date } = this.#edition;
		const count = [...this.#rows.keys()].filter((id) => !this.#published.has(id)).length;
		const published = [...this.#published.values()].some(({ since }) => since >= date);
		if (!published || count === 0) return;
		const place = { file: this.#folder.tables.published.file, line: 1, column: 1, field: '' };
		const words = { found: String(count), expected: date };
		this.problems.push({ ...place, code: 'edition-published', severity: 'warning', ...words });
	}
}

/** Compares a folder with its ledger; a problem that several rows share is said once. */
export function checkLedger(folder: ReadFolder, edition: Edition): Problem[] {
	const problems = new LedgerRules(folder, edition).run();
	const key = ({ file, line, column, code, expected }: Problem) =>
		[file, line, column, code, expected].join('\n');
	return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
