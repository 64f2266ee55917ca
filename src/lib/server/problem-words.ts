import { cellWording } from './problem-words/cell.ts';
import { fileWording } from './problem-words/file.ts';
import { ledgerWording } from './problem-words/ledger.ts';
import { subjectWording } from './problem-words/subject.ts';
import { tableWording } from './problem-words/table.ts';
import { valueWording } from './problem-words/value.ts';
import type { Wordings } from './problem-words/wording.ts';

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
