import { compose } from '../../charts/choose/chart.ts';
import type { Choice } from '../../charts/choose/choice.ts';
import { caution, cautionInShort } from '../../charts/choose/comparability.ts';
import type { ChoiceOptions, ComparableSeries } from '../../charts/choose/options.ts';
import { canShareScale } from '../../charts/choose/scales.ts';
import { drawnSeriesIds } from '../../charts/choose/within.ts';
import type { RowsChart } from '../../charts/description/rows.ts';
import { comparabilityWords } from '../../words/browser.ts';
import { json } from '../json.ts';

/** What a reader has chosen, put together. */
export interface Comparison {
	readonly index: ChoiceOptions;
	readonly chart: RowsChart;
	/** Every series that is drawn, those of the arms imports among them. */
	readonly drawn: readonly ComparableSeries[];
	/** Whether one scale for each unit makes a difference. */
	readonly canShareScale: boolean;
	/** What may not be compared, in one sentence, and why, a sentence a reason. */
	readonly short: string;
	readonly caution: readonly string[];
}

/** Puts a choice together from the charts of the site; throws where one of them cannot be loaded. */
export async function comparisonOf({ dataset }: HTMLElement, choice: Choice): Promise<Comparison> {
	const { compare = '', pages = '' } = dataset;
	const chartOf = (name: string) => json<RowsChart>(`${pages}charts/${name}.json`);
	const [index, arms] = await Promise.all([json<ChoiceOptions>(compare), chartOf('transfers')]);
	const series = index.series.filter(({ id }) => choice.series.includes(id));
	const names = [...new Set(series.map(({ indicator }) => indicator))];
	const chart = compose({ charts: await Promise.all(names.map(chartOf)), arms, series }, choice);
	const ids = drawnSeriesIds(chart);
	const words = comparabilityWords[chart.language];
	return {
		index,
		chart,
		drawn: index.series.filter(({ id }) => ids.includes(id)),
		canShareScale: canShareScale(series),
		short: cautionInShort(series, choice.oneScale, words),
		caution: caution(series, words)
	};
}
