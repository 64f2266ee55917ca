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

/** One series alone on the scale of the row it stands in, without what people quote, which may be another's; `undefined` where it is not drawn. */
export function seriesRow(data: Dataset, series: Series, language: Language): LeadRow | undefined {
	const own = indicatorRowsChart(data, data.indicator(series.indicator), language);
	const charts = isPiled(series) ? [transfersRowsChart(data, language), own] : [own];
	for (const chart of charts)
		for (const row of chart.rows) {
			if (row.kind === 'volumes' && row.id === series.id) return { chart, row };
			if (row.kind !== 'values') continue;
			const lines = row.lines.filter((line) => line.series === series.id);
			if (lines.length > 0) return { chart, row: { ...row, lines, quoted: undefined } };
		}
	return undefined;
}

/** A row as a picture of its own, as high as a frame has room for. */
function stillOf(lead: LeadRow | undefined, name: string): RowsChart | undefined {
	return lead && { ...lead.chart, name, rows: [{ ...lead.row, height: heights.still }] };
}

/** Names of the pictures of one row each, which stand in frames and on the pages of series, and the row of each. */
export function stills(data: Dataset): Map<string, (language: Language) => RowsChart | undefined> {
	const frames = data.indicators.map((indicator) => {
		const name = frameName(indicator.id);
		return [name, (said: Language) => stillOf(leadRow(data, indicator, said), name)] as const;
	});
	const own = data.tables.series.map((series) => {
		const name = seriesName(series.id);
		return [name, (said: Language) => stillOf(seriesRow(data, series, said), name)] as const;
	});
	return new Map([...frames, ...own]);
}

/** Name of the picture of an indicator in a compact frame. */
export const frameName = (id: string): string => `embed-${id}`;
/** Name of the picture of one series. */
export const seriesName = (id: string): string => `series-${id}`;
