import type { Wording } from '../../wording.ts';
import { cell } from './cell.ts';
import { file } from './file.ts';
import { ledger } from './ledger.ts';
import { subject } from './subject.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { value } from './value.ts';

/** Every problem the check can report, in English. */
export const problems = { ...file, ...table, ...cell, ...text, ...value, ...subject, ...ledger };

/** The way out where one thing can be meant. */
export const write = (meant: string): string => `Write "${meant}".`;

export type ProblemCode = keyof typeof problems;

/** The wording of each problem. */
export type Problems = Readonly<Record<ProblemCode, Wording>>;
