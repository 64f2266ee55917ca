import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../model/period.ts';
import {
	comparedPeriod,
	seriesWithStates,
	stateRows,
	stateSegment,
	statesOf,
	type State
} from '../model/state.ts';
import type { Segment } from '../model/text.ts';
import { figureView, sourceLink, type FigureView, type SourceLink } from './figure.ts';
import { shared } from './indicator.ts';
import { otherBalances, stateBalance, type Balance } from './state-balance.ts';

/** A state as a link names it. */
interface StateLink {
	readonly segment: string;
	readonly name: string;
}

/** One series of the table: a period, and what it says of each state. */
export interface StateColumn {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly period: string;
	/** Where all figures share one; else each cell has its own. */
	readonly status: string;
	readonly asOf: string;
	/** How many states have a figure. */
	readonly known: number;
	readonly balance: Balance;
	/** Other periods in which every state has a figure: where they do not add up, and how many do. */
	readonly unequal: readonly Balance[];
	readonly equal: number;
	readonly definition: readonly Segment[];
	readonly caveat: readonly Segment[];
	readonly method: readonly Segment[];
	readonly sources: readonly SourceLink[];
	readonly readIn: readonly SourceLink[];
	readonly notes: readonly { readonly state: string; readonly note: readonly Segment[] }[];
}

/** One state's row: a cell for each column, empty where the series has no row for it. */
interface StateLine extends StateLink {
	readonly cells: readonly (FigureView | undefined)[];
}

/** One indicator, state by state. */
export interface StateTable {
	readonly id: string;
	readonly title: string;
	readonly columns: readonly StateColumn[];
	readonly lines: readonly StateLine[];
	readonly copies: number;
	readonly total: number;
}

export interface StatesView {
	readonly states: readonly StateLink[];
	readonly tables: readonly StateTable[];
}

/** The states by name, as the language sorts them. */
function stateLinks(data: Dataset, language: Language): (StateLink & { state: State })[] {
	return statesOf(data)
		.map((state) => ({
			state,
			segment: stateSegment(state.id),
			name: state.name[language]
		}))
		.sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Rows of the period in which a series is shown. */
function comparedRows(data: Dataset, series: string): Observation[] {
	const period = comparedPeriod(data, series);
	return stateRows(data, series).filter((row) => row.period.text === period?.text);
}

function columnOf(data: Dataset, id: string, language: Language): StateColumn {
	const series = data.series(id);
	const rows = comparedRows(data, id);
	const period = rows[0]!.period;
	const figures = rows.map((row) => figureView(data, row, language));
	const links = (ids: readonly string[]) => [...new Set(ids)].map((each) => sourceLink(data, each));
	const others = otherBalances(data, id, period, language);
	return {
		id,
		title: series.title[language],
		unit: data.unitWords(series.unit, language).name,
		period: formatPeriod(period, language),
		status: shared(figures.map(({ status }) => status)) ?? '',
		// The date of a stock is its period: it is not said twice.
		asOf: figures.some(({ asOf, period }) => asOf === period)
			? ''
			: (shared(figures.map(({ asOf }) => asOf)) ?? ''),
		known: figures.filter(({ figure }) => figure !== undefined).length,
		balance: stateBalance(data, id, period, language),
		unequal: others.filter(({ equal }) => !equal),
		equal: others.filter(({ equal }) => equal).length,
		definition: data.text(series.definition[language], language),
		caveat: data.text(series.caveat[language], language),
		method: series.method ? data.text(series.method[language], language) : [],
		sources: links(rows.map(({ source }) => source)),
		readIn: links(rows.flatMap(({ read_in }) => read_in ?? [])),
		notes: rows
			.map((row, index) => ({
				state: data.areaName(row.area, language),
				note: figures[index]!.note
			}))
			.filter(({ note }) => note.length > 0)
	};
}

function tableOf(data: Dataset, id: string, language: Language): StateTable {
	const series = seriesWithStates(data, id);
	const cells = series.map(
		(each) =>
			new Map(comparedRows(data, each).map((row) => [row.area, figureView(data, row, language)]))
	);
	const figures = cells.flatMap((each) => [...each.values()]).filter(({ figure }) => figure);
	return {
		id,
		title: data.indicator(id).title[language],
		columns: series.map((each) => columnOf(data, each, language)),
		lines: stateLinks(data, language).map(({ state, segment, name }) => ({
			segment,
			name,
			cells: cells.map((column) => column.get(state.id))
		})),
		copies: figures.filter(({ readIn }) => readIn).length,
		total: figures.length
	};
}

/** Every indicator that has figures of states: one table each, one column a series, nothing added across series. */
export function statesView(data: Dataset, language: Language): StatesView {
	return {
		states: stateLinks(data, language).map(({ segment, name }) => ({ segment, name })),
		tables: data.indicators
			.filter(({ id }) => seriesWithStates(data, id).length > 0)
			.map(({ id }) => tableOf(data, id, language))
	};
}

/** The series of an indicator that have figures of states, each with the period in which they are set side by side. */
export function statesSummary(
	data: Dataset,
	indicator: string,
	language: Language
): { readonly title: string; readonly period: string }[] {
	return seriesWithStates(data, indicator).map((id) => ({
		title: data.series(id).title[language],
		period: formatPeriod(comparedPeriod(data, id)!, language)
	}));
}
