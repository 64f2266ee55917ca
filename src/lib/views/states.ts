import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod } from '../model/period.ts';
import { comparedPeriod, coverage, seriesWithStates, statesOf } from '../model/state.ts';
import { stateList, stateLinks, type StateLink, type StateList } from './state-series.ts';

/** A series that has figures of states: when they are set side by side, and for how many. */
interface SeriesLine {
	readonly id: string;
	readonly title: string;
	readonly period: string;
	readonly known: number;
}

/** The page of all states: one series leads, the others are links. */
export interface StatesView {
	readonly states: readonly StateLink[];
	readonly lead: StateList | undefined;
	readonly indicators: readonly {
		readonly id: string;
		readonly title: string;
		readonly series: readonly SeriesLine[];
	}[];
	/** How many states there are. */
	readonly count: number;
}

function knownOf(data: Dataset, series: string): number {
	const period = comparedPeriod(data, series);
	return coverage(data, series).find((each) => each.period.text === period?.text)?.known ?? 0;
}

/** The series whose map leads: of the first indicator that has states, the newest of those that know most of them. */
function leadingSeries(data: Dataset): string | undefined {
	const indicator = data.indicators.find(({ id }) => seriesWithStates(data, id).length > 0);
	if (!indicator) return undefined;
	const ranked = seriesWithStates(data, indicator.id).map((id) => {
		const end = comparedPeriod(data, id)?.end ?? '';
		return { id, known: knownOf(data, id), end };
	});
	return ranked.sort((a, b) => b.known - a.known || (a.end < b.end ? 1 : -1))[0]?.id;
}

/** The series of an indicator that have figures of states. */
export function statesSummary(data: Dataset, indicator: string, language: Language): SeriesLine[] {
	return seriesWithStates(data, indicator).map((id) => ({
		id,
		title: data.series(id).title[language],
		period: formatPeriod(comparedPeriod(data, id)!, language),
		known: knownOf(data, id)
	}));
}

/** The states by name with the figures of one series, and links to every series that has figures of states. */
export function statesView(data: Dataset, language: Language): StatesView {
	const lead = leadingSeries(data);
	return {
		states: stateLinks(data, language).map(({ segment, name }) => ({ segment, name })),
		lead: lead === undefined ? undefined : stateList(data, lead, language),
		indicators: data.indicators
			.map(({ id, title }) => ({
				...{ id, title: title[language], series: statesSummary(data, id, language) }
			}))
			.filter(({ series }) => series.length > 0),
		count: statesOf(data).length
	};
}
