import type { Edition } from '../../model/edition.ts';
import { ledgerTable, seriesOfId, undo, type Cells } from '../../model/ledger.ts';
import type { History } from '../frozen/history.ts';
import type { RowOf, TableName } from '../../model/table.ts';
import type { Problem } from '../read/problem.ts';
import { Reporter, type Finding } from '../read/report.ts';
import type { Spot } from '../read/spot.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { ReadTable } from '../read/table.ts';
import { correctionLine, dayAfter, type CorrectionDraft } from './correction-line.ts';
import { checkCorrections, isDay, reportOn } from './correction-rules.ts';
import { ofSeries, readLedger, type Correction, type Ledger } from './corrections.ts';
import { checkFoundations } from './foundations.ts';
import { changedColumns } from './frozen.ts';
import { Recovery, type Recovered } from './recover.ts';
import { figureHash, type LedgerRow } from './rows.ts';

type Published = RowOf<'published'>;

/** A row with its pending corrections taken back, beside what was frozen of it. */
interface Compared {
	readonly cells: Cells;
	readonly pending: readonly Correction[];
	readonly frozen: Cells;
	/** The ledger has the hash of these cells. */
	readonly isListed: boolean;
}

/** A table is cut after its last row: what is missing is missing there. */
function end(table: ReadTable<TableName>): Spot {
	return { line: table.rows.at(-1)?.place.line ?? 1, column: 1 };
}

/** The rules of the ledger: what is published is there, as it was or as a correction says. */
class LedgerRules {
	readonly #ledger: Ledger;
	readonly #reporter: Reporter;
	readonly #recovery: Recovery;

	constructor(ledger: Ledger, reporter: Reporter) {
		this.#ledger = ledger;
		this.#reporter = reporter;
		this.#recovery = new Recovery(ledger.folder);
	}

	run(): void {
		const { rows, published, corrections } = this.#ledger;
		this.#listed();
		for (const entry of published.values()) this.#entry(entry);
		for (const { subject } of corrections.all) {
			const row = published.has(subject) ? undefined : rows.get(subject);
			if (row) this.#unpublished(row);
		}
		this.#newRows();
	}

