import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod, years } from '../model/period.ts';
import { position } from '../model/quantity.ts';
import { firstSentence, type Segment } from '../model/text.ts';
import { sentenceView, type Sentence } from './citation.ts';
import { figureView, sourceLink, type FigureView, type SourceLink } from './figure.ts';
import { statementView, type StatementView } from './statement.ts';

/** An indicator as a card: one figure with the first thing to know before quoting it, and what is known today. */
export interface CardView {
	readonly id: string;
	readonly title: string;
	readonly headline: FigureView;
	readonly caveat: readonly Segment[];
	readonly newest: readonly FigureView[];
	/** How many further producers stand on the indicator's page. */
	readonly more: number;
}

/** One producer's series as the page shows it. */
export interface SeriesView {
	readonly id: string;
	readonly title: string;
	readonly kind: string;
	readonly definition: readonly Segment[];
	readonly method: readonly Segment[];
	readonly caveat: readonly Segment[];
	readonly source: SourceLink;
	readonly span: string;
	readonly newest: FigureView | undefined;
	/** The sentence to quote for the newest value. */
	readonly sentence: Sentence | undefined;
	readonly rows: readonly FigureView[];
	/** Rows by period, where the series has an extra dimension; else empty. */
	readonly periods: readonly PeriodView[];
	/** The copies' date, when it is one for all rows. */
	readonly sharedAsOf: string | undefined;
	readonly statements: readonly StatementView[];
	/** The copy most rows were read in: named once; a row read elsewhere says so. */
	readonly sharedReadIn: SourceLink | undefined;
	/** Some rows were read elsewhere. */
	readonly readInVaries: boolean;
	readonly sharedSource: SourceLink | undefined;
}

/** One period of a series with an extra dimension: its total, and what it is made of. */
interface PeriodView {
	readonly period: string;
	readonly total: FigureView | undefined;
	readonly parts: readonly FigureView[];
}

function periodViews(rows: readonly FigureView[]): PeriodView[] {
	const periods = new Map<string, FigureView[]>();
	for (const row of rows) periods.set(row.period, [...(periods.get(row.period) ?? []), row]);
	return [...periods].map(([period, figures]) => ({
		period,
		total: figures.find(({ breakdown }) => breakdown === ''),
		parts: figures.filter(({ breakdown }) => breakdown !== '')
	}));
}

export interface IndicatorView extends CardView {
	readonly topic: string;
	readonly definition: readonly Segment[];
	readonly wholeCaveat: readonly Segment[];
	/** The sentence to quote for the headline. */
	readonly sentence: Sentence;
	/** Later parts of a year. */
	readonly partial: readonly FigureView[];
	readonly series: readonly SeriesView[];
	readonly statements: readonly StatementView[];
	/** How many of the figures were read in a copy, and of how many. */
	readonly copies: number;
	readonly total: number;
}

function national(data: Dataset, series: string): Observation[] {
	return data.observationsOf(series).filter(({ area }) => area === data.edition.country);
}

/** Each producer's newest figure in the order of the series; the headline is not repeated, nor a first count that a definitive one replaced. */
function newest(data: Dataset, indicator: Indicator, language: Language): FigureView[] {
	const replaced = (row: Observation) =>
		row.series.endsWith('-preliminary') &&
		data
			.nationalOf(row.series.replace(/-preliminary$/, ''))
			.some(({ period }) => period.text === row.period.text);
	return data
		.seriesOf(indicator.id)
		.map(({ id }) => data.newestOf(id))
		.filter((row) => row !== undefined)
		.filter((row) => row.id !== indicator.headline && !replaced(row))
		.map((row) => figureView(data, row, language));
}

/** The figures whose periods end last, in the order given. */
function latest(data: Dataset, figures: readonly FigureView[], most: number): FigureView[] {
	const end = ({ id }: FigureView) => data.observation(id).period.end ?? '';
	const kept = new Set([...figures].sort((a, b) => end(b).localeCompare(end(a))).slice(0, most));
	return figures.filter((figure) => kept.has(figure));
}

