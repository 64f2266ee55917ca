import type { RowsChart } from '../charts/description/rows.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { abbreviation, producerOf } from '../model/source.ts';
import { seriesWithStates, stateSegment, type State } from '../model/state.ts';
import { firstSentence, type Segment } from '../model/text.ts';
import { figureView, type SourceLink } from './figure.ts';
import { shared } from './indicator.ts';
import { datedTable, type DatedTable } from './indicator/dated.ts';
import { sourceNames } from './indicator/names.ts';
import { yearsView, type YearsView } from './indicator/years.ts';
import { stateHeads, type StateHead } from './state-head.ts';
import { rowNotes, type RowNote } from './state-note.ts';
import { statementView, type StatementView } from './statement.ts';

/** One series of a state: what to know before quoting, and where it comes from. */
export interface StateSeries {
	readonly id: string;
	readonly title: string;
	readonly caveat: readonly Segment[];
	readonly sources: readonly SourceLink[];
	readonly readIn: readonly SourceLink[];
	/** Whether its states are set side by side on a page. */
	readonly byState: boolean;
	/** The day of the copy, where all rows share it and none is of that day; else empty. */
	readonly asOf: string;
	/** What is known of single rows. */
	readonly notes: readonly RowNote[];
}

/** One indicator on a state's page. */
export interface StateIndicator {
	readonly id: string;
	readonly title: string;
	readonly years: YearsView | undefined;
	readonly dated: DatedTable;
	readonly series: readonly StateSeries[];
	/** Series that have figures of other states and none of this one. */
	readonly without: readonly string[];
}

interface IndicatorLink {
	readonly id: string;
	readonly title: string;
}

/** One state with all that its page shows. */
export interface StateView {
	readonly id: string;
	readonly segment: string;
	readonly name: string;
	/** The heads of the rows of its picture, by the rows' ids. */
	readonly heads: Readonly<Record<string, StateHead>>;
	readonly indicators: readonly StateIndicator[];
	/** Indicators that have figures of other states and none of this one. */
	readonly without: readonly IndicatorLink[];
	/** Indicators that have no figure of any state. */
	readonly national: readonly IndicatorLink[];
	readonly statements: readonly StatementView[];
	/** Who answers for the figures, in short. */
	readonly producers: readonly string[];
	readonly copies: number;
	readonly total: number;
}

/** All observations of a state, indicator after indicator, series after series. */
export function stateObservations(data: Dataset, state: State): Observation[] {
	return data.indicators
		.flatMap(({ id }) => data.seriesOf(id))
		.flatMap(({ id }) => data.observationsIn(state.id, id));
}

type Named = (id: string) => SourceLink;

const unique = (ids: readonly (string | undefined)[]): string[] => [
	...new Set(ids.filter((id) => id !== undefined))
];

function sharedDay(data: Dataset, rows: readonly Observation[], language: Language): string {
	const figures = rows.map((row) => figureView(data, row, language));
	const day = shared(figures.map(({ asOf }) => asOf)) ?? '';
	return figures.some(({ period }) => period === day) ? '' : day;
}

function seriesView(
	data: Dataset,
	rows: readonly Observation[],
	named: Named,
	language: Language
): StateSeries {
	const series = data.series(rows[0]!.series);
	return {
		id: series.id,
		title: series.title[language],
		caveat: data.text(firstSentence(series.caveat[language]), language),
		sources: unique(rows.map(({ source }) => source)).map(named),
		readIn: unique(rows.map(({ read_in }) => read_in)).map(named),
		byState: seriesWithStates(data, series.indicator).includes(series.id),
		asOf: sharedDay(data, rows, language),
		notes: rowNotes(data, rows, language)
	};
}

/** An indicator on a state's page; `undefined` where no series has a figure of this state. */
function indicatorView(
	data: Dataset,
	state: State,
	indicator: Indicator,
	named: Named,
	language: Language
): StateIndicator | undefined {
	const all = data.seriesOf(indicator.id);
	const own = all
		.map(({ id }) => data.observationsIn(state.id, id))
		.filter(({ length }) => length > 0);
	if (own.length === 0) return undefined;
	const known = new Set(own.map((rows) => rows[0]!.series));
	return {
		id: indicator.id,
		title: indicator.title[language],
		years: yearsView(data, indicator, language, state.id),
		dated: datedTable(data, indicator, language, state.id),
		series: own.map((rows) => seriesView(data, rows, named, language)),
		without: seriesWithStates(data, indicator.id)
			.filter((id) => !known.has(id))
			.map((id) => data.series(id).title[language])
	};
}

/** One state: its picture's heads, its tables by indicator, and what is said of its figures. */
export function stateView(
	data: Dataset,
	state: State,
	chart: Pick<RowsChart, 'rows'>,
	language: Language
): StateView {
	const rows = stateObservations(data, state);
	const known = rows.filter(({ value, low }) => value !== undefined || low !== undefined);
	const statements = rows.flatMap(({ id }) =>
		data.statementsOn(id).map((statement) => statementView(data, statement, language))
	);
	const sources = unique(rows.map(({ source }) => source));
	const named = sourceNames(data, [
		...sources,
		...unique(rows.map(({ read_in }) => read_in)),
		...statements.flatMap(({ source, readIn }) => [source.id, ...(readIn ? [readIn.id] : [])])
	]);
	const indicators = data.indicators.flatMap(
		(indicator) => indicatorView(data, state, indicator, named, language) ?? []
	);
	// The arms imports stand in the picture, of the whole country.
	const below = chart.rows.flatMap((row) =>
		row.kind === 'volumes' ? data.series(row.id).indicator : []
	);
	const shown = new Set([...indicators.map(({ id }) => id), ...below]);
	const rest = data.indicators.filter(({ id }) => !shown.has(id));
	const link = ({ id, title }: Indicator): IndicatorLink => ({ id, title: title[language] });
	const ofStates = ({ id }: Indicator) => seriesWithStates(data, id).length > 0;
	return {
		id: state.id,
		segment: stateSegment(state.id),
		name: state.name[language],
		heads: stateHeads(data, state, chart, language),
		indicators,
		without: rest.filter(ofStates).map(link),
		national: rest.filter((each) => !ofStates(each)).map(link),
		statements: statements.map((each) => ({
			...each,
			source: named(each.source.id),
			readIn: each.readIn && named(each.readIn.id)
		})),
		producers: unique(sources.map((id) => abbreviation(producerOf(data.source(id))))),
		copies: known.filter(({ read_in }) => read_in !== undefined).length,
		total: known.length
	};
}
