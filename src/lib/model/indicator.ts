import type { RowOf } from './table.ts';

/** What is measured; it has a page. */
export type Indicator = RowOf<'indicators'>;
