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

/** The values of one series without a cell; where it tells parts apart, a group a part or a period, whichever are fewer. */
export interface AnchorsView {
	readonly id: string;
	readonly name: string;
	readonly lines: readonly { readonly head: string; readonly links: readonly AnchorView[] }[];
}

type Groups = ReadonlyMap<string, Observation[]>;

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
		const part = (row: Observation) => (isWhole(row) ? '' : breakdownLabel(data, row, language));
		const byPart: Groups = Map.groupBy(rows, part);
		const byPeriod: Groups = Map.groupBy(rows, period);
		const isByPart = byPart.size <= byPeriod.size;
		const lines = [...(isByPart ? byPart : byPeriod)].map(([head, own]) => ({
			head: own.some(isWhole) ? '' : head,
			links: own
				.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)))
				.map((row) => ({
					id: row.id,
					words: isByPart || isWhole(row) ? period(row) : part(row),
					said: valueView(data, row, language).said
				}))
		}));
		return [{ id: series.id, name: seriesName(data, series, language), lines }];
	});
}
