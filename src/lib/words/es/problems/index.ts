import type { Problems } from '../../en/problems/index.ts';
import { cell } from './cell.ts';
import { file } from './file.ts';
import { ledger } from './ledger.ts';
import { subject } from './subject.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { value } from './value.ts';

/** Every problem the check can report, in Spanish. */
export const problems: Problems = {
	...file,
	...table,
	...cell,
	...text,
	...value,
	...subject,
	...ledger
};

/** The way out where one thing can be meant. */
export const write = (meant: string): string => `Escriba «${meant}».`;
