import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import type { Segment } from '../model/text.ts';
import { figureView, type Quotation } from './figure.ts';
import type { FormerValueView } from './former-value.ts';

/** What is known of one row beside its value. */
export interface RowNote {
	readonly id: string;
	readonly period: string;
	readonly note: readonly Segment[];
	readonly asPrinted: Quotation | undefined;
	readonly corrected: readonly FormerValueView[];
}

/** The rows of which more is known than all of a series share. */
export function rowNotes(
	data: Dataset,
	rows: readonly Observation[],
	language: Language
): RowNote[] {
	return rows
		.map((row) => figureView(data, row, language))
		.filter(
			({ note, asPrinted, corrected }) =>
				note.length > 0 || asPrinted !== undefined || corrected.length > 0
		)
		.map(({ id, period, note, asPrinted, corrected }) => ({
			...{ id, period, note, asPrinted, corrected }
		}));
}
