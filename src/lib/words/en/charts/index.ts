import { comparability } from './comparability.ts';
import { frame } from './frame.ts';
import { plane } from './plane.ts';
import { reading } from './reading.ts';
import { summary } from './summary.ts';
import { time } from './time.ts';

/** The charts' words in English. */
export const charts = { time, summary, plane, frame, reading, comparability };

/** Every word of the charts that does not come from the data. */
export type Charts = typeof charts;
