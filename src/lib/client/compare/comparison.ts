import type { ChoiceOptions, ComparableSeries } from '../../charts/choose/options.ts';
import type { RowsChart } from '../../charts/description/rows.ts';

/** What a reader has chosen, put together. */
export interface Comparison {
	readonly index: ChoiceOptions;
	readonly chart: RowsChart;
	/** Every series that is drawn, those of the arms imports among them. */
	readonly drawn: readonly ComparableSeries[];
	/** What may not be compared, in one sentence, and why, a sentence a reason. */
	readonly short: string;
	readonly caution: readonly string[];
}
