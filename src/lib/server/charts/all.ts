import type { PlaneDescription } from '../../charts/description/plane-chart.ts';
import type { RowsChart } from '../../charts/description/rows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { rowsChart, rowsNames } from './rows.ts';
import { stateChart, stateChartNames } from './states.ts';

/** Names of all charts that stand on pages, of either sort. */
export function pageChartNames(data: Dataset): string[] {
	return [...rowsNames(data), ...stateChartNames(data)];
}

/** The description of a page's chart by its name; `undefined` where there is none. */
export function describe(
	data: Dataset,
	name: string,
	language: Language
): RowsChart | PlaneDescription | undefined {
	return rowsChart(data, name, language) ?? stateChart(data, name, language);
}
