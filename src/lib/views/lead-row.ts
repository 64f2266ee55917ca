import {
	indicatorRowsChart,
	mainChart,
	transfersRowsChart
} from '../charts/describe/row-charts.ts';
import { heights } from '../charts/describe/row-heights.ts';
import { isPiled } from '../charts/describe/volumes.ts';
import type { Row, RowsChart, SpanRow } from '../charts/description/rows.ts';
import { isPart } from '../model/breakdown.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Series } from '../model/series.ts';

/** A row that stands for an indicator where there is room for one, and the chart it is of. */
export interface LeadRow {
	readonly chart: RowsChart;
	readonly row: Exclude<Row, SpanRow>;
}

/** The row of an indicator: that of the main picture, the volumes of the years they are known of, or else the first of its own; `undefined` where it has no scale. */
export function leadRow(
	data: Dataset,
	indicator: Indicator,
	language: Language
): LeadRow | undefined {
	const main = mainChart(data, language);
	const shown = main.rows.find(({ id }) => id === indicator.id);
	const headline = data.observation(indicator.headline);
	const own = isPiled(data.series(headline.series))
		? transfersRowsChart(data, language)
		: indicatorRowsChart(data, indicator, language);
	const chart = shown ? main : own;
	const row = shown ?? chart.rows[0];
	// What people quote of it is a part: the wholes of other series do not stand for it.
	if (!shown && isPart(headline)) return undefined;
	return row && row.kind !== 'spans' ? { chart, row } : undefined;
}

/** One series alone on the scale of the row it stands in, of its indicator's chart; `undefined` where it is not drawn. */
export function seriesRow(data: Dataset, series: Series, language: Language): LeadRow | undefined {
	const chart = indicatorRowsChart(data, data.indicator(series.indicator), language);
	for (const row of chart.rows) {
		if (row.kind !== 'values') continue;
		const lines = row.lines.filter((line) => line.series === series.id);
		// What people quote may be another's.
		if (lines.length > 0) return { chart, row: { ...row, lines, quoted: undefined } };
	}
	return undefined;
}

/** The picture of an indicator in a compact frame: its row alone, as high as the frame has room for; `undefined` where it has no scale. */
export function frameChart(
	data: Dataset,
	indicator: Indicator,
	language: Language
): RowsChart | undefined {
	const lead = leadRow(data, indicator, language);
	return (
		lead && {
			...lead.chart,
			name: frameName(indicator.id),
			rows: [{ ...lead.row, height: heights.frame }]
		}
	);
}

/** Name of that picture. */
export const frameName = (id: string): string => `embed-${id}`;
