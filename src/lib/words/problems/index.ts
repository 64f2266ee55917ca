import { cellWording } from './cell.ts';
import { fileWording } from './file.ts';
import { ledgerWording } from './ledger.ts';
import { subjectWording } from './subject.ts';
import { tableWording } from './table.ts';
import { valueWording } from './value.ts';
import type { Wordings } from './wording.ts';

/** Every problem the check can report, in both languages. */
export const wording = {
	...fileWording,
	...tableWording,
	...cellWording,
	...valueWording,
	...subjectWording,
	...ledgerWording
} as const satisfies Wordings;

export type ProblemCode = keyof typeof wording;
