import type { Edition } from './edition.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { RowOf } from './table.ts';
import type { Transfer } from './transfer.ts';

/** The rows of every table, read and checked. */
export interface Tables {
	readonly edition: Edition;
	readonly codes: readonly RowOf<'codes'>[];
	readonly areas: readonly RowOf<'areas'>[];
	readonly sources: readonly Source[];
	readonly indicators: readonly Indicator[];
	readonly series: readonly Series[];
	readonly observations: readonly Observation[];
	readonly transfers: readonly Transfer[];
	readonly statements: readonly Statement[];
	readonly events: readonly RowOf<'events'>[];
	readonly leftOut: readonly RowOf<'left-out'>[];
	readonly searched: readonly RowOf<'searched'>[];
	readonly corrections: readonly RowOf<'corrections'>[];
	/** The ledger: what is published, and since when. */
	readonly published: readonly RowOf<'published'>[];
}
