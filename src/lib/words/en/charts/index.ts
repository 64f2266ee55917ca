import { comparability } from './comparability.ts';
import { frame } from './frame.ts';
import { plane } from './plane.ts';
import { rows } from './rows.ts';
import { summary } from './summary.ts';

/** The charts' words in English. */
export const charts = { summary, plane, frame, rows, comparability };

/** Every word of the charts that does not come from the data. */
export type Charts = typeof charts;
