import type { ChoiceOptions, ComparableSeries } from '../../charts/choose/options.ts';
import type { Choice } from '../../charts/choose/choice.ts';
import type { drawnIds } from '../../charts/description/panels.ts';
import type { ChartDescription } from '../../charts/description/time-chart.ts';

/** What a reader has chosen, put together. */
export interface Comparison {
	readonly index: ChoiceOptions;
	readonly choice: Choice;
	readonly series: readonly ComparableSeries[];
	readonly description: ChartDescription;
	readonly caution: readonly string[];
	readonly drawn: ReturnType<typeof drawnIds>;
}
