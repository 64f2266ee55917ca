import type { Dataset } from '../model/dataset.ts';
import { comparedPeriod, coverage, seriesWithStates } from '../model/state.ts';
import type { PictureView } from './picture.ts';

/** A chart of the states as a page places it. */
export interface PlaneView extends PictureView {
	readonly name: string;
	readonly title: string;
}

/** The charts that set the states side by side, by series. */
export type StateChartViews = Readonly<
	Record<string, { readonly map?: PlaneView; readonly multiples?: PlaneView }>
>;

/** The series whose map leads: of the first indicator that has states, the newest of those that know most of them. */
export function leadingSeries(data: Dataset): string | undefined {
	const indicator = data.indicators.find(({ id }) => seriesWithStates(data, id).length > 0);
	if (!indicator) return undefined;
	const ranked = seriesWithStates(data, indicator.id).map((id) => {
		const period = comparedPeriod(data, id);
		const known = coverage(data, id).find((each) => each.period.text === period?.text)?.known ?? 0;
		return { id, known, end: period?.end ?? '' };
	});
	return ranked.sort((a, b) => b.known - a.known || (a.end < b.end ? 1 : -1))[0]?.id;
}