	#ofRow({ source, read }: LedgerRow, finding: Finding): void {
		this.#reporter.row(source, read, finding);
	}

	#ofEntry(entry: Published, finding: Finding): void {
		this.#reporter.row(this.#ledger.folder.tables.published, entry, finding);
	}

	#ofCorrection(correction: Correction, finding: Finding): void {
		reportOn(correction, this.#reporter)(finding);
	}

	#entry(entry: Published): void {
		const { id, since: found } = entry;
		const row = this.#ledger.rows.get(id);
		const withdrawal = this.#ledger.corrections.withdrawalOf(id);
		if (!isDay(found)) return this.#ofEntry(entry, { field: 'since', code: 'not-a-day', found });
		if (!row && !withdrawal) return this.#gone(entry);
		if (row && withdrawal) return this.#present(row, withdrawal);
		this.#early(entry);
		// An unknown series is reported where its file stands; without it the unit is not known.
		if (row && (row.table !== 'observations' || row.cells.unit)) this.#compare(row, entry);
	}

	#early(entry: Published): void {
		const expected = this.#latest(entry);
		for (const each of this.#ledger.corrections.on(entry.id))
			if (!each.published && each.date <= expected)
				this.#ofCorrection(each, { field: 'date', code: 'correction-early', expected });
	}

	/** The last edition a row, or a correction of it, was published in: the day after is the first on which it can change. */
	#latest({ id, since }: Published): string {
		const days = this.#ledger.corrections.on(id).map(({ published }) => published ?? '');
		return [since, ...days].reduce((a, b) => (a > b ? a : b));
	}

	#line(entry: Published, draft: Omit<CorrectionDraft, 'date'>): string {
		const { date, languages } = this.#ledger.edition;
		const latest = this.#latest(entry);
		const day = date > latest ? date : dayAfter(latest);
		return correctionLine({ ...draft, date: day }, languages);
	}

	#gone(entry: Published): void {
		const { tables, observations } = this.#ledger.folder;
		const table = ledgerTable(entry.id);
		const source =
			table === 'observations' ? observations.get(seriesOfId(entry.id)) : tables[table];
		const withdrawal = { kind: 'withdrawal', subject: entry.id } as const;
		const finding: Finding =
			table === 'corrections'
				? { code: 'correction-changed', found: entry.id }
				: { code: 'published-gone', found: entry.id, expected: this.#line(entry, withdrawal) };
		if (source) this.#reporter.file(source.file, finding, end(source));
		else this.#ofEntry(entry, finding);
	}

	#present(row: LedgerRow, withdrawal: Correction): void {
		const expected = withdrawal.row.id;
		this.#ofRow(row, { code: 'withdrawn-present', found: row.id, expected });
	}

	/** Takes changes back; reports the one that is not what stands there. */
	#undo(row: LedgerRow, changes: readonly Correction[]): Cells | undefined {
		const { cells, broken } = undo(row.cells, changes);
		if (!broken) return cells;
		const expected = cells[broken.field] ?? '';
		this.#ofCorrection(broken, { field: 'now', code: 'correction-now', expected });
		return undefined;
	}

	/** The ledger lists what was frozen. */
	#listed(): void {
		const { frozen, folder } = this.#ledger;
		const listed = new Set(folder.tables.published.rows.map(({ id }) => id));
		const lost = [...(frozen?.rows.keys() ?? [])].filter((id) => !listed.has(id));
		if (!frozen || lost.length === 0) return;
		const words = { found: String(lost.length), expected: frozen.history.edition.date };
		this.#reporter.file(folder.tables.published.file, { code: 'ledger-short', ...words });
	}

	#compare(row: LedgerRow, entry: Published): void {
		const all = this.#ledger.corrections.changesOf(row.id);
		const pending = all.filter(({ published }) => !published);
		const cells = this.#undo(row, pending);
		if (!cells) return;
		const frozen = this.#ledger.frozen?.rows.get(row.id);
		const isListed = figureHash(row.id, cells) === entry.sha256;
		if (frozen) return this.#compareFrozen(row, entry, { cells, pending, frozen, isListed });
		if (isListed) return;
		if (row.table === 'corrections')
			return this.#ofRow(row, { code: 'correction-changed', found: row.id });
		this.#blame(row, entry, cells, pending);
	}

	/** Where the row was frozen, it says itself what it was; the ledger's hash is judged by it. */
	#compareFrozen(row: LedgerRow, entry: Published, { cells, pending, frozen, isListed }: Compared) {
		const [field] = changedColumns(row.id, cells, frozen);
		if (field !== undefined) {
			if (row.table === 'corrections')
				return this.#ofRow(row, { code: 'correction-changed', found: row.id });
			return this.#change(row, entry, { field, text: frozen[field] ?? '' }, { cells, pending });
		}
		if (!isListed && entry.sha256 !== '')
			this.#ofEntry(entry, { field: 'sha256', code: 'ledger-changed', found: row.id });
	}

	/** Says which cell is not as published, where that can be found out. */
	#blame(row: LedgerRow, entry: Published, cells: Cells, pending: readonly Correction[]): void {
		const was = this.#recovery.cell(row, cells, entry.sha256);
		this.#change(row, entry, was, { cells, pending });
	}

	/** A cell that is not as published, or one that could not be found out. */
	#change(
		row: LedgerRow,
		entry: Published,
		was: Recovered | undefined,
		{ cells, pending }: Pick<Compared, 'cells' | 'pending'>
	): void {
		const lie = was && pending.find(({ field }) => field === was.field);
		if (lie)
			return this.#ofCorrection(lie, { field: 'was', code: 'correction-was', expected: was.text });
		if (!was && pending.length > 0)
			return this.#ofRow(row, { code: 'correction-short', found: row.id, expected: entry.since });
		const change = was
			? { field: was.field, was: was.text, now: cells[was.field] ?? '' }
			: { field: 'COLUMN', was: 'WAS', now: 'NOW' };
		const isOfSeries = row.table === 'observations' && ofSeries.has(change.field);
		const { id, source, read } = isOfSeries ? this.#seriesOf(row) : row;
		const expected = this.#line(entry, { kind: 'correction', subject: id, ...change });
		const finding = { field: was?.field, code: 'published-changed', found: id, expected } as const;
		this.#reporter.row(source, read, finding);
	}

	#seriesOf(row: LedgerRow): Pick<LedgerRow, 'id' | 'source' | 'read'> {
		const id = seriesOfId(row.id);
		const source = this.#ledger.folder.tables.series;
		return { id, source, read: source.rows.find((each) => each.id === id)! };
	}

	/** A row that is not yet published may have been corrected before; then it must be what the last correction says. */
	#unpublished(row: LedgerRow): void {
		const withdrawal = this.#ledger.corrections.withdrawalOf(row.id);
		if (withdrawal) this.#present(row, withdrawal);
		else this.#undo(row, this.#ledger.corrections.changesOf(row.id));
	}

	/** Rows that are new in an edition that is already published: its date was not moved on, or the ledger was cut. */
	#newRows(): void {
		const { edition, rows, published, folder } = this.#ledger;
		const count = rows.keys().reduce((sum, id) => sum + Number(!published.has(id)), 0);
		const isPublished = [...published.values()].some(({ since }) => since >= edition.date);
		if (!isPublished || count === 0) return;
		const words = { found: String(count), expected: edition.date };
		const finding = { code: 'edition-published', severity: 'warning', ...words } as const;
		this.#reporter.file(folder.tables.published.file, finding);
	}
}

/** Compares a folder with its ledger; a problem that several rows share is said once. */
export function checkLedger(folder: ReadFolder, edition: Edition, history?: History): Problem[] {
	const ledger = readLedger(folder, edition, history);
	const reporter = new Reporter();
	checkCorrections(ledger, reporter);
	new LedgerRules(ledger, reporter).run();
	checkFoundations(ledger, reporter);
	const key = ({ file, line, column, code, expected }: Problem) =>
		[file, line, column, code, expected].join('\n');
	return [...new Map(reporter.problems.map((problem) => [key(problem), problem])).values()];
}
