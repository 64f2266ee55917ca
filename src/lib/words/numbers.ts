import { numbers as en, type NumberWords } from './en/numbers.ts';
import { numbers as es } from './es/numbers.ts';

/** How numbers are written out, in each language: a source prints in its own, whatever the page is in. */
export const numberWords: readonly NumberWords[] = [en, es];
