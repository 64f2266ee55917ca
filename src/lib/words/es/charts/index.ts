import type { Charts } from '../../en/charts/index.ts';
import { comparability } from './comparability.ts';
import { frame } from './frame.ts';
import { plane } from './plane.ts';
import { reading } from './reading.ts';
import { summary } from './summary.ts';
import { time } from './time.ts';

/** The charts' words in Spanish. */
export const charts: Charts = { time, summary, plane, frame, reading, comparability };
