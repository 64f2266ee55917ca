import { breakdownLabel } from '../../model/breakdown.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatBrief } from '../../model/period.ts';
import { position } from '../../model/quantity.ts';
import { isWhole, nationalRows, valueView, type ValueView } from './value.ts';

/** One country, maker or crime as a horizontal bar. */
interface BarView {
	readonly label: string;
	/** Its period, where it is not that of all bars. */
	readonly period: string;
	readonly value: ValueView;
	/** Length in hundredths of the longest, an even number; `undefined` where there is no number. */
	readonly width: number | undefined;
}

/** What one series says of the parts of a whole, each a bar, the longest first. */
export interface BarsView {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	/** The period of most bars. */
	readonly period: string;
	readonly bars: readonly BarView[];
}

/** The parts of a series: those of all periods where each part stands once, else those of the latest. */
function partsOf(data: Dataset, series: string): Observation[] {
	const parts = nationalRows(data, series).filter((row) => !isWhole(row));
	const once = new Set(parts.map(({ breakdown }) => breakdown)).size === parts.length;
	const last = parts.at(-1)?.period.text;
	return once ? parts : parts.filter(({ period }) => period.text === last);
}

/** Length of a bar in an even number of hundredths of the longest, at least the smallest that is seen. */
export const barWidth = (value: number, highest: number): number =>
	Math.max(2, Math.round((value / highest) * 50) * 2);

/** The bars of an indicator: a chart each series that tells parts of a whole apart; volumes by year and supplier are drawn over time. */
export function barsViews(data: Dataset, { id }: Indicator, language: Language): BarsView[] {
	return data
		.seriesOf(id)
		.filter(({ breakdown, measure }) => breakdown && measure !== 'volume')
		.flatMap((series) => {
			const size = (row: Observation) => position(quantityOf(row, series));
			const parts = partsOf(data, series.id).sort((a, b) => (size(b) ?? -1) - (size(a) ?? -1));
			// One bar compares with nothing.
			if (parts.length < 2) return [];
			const periods = parts.map(({ period }) => formatBrief(period, language));
			const [[usual = ''] = []] = [...Map.groupBy(periods, (period) => period)].sort(
				([, a], [, b]) => b.length - a.length
			);
			const highest = Math.max(...parts.map((row) => size(row) ?? 0));
			const bars = parts.map((row, index) => {
				const value = size(row);
				return {
					label: breakdownLabel(data, row, language),
					period: periods[index] === usual ? '' : periods[index]!,
					value: valueView(data, row, language),
					width: value === undefined ? undefined : barWidth(value, highest)
				};
			});
			return [
				{
					id: series.id,
					title: series.title[language],
					unit: data.unitWords(series.unit, language).name,
					period: usual,
					bars
				}
			];
		});
}
