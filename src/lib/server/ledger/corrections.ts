import {
	figureColumns,
	ledgerTable,
	seriesOfId,
	subjectOf,
	type Change
} from '../../model/ledger.ts';
import type { Edition } from '../../model/edition.ts';
import type { RowOf } from '../../model/table.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { History } from '../frozen/history.ts';
import { readFrozenRows, type Frozen } from './frozen.ts';
import { ledgerRows, type LedgerRow } from './rows.ts';

/** A correction as the ledger's rules see it. */
export interface Correction extends Change {
	readonly date: string;
	readonly withdraws: boolean;
	/** Ledger id, or the id of what else it names. */
	readonly subject: string;
	readonly replacedBy: string;
	/** The day of the edition it was published in; `undefined` for one that is still to be published. */
	readonly published: string | undefined;
	readonly row: LedgerRow;
}

/** A folder's rows by their ids in the ledger, beside what of them is published and what is corrected. */
export interface Ledger {
	readonly folder: ReadFolder;
	readonly edition: Edition;
	readonly rows: ReadonlyMap<string, LedgerRow>;
	readonly published: ReadonlyMap<string, RowOf<'published'>>;
	readonly corrections: Corrections;
	/** The newest frozen edition of these data, where there is one. */
	readonly frozen: Frozen | undefined;
}

/** The rows of corrections.csv, earliest first; what stands later in the file came later on the same day. */
function readCorrections({ rows, published }: Pick<Ledger, 'rows' | 'published'>): Correction[] {
	const isKnown = (id: string) => rows.has(id) || published.has(id);
	return [...rows.values()]
		.filter(({ table }) => table === 'corrections')
		.map((row) => ({
			row,
			date: row.cells.date!,
			withdraws: row.cells.kind === 'withdrawal',
			subject: subjectOf(row.cells.subject!, isKnown),
			field: row.cells.field!,
			was: row.cells.was!,
			now: row.cells.now!,
			replacedBy: subjectOf(row.cells.replaced_by!, isKnown),
			published: published.get(row.id)?.since
		}))
		.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** What of a series belongs to the figure of each of its rows. */
export const ofSeries = new Set(['unit', 'measure']);

/** All corrections, by what they change. */
class Corrections {
	readonly all: readonly Correction[];
	readonly #bySubject: ReadonlyMap<string, readonly Correction[]>;

	constructor(all: readonly Correction[]) {
		this.all = all;
		this.#bySubject = Map.groupBy(all, ({ subject }) => subject);
	}

	/** What was corrected in a row: by its own id, or with its whole series. */
	on(id: string): Correction[] {
		const series = seriesOfId(id);
		const whole = series === id ? [] : (this.#bySubject.get(series) ?? []);
		const found = new Set([
			...(this.#bySubject.get(id) ?? []),
			...whole.filter(({ withdraws, field }) => withdraws || ofSeries.has(field))
		]);
		return found.size > 1 ? this.all.filter((each) => found.has(each)) : [...found];
	}

	/** Those still to be published that say what a column of a subject was; its id is that of the ledger. */
	pending(subject: string, field: string): Correction[] {
		const all = this.#bySubject.get(subject) ?? [];
		return all.filter((each) => !each.withdraws && !each.published && each.field === field);
	}

	/** Those of them that change the figure of a row that stays. */
	changesOf(id: string): Correction[] {
		const columns = figureColumns[ledgerTable(id)];
		return this.on(id).filter(({ withdraws, field }) => !withdraws && columns.includes(field));
	}

	withdrawalOf(id: string): Correction | undefined {
		return this.on(id).find(({ withdraws }) => withdraws);
	}
}

/** Reads the ledger of a folder. */
export function readLedger(folder: ReadFolder, edition: Edition, history?: History): Ledger {
	const rows = ledgerRows(folder);
	const listed = new Map(folder.tables.published.rows.map((row) => [row.id, row]));
	const frozen = readFrozenRows(history, (id) => rows.has(id) || listed.has(id));
	const published = frozen ? withFrozen(listed, frozen) : listed;
	const corrections = new Corrections(readCorrections({ rows, published }));
	return { folder, edition, rows, published, corrections, frozen };
}

/** What was frozen is published, whether the ledger says so or not. */
function withFrozen(
	listed: Ledger['published'],
	{ rows, history }: Frozen
): Map<string, RowOf<'published'>> {
	const place = { file: 'published.csv', line: 1 };
	const since = history.edition.date;
	const frozen = [...rows.keys()].map((id) => [id, { id, sha256: '', since, place }] as const);
	return new Map([...frozen, ...listed]);
}
