import type { Description } from '../../charts/description/chart.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { chart, chartNames } from './indicators.ts';
import { stateChart, stateChartNames } from './states.ts';

/** Names of all charts that stand on pages, of either sort. */
export function pageChartNames(data: Dataset): string[] {
	return [...chartNames(data), ...stateChartNames(data)];
}

/** The description of a page's chart by its name; `undefined` where there is none. */
export function describe(data: Dataset, name: string, language: Language): Description | undefined {
	return chart(data, name, language) ?? stateChart(data, name, language);
}
