import { indicatorRowsChart, mainChart } from '../charts/describe/row-charts.ts';
import type { Row, RowsChart, SpanRow } from '../charts/description/rows.ts';
import { isPart } from '../model/breakdown.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';

/** A row that stands for an indicator where there is room for one, and the chart it is of. */
export interface LeadRow {
	readonly chart: RowsChart;
	readonly row: Exclude<Row, SpanRow>;
}

/** The row of an indicator: that of the main picture, or else the first of its own; `undefined` where it has no scale. */
export function leadRow(
	data: Dataset,
	indicator: Indicator,
	language: Language
): LeadRow | undefined {
	const main = mainChart(data, language);
	const shown = main.rows.find(({ id }) => id === indicator.id);
	const chart = shown ? main : indicatorRowsChart(data, indicator, language);
	const row = shown ?? chart.rows[0];
	// What people quote of it is a part: the wholes of other series do not stand for it.
	if (!shown && isPart(data.observation(indicator.headline))) return undefined;
	return row && row.kind !== 'spans' ? { chart, row } : undefined;
}
