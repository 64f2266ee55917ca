import type { Wording } from '../../wording.ts';
import { cell } from './cell.ts';
import { file } from './file.ts';
import { ledger } from './ledger.ts';
import { subject } from './subject.ts';
import { table } from './table.ts';
import { value } from './value.ts';

/** Every problem the check can report, in English. */
export const problems = { ...file, ...table, ...cell, ...value, ...subject, ...ledger };

export type ProblemCode = keyof typeof problems;

/** The wording of each problem. */
export type Problems = Readonly<Record<ProblemCode, Wording>>;
