import type { RowOf } from './table.ts';

/** One indicator as one producer counts it: one definition, one measure, one unit. */
export type Series = RowOf<'series'>;
