import type { Tables } from './tables.ts';
import { ledgerId, subjectOf } from './ledger.ts';
import type { RowOf } from './table.ts';

/** A published change to something published. */
export type Correction = RowOf<'corrections'>;

type CorrectionTables = Pick<Tables, 'corrections' | 'transfers' | 'statements' | 'published'>;

/** Earliest first; of two on one day, the one that stands first in the file. */
export function byDate(corrections: readonly Correction[]): Correction[] {
	return [...corrections].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** Corrections by what they change, each list earliest first. */
export function correctionsBySubject(
	tables: CorrectionTables
): ReadonlyMap<string, readonly Correction[]> {
	const known = new Set([
		...tables.transfers.map(({ id }) => id),
		...tables.statements.map(({ id }) => ledgerId('statements', id)),
		...tables.published.map(({ id }) => id)
	]);
	return Map.groupBy(byDate(tables.corrections), ({ subject }) =>
		subjectOf(subject, (id) => known.has(id))
	);
}
