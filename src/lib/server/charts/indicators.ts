import type { ChartDescription } from '../../charts/description/time-chart.ts';
import { indicatorChart } from '../../charts/describe/indicator-chart.ts';
import { supplierTimeline, transfersChart } from '../../charts/describe/transfers-chart.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { eventViews, type ChartView } from '../../views/chart.ts';
import { pictureSizes } from '../../charts/draw/size.ts';

/** Names of all charts of the site: one an indicator, and the timeline alone in its two forms. */
export function chartNames(data: Dataset): string[] {
	return [...data.indicators.map(({ id }) => id), 'transfers', supplierTimeline];
}

/** The description of a chart by its name; `undefined` where there is none. */
export function chart(
	data: Dataset,
	name: string,
	language: Language
): ChartDescription | undefined {
	if (name === 'transfers') return transfersChart(data, language);
	if (name === supplierTimeline) return transfersChart(data, language, 'supplier');
	return data.has('indicator', name)
		? indicatorChart(data, data.indicator(name), language)
		: undefined;
}

/** A chart's picture as a page places it. */
export function chartView(data: Dataset, name: string, language: Language): ChartView {
	const description = chart(data, name, language);
	if (!description) throw new Error(`There is no chart "${name}".`);
	return {
		name,
		alternative: description.alternative,
		...pictureSizes(description),
		events: eventViews(data, description, language)
	};
}
