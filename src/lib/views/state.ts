import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../model/period.ts';
import { coverage, stateSegment, type State } from '../model/state.ts';
import type { Segment } from '../model/text.ts';
import { figureView, sourceLink, type FigureView, type SourceLink } from './figure.ts';
import { shared } from './indicator.ts';
import { statementView, type StatementView } from './statement.ts';

/** A period of the series: the state's figure, or none where only other states have one. */
interface StateRow {
	readonly period: string;
	readonly figure: FigureView | undefined;
}

/** One series as a state's page shows it: latest period first. */
export interface StateSeries {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly definition: readonly Segment[];
	readonly caveat: readonly Segment[];
	readonly method: readonly Segment[];
	/** Where all rows share it; else each row says its own. */
	readonly source: SourceLink;
	readonly readIn: SourceLink | undefined;
	readonly asOf: string;
	readonly rows: readonly StateRow[];
	/** Some row says more than its figure. */
	readonly noted: boolean;
}

/** One indicator on a state's page. */
interface StateIndicator {
	readonly id: string;
	readonly title: string;
	readonly series: readonly StateSeries[];
	/** Series that have figures of other states and none of this one. */
	readonly without: readonly string[];
}

/** One state with all that its page shows. */
export interface StateView {
	readonly id: string;
	readonly segment: string;
	readonly name: string;
	readonly indicators: readonly StateIndicator[];
	readonly statements: readonly StatementView[];
	readonly copies: number;
	readonly total: number;
}

/** All observations of a state, indicator after indicator, series after series. */
export function stateObservations(data: Dataset, state: State): Observation[] {
	return data.indicators
		.flatMap(({ id }) => data.seriesOf(id))
		.flatMap(({ id }) => data.observationsIn(state.id, id));
}

/** The state's rows, latest first, with a row in words for each period in which other states alone have a figure. */
function rowsOf(data: Dataset, state: State, series: string, language: Language): StateRow[] {
	const own = data.observationsIn(state.id, series);
	const present = new Set(own.map(({ period }) => period.text));
	const missing = coverage(data, series).filter(({ period }) => !present.has(period.text));
	const end = ({ period }: Pick<Observation, 'period'>) =>
		`${period.end ?? '9999'} ${period.start ?? ''}`;
	return [...own, ...missing]
		.sort((a, b) => (end(a) < end(b) ? 1 : -1))
		.map((row) => ({
			period: formatPeriod(row.period, language),
			figure: 'id' in row ? figureView(data, row, language) : undefined
		}));
}

/** Whether a row says more than its figure once what all rows share is said above them. */
function hasNotes(figure: FigureView, source: string | undefined, readIn: string | undefined) {
	return (
		figure.note.length > 0 ||
		figure.corrected.length > 0 ||
		figure.asPrinted !== undefined ||
		source === undefined ||
		(readIn === undefined && figure.readIn !== undefined)
	);
}

function seriesOf(data: Dataset, state: State, id: string, language: Language): StateSeries {
	const series = data.series(id);
	const own = data.observationsIn(state.id, id);
	const rows = rowsOf(data, state, id, language);
	const figures = rows.flatMap(({ figure }) => figure ?? []);
	const readIn = shared(own.map(({ read_in }) => read_in));
	const source = shared(own.map((row) => row.source));
	const asOf = shared(figures.map((figure) => figure.asOf)) ?? '';
	return {
		id,
		title: series.title[language],
		unit: data.unitWords(series.unit, language).name,
		definition: data.text(series.definition[language], language),
		caveat: data.text(series.caveat[language], language),
		method: series.method ? data.text(series.method[language], language) : [],
		source: sourceLink(data, source ?? series.source),
		readIn: readIn === undefined ? undefined : sourceLink(data, readIn),
		// The date of a stock is its period: it is not said twice.
		asOf: rows.some(({ period }) => period === asOf) ? '' : asOf,
		rows,
		noted: figures.some((figure) => hasNotes(figure, source, readIn))
	};
}

/** An indicator on a state's page; `undefined` where no series has figures of states. */
function indicatorOf(
	data: Dataset,
	state: State,
	id: string,
	language: Language
): StateIndicator | undefined {
	const has = (series: string) => data.observationsIn(state.id, series).length > 0;
	const all = data.seriesOf(id).map((series) => series.id);
	const series = all.filter(has);
	const without = all.filter((each) => !has(each) && coverage(data, each).length > 0);
	if (series.length + without.length === 0) return undefined;
	return {
		id,
		title: data.indicator(id).title[language],
		series: series.map((each) => seriesOf(data, state, each, language)),
		without: without.map((each) => data.series(each).title[language])
	};
}

/** One state: its observations by indicator and series, and what is said of them. */
export function stateView(data: Dataset, state: State, language: Language): StateView {
	const observations = stateObservations(data, state);
	const known = observations.filter(({ value, low }) => value !== undefined || low !== undefined);
	return {
		id: state.id,
		segment: stateSegment(state.id),
		name: state.name[language],
		indicators: data.indicators
			.map(({ id }) => indicatorOf(data, state, id, language))
			.filter((indicator) => indicator !== undefined),
		statements: observations.flatMap(({ id }) =>
			data.statementsOn(id).map((statement) => statementView(data, statement, language))
		),
		copies: known.filter(({ read_in }) => read_in !== undefined).length,
		total: known.length
	};
}
