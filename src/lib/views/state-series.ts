import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { quantityOf, type Observation } from '../model/observation.ts';
import { formatPeriod } from '../model/period.ts';
import { position } from '../model/quantity.ts';
import {
	comparedPeriod,
	seriesWithStates,
	stateRows,
	stateSegment,
	statesOf,
	type State
} from '../model/state.ts';
import type { Segment } from '../model/text.ts';
import { mapWords } from '../words/browser.ts';
import { figureView, type SourceLink } from './figure.ts';
import { shared } from './indicator.ts';
import { barWidth } from './indicator/bars.ts';
import { sourceNames } from './indicator/names.ts';
import { valueView, type ValueView } from './indicator/value.ts';
import { otherBalances, stateBalance, type Balance } from './state-balance.ts';

/** A state as a link names it. */
export interface StateLink {
	readonly segment: string;
	readonly name: string;
}

/** An indicator or a series as a link names it. */
interface TitleLink {
	readonly id: string;
	readonly title: string;
}

/** A state in the list of one series: its figure, and its bar in hundredths of the longest. */
interface StateLine extends StateLink {
	/** `undefined` where the series has no row for it. */
	readonly value: ValueView | undefined;
	readonly width: number | undefined;
}

/** One series in the period in which its states are set side by side. */
export interface StateList {
	readonly id: string;
	readonly title: string;
	readonly indicator: TitleLink;
	readonly unit: string;
	readonly period: string;
	/** Where all figures share one; else each has its own. */
	readonly status: string;
	/** In the order of the alphabet, as the language has it: no order of figures. */
	readonly lines: readonly StateLine[];
	readonly caveat: readonly Segment[];
	readonly sources: readonly SourceLink[];
	readonly readIn: readonly SourceLink[];
	readonly asOf: string;
	readonly copies: number;
	/** How many states have a figure. */
	readonly known: number;
}

/** The page of one series by state. */
export interface StateSeriesPage extends StateList {
	/** Indicator, series, period, and that they are the states. */
	readonly heading: string;
	readonly balance: Balance;
	/** Other periods in which every state has a figure: where they do not add up, and how many do. */
	readonly unequal: readonly Balance[];
	readonly equal: number;
	readonly notes: readonly { readonly state: string; readonly note: readonly Segment[] }[];
	readonly before: TitleLink | undefined;
	readonly after: TitleLink | undefined;
}

/** The states by name, as the language sorts them. */
export function stateLinks(data: Dataset, language: Language): (StateLink & { state: State })[] {
	return statesOf(data)
		.map((state) => ({
			...{ state, segment: stateSegment(state.id), name: state.name[language] }
		}))
		.sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Rows of the period in which a series is shown. */
function comparedRows(data: Dataset, series: string): Observation[] {
	const period = comparedPeriod(data, series);
	return stateRows(data, series).filter((row) => row.period.text === period?.text);
}

function linesOf(data: Dataset, rows: readonly Observation[], status: string, language: Language) {
	const sizeOf = (row: Observation) => position(quantityOf(row, data.series(row.series)));
	const highest = Math.max(...rows.map((row) => sizeOf(row) ?? 0));
	return stateLinks(data, language).map(({ state, segment, name }): StateLine => {
		const row = rows.find(({ area }) => area === state.id);
		const size = row && sizeOf(row);
		const value = row && valueView(data, row, language);
		return {
			...{ segment, name },
			// Read aloud it says whose it is; a status that all share is said once.
			value: value && {
				...value,
				said: `${name}, ${value.said}`,
				status: status ? '' : value.status
			},
			// A zero has no length, and what is missing none either.
			width: size ? barWidth(size, highest) : undefined
		};
	});
}

/** The states of a series side by side, and what to know of them. */
export function stateList(data: Dataset, id: string, language: Language): StateList {
	const series = data.series(id);
	const rows = comparedRows(data, id);
	const figures = rows.map((row) => figureView(data, row, language));
	const sources = [...new Set(rows.map(({ source }) => source))];
	const readIn = [...new Set(rows.flatMap(({ read_in }) => read_in ?? []))];
	const named = sourceNames(data, [...sources, ...readIn]);
	const status = shared(figures.map((each) => each.status)) ?? '';
	const asOf = shared(figures.map((each) => each.asOf)) ?? '';
	const period = formatPeriod(rows[0]!.period, language);
	const indicator = data.indicator(series.indicator);
	return {
		id,
		title: series.title[language],
		indicator: { id: indicator.id, title: indicator.title[language] },
		unit: data.unitWords(series.unit, language).name,
		period,
		status,
		lines: linesOf(data, rows, status, language),
		caveat: data.text(series.caveat[language], language),
		sources: sources.map(named),
		readIn: readIn.map(named),
		// The date of a stock is its period: it is not said twice.
		asOf: asOf === period ? '' : asOf,
		copies: rows.filter(({ read_in }) => read_in !== undefined).length,
		known: figures.filter(({ figure }) => figure !== undefined).length
	};
}

/** All series that have figures of states, indicator after indicator. */
export function statesSeries(data: Dataset): string[] {
	return data.indicators.flatMap(({ id }) => seriesWithStates(data, id));
}

/** One series by state, with the states against its national figure, and the series before and after it. */
export function stateSeriesPage(data: Dataset, id: string, language: Language): StateSeriesPage {
	const all = statesSeries(data);
	const at = all.indexOf(id);
	const link = (other: string | undefined): TitleLink | undefined =>
		other === undefined ? undefined : { id: other, title: data.series(other).title[language] };
	const rows = comparedRows(data, id);
	const { period } = rows[0]!;
	const list = stateList(data, id, language);
	const others = otherBalances(data, id, period, language);
	return {
		...list,
		heading: `${list.indicator.title}: ${mapWords[language].title(list.title, list.period)}`,
		balance: stateBalance(data, id, period, language),
		unequal: others.filter(({ equal }) => !equal),
		equal: others.filter(({ equal }) => equal).length,
		notes: rows
			.map((row) => ({
				state: data.areaName(row.area, language),
				note: row.note ? data.text(row.note[language], language) : []
			}))
			.filter(({ note }) => note.length > 0),
		before: link(all[at - 1]),
		after: link(all[at + 1])
	};
}
