import type { Charts } from '../../en/charts/index.ts';
import { comparability } from './comparability.ts';
import { frame } from './frame.ts';
import { plane } from './plane.ts';
import { rows } from './rows.ts';
import { summary } from './summary.ts';

/** The charts' words in Spanish. */
export const charts: Charts = { summary, plane, frame, rows, comparability };
