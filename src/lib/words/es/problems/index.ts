import type { Problems } from '../../en/problems/index.ts';
import { cell } from './cell.ts';
import { file } from './file.ts';
import { ledger } from './ledger.ts';
import { subject } from './subject.ts';
import { table } from './table.ts';
import { value } from './value.ts';

/** Every problem the check can report, in Spanish. */
export const problems: Problems = { ...file, ...table, ...cell, ...value, ...subject, ...ledger };
