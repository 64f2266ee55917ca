import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod, years } from '../model/period.ts';
import { position } from '../model/quantity.ts';
import type { Segment } from '../model/text.ts';
import { sentenceView, type Sentence } from './citation.ts';
import { figureView, sourceLink, type FigureView, type SourceLink } from './figure.ts';
import { statementView, type StatementView } from './statement.ts';

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
	/** The sentence to quote for the newest value. */
	readonly sentence: Sentence | undefined;
	readonly rows: readonly FigureView[];
	/** The copies' date, when it is one for all rows. */
	readonly sharedAsOf: string | undefined;
	readonly statements: readonly StatementView[];
	/** The copy most rows were read in: named once; a row read elsewhere says so. */
	readonly sharedReadIn: SourceLink | undefined;
	/** Some rows were read elsewhere. */
	readonly readInVaries: boolean;
}

/** One indicator with all its series, as an archive shows it. */
export interface IndicatorView {
	readonly id: string;
	readonly title: string;
	readonly headline: FigureView;
	readonly definition: readonly Segment[];
	readonly wholeCaveat: readonly Segment[];
	readonly series: readonly SeriesView[];
	readonly statements: readonly StatementView[];
}

function national(data: Dataset, series: string): Observation[] {
	return data.observationsOf(series).filter(({ area }) => area === data.edition.country);
}

/** The newest figures of an indicator's producers: those of the main picture first, else by their date. */
export function newestViews(data: Dataset, indicator: Indicator, language: Language): FigureView[] {
	const place = ({ id }: FigureView) => {
		const { shown } = data.series(data.observation(id).series);
		return shown === undefined || shown === 'span' ? 9 : Number(shown);
	};
	const end = ({ id }: FigureView) => data.observation(id).period.end ?? '';
	return newest(data, indicator, language).sort(
		(a, b) => place(a) - place(b) || end(b).localeCompare(end(a))
	);
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

/** One series with all its national rows. */
export function seriesView(data: Dataset, id: string, language: Language): SeriesView {
	const series = data.series(id);
	const rows = national(data, id);
	const copies = rows.map(({ read_in }) => read_in);
	const readIn = usual(copies);
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
		sentence: newestRow && sentenceView(data, newestRow, language),
		rows: figures,
		sharedAsOf: shared(figures.map(({ asOf }) => asOf)),
		statements: [id, ...rows.map((row) => row.id)].flatMap((subject) =>
			data.statementsOn(subject).map((statement) => statementView(data, statement, language))
		),
		sharedReadIn: readIn === undefined ? undefined : sourceLink(data, readIn),
		readInVaries: readIn !== undefined && copies.some((copy) => copy !== readIn)
	};
}

/** One indicator with all its series. */
export function indicatorView(
	data: Dataset,
	indicator: Indicator,
	language: Language
): IndicatorView {
	return {
		id: indicator.id,
		title: indicator.title[language],
		headline: figureView(data, data.observation(indicator.headline), language),
		definition: data.text(indicator.definition[language], language),
		wholeCaveat: data.text(indicator.caveat[language], language),
		series: data.seriesOf(indicator.id).map(({ id }) => seriesView(data, id, language)),
		statements: data
			.statementsOn(indicator.id)
			.map((statement) => statementView(data, statement, language))
	};
}
