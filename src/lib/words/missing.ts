import { missing as en, type MissingWords } from './en/missing.ts';
import { missing as es } from './es/missing.ts';

/** What stands for a missing value, in each language: an editor's source has its own, whatever the page is in. */
export const missingWords: readonly MissingWords[] = [en, es];
