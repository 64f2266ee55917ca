import { breakdownLabel } from '../../model/breakdown.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { formatBrief } from '../../model/period.ts';
import { isWhole, nationalRows, seriesName, valueView } from './value.ts';

/** A value without a cell on the page: its address leads to a link to its row. */
interface AnchorView {
	readonly id: string;
	readonly words: string;
	/** Series, part and period. */
	readonly said: string;
}

/** The values of one series without a cell, a line a period where it tells parts apart. */
export interface AnchorsView {
	readonly id: string;
	readonly name: string;
	readonly lines: readonly { readonly period: string; readonly links: readonly AnchorView[] }[];
}

/** A part by the code of its country, which is short, or by its name; what is no part is the period. */
function wordsOf(data: Dataset, row: Observation, period: string, language: Language): string {
	if (isWhole(row)) return period;
	return /[a-z]/.test(row.breakdown!) ? breakdownLabel(data, row, language) : row.breakdown!;
}

/** The national values of an indicator that have no cell among some ids. */
export function anchorsViews(
	data: Dataset,
	{ id }: Indicator,
	placed: ReadonlySet<string>,
	language: Language
): AnchorsView[] {
	return data.seriesOf(id).flatMap((series) => {
		const rows = nationalRows(data, series.id).filter((row) => !placed.has(row.id));
		if (rows.length === 0) return [];
		const period = (row: Observation) => formatBrief(row.period, language);
		const lines = [...Map.groupBy(rows, period)].map(([words, own]) => ({
			period: own.some(isWhole) ? '' : words,
			links: own
				.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)))
				.map((row) => ({
					id: row.id,
					words: wordsOf(data, row, words, language),
					said: valueView(data, row, language).said
				}))
		}));
		return [{ id: series.id, name: seriesName(data, series, language), lines }];
	});
}