/** The short form of an indicator, for lists and the start page. */
export function cardView(data: Dataset, indicator: Indicator, language: Language): CardView {
	const all = newest(data, indicator, language);
	return {
		id: indicator.id,
		title: indicator.title[language],
		headline: figureView(data, data.observation(indicator.headline), language),
		caveat: data.text(firstSentence(indicator.caveat[language]), language),
		newest: latest(data, all, 3),
		more: Math.max(0, all.length - 3)
	};
}

/** The value that all have in common; `undefined` where they differ. */
export function shared<T>(values: readonly (T | undefined)[]): T | undefined {
	const [first] = values;
	return values.every((value) => value === first) ? first : undefined;
}

/** The value that most have; `undefined` where one has none (its row could not say so), or none has half of them. */
export function usual<T>(values: readonly (T | undefined)[]): T | undefined {
	const groups = [...Map.groupBy(values, (value) => value)];
	const [value, members] = groups.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
	const told = !values.includes(undefined) && members && members.length * 2 >= values.length;
	return told ? value : undefined;
}

function spanOf(rows: readonly Observation[], language: Language): string {
	const known = rows.filter((row) => position({ ...row, qualifier: '', unit: '' }) !== undefined);
	if (known.length === 1) return formatPeriod(known[0]!.period, language);
	const first = Math.min(...known.map(({ period }) => years(period).first));
	const last = Math.max(...known.map(({ period }) => years(period).last));
	return first === last ? String(first) : `${first}–${last}`;
}

function seriesView(data: Dataset, id: string, language: Language): SeriesView {
	const series = data.series(id);
	const rows = national(data, id);
	const copies = rows.map(({ read_in }) => read_in);
	const readIn = usual(copies);
	const source = shared(rows.map((row) => row.source));
	const figures = rows.map((row) => figureView(data, row, language));
	const newestRow = data.newestOf(id);
	return {
		id,
		title: series.title[language],
		kind: data.label('kind', series.kind, language),
		definition: data.text(series.definition[language], language),
		method: series.method ? data.text(series.method[language], language) : [],
		caveat: data.text(series.caveat[language], language),
		source: sourceLink(data, series.source),
		span: spanOf(rows, language),
		newest: newestRow && figureView(data, newestRow, language),
		sentence: newestRow && sentenceView(data, newestRow, language),
		rows: figures,
		periods: series.breakdown ? periodViews(figures) : [],
		sharedAsOf: shared(figures.map(({ asOf }) => asOf)),
		statements: [id, ...rows.map((row) => row.id)].flatMap((subject) =>
			data.statementsOn(subject).map((statement) => statementView(data, statement, language))
		),
		sharedReadIn: readIn === undefined ? undefined : sourceLink(data, readIn),
		readInVaries: readIn !== undefined && copies.some((copy) => copy !== readIn),
		sharedSource: source === undefined ? undefined : sourceLink(data, source)
	};
}

/** One indicator with all that its page shows. */
export function indicatorView(
	data: Dataset,
	indicator: Indicator,
	language: Language
): IndicatorView {
	const series = data.seriesOf(indicator.id).map(({ id }) => seriesView(data, id, language));
	const rows = series.flatMap((each) => each.rows).filter(({ figure }) => figure !== undefined);
	return {
		...cardView(data, indicator, language),
		newest: newest(data, indicator, language),
		topic: data.label('topic', indicator.topic, language),
		definition: data.text(indicator.definition[language], language),
		wholeCaveat: data.text(indicator.caveat[language], language),
		sentence: sentenceView(data, data.observation(indicator.headline), language),
		partial: data
			.seriesOf(indicator.id)
			.map(({ id }) => data.partialAfterNewest(id))
			.filter((row) => row !== undefined)
			.map((row) => figureView(data, row, language)),
		series,
		statements: data
			.statementsOn(indicator.id)
			.map((statement) => statementView(data, statement, language)),
		copies: rows.filter(({ readIn }) => readIn !== undefined).length,
		total: rows.length
	};
}
