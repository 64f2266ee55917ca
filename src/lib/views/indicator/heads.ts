import type { RowsChart } from '../../charts/description/rows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { briefView, type BriefView } from '../home.ts';

/** The head of a row of an indicator's chart: what exactly it shows, and what is newest. */
export interface MeasureView {
	readonly title: string;
	/** The series, where the row shows one alone. */
	readonly series: string | undefined;
	readonly newest: BriefView | undefined;
	/** The totals of a row that has no scale, in the order of their bars. */
	readonly totals: readonly { readonly id: string; readonly words: string }[];
}

/** The heads of the rows that are the indicator's own, by the rows' ids. */
export function measureViews(
	data: Dataset,
	{ rows }: RowsChart,
	indicator: string,
	language: Language
): Record<string, MeasureView> {
	const own = rows.flatMap((row): [string, MeasureView][] => {
		const { id, title } = row;
		if (row.kind === 'spans') {
			const totals = row.spans.map((span) => ({ id: span.id, words: span.label }));
			return row.own ? [[id, { title, series: undefined, newest: undefined, totals }]] : [];
		}
		if (row.kind === 'volumes' && data.series(id).indicator !== indicator) return [];
		const series = row.kind === 'volumes' ? [id] : row.lines.map((line) => line.series);
		const newest = series
			.map((each) => data.newestOf(each))
			.filter((each) => each !== undefined)
			.sort((a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? ''))[0];
		const alone = series.length === 1 ? series[0] : undefined;
		const brief = newest && briefView(data, newest, language);
		return [[id, { title, series: alone, newest: brief, totals: [] }]];
	});
	return Object.fromEntries(own);
}
