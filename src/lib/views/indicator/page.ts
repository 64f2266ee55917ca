import { citedSeries, citedValue } from '../../citation/observation-record.ts';
import type { RowsChart } from '../../charts/description/rows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { formatBrief, formatPeriod, parsePeriod } from '../../model/period.ts';
import { producerOf } from '../../model/source.ts';
import { firstSentence, type Segment } from '../../model/text.ts';
import { sentenceView, type Sentence } from '../citation.ts';
import type { SourceLink } from '../figure.ts';
import { briefView, headView, type BriefView, type HeadView } from '../home.ts';
import { newestViews } from '../indicator.ts';
import { releaseBrief } from '../release.ts';
import { sourceAddresses, type SourceAddress } from '../source-address.ts';
import { statementView, type StatementView } from '../statement.ts';
import { anchorsViews, type AnchorsView } from './anchors.ts';
import { barsViews, type BarsView } from './bars.ts';
import { datedTable, type DatedTable } from './dated.ts';
import { measureViews, type MeasureView } from './heads.ts';
import { sourceNames } from './names.ts';
import { nationalRows } from './value.ts';
import { yearsView, type YearsView } from './years.ts';

/** One producer's series in a line: who counts what, how, what is newest, and why it differs. */
export interface ProducerView {
	readonly id: string;
	readonly title: string;
	readonly what: readonly Segment[];
	readonly how: string;
	readonly newest: BriefView | undefined;
	/** How old the newest is, and what is due; empty where there is nothing to say. */
	readonly release: string;
	readonly differs: readonly Segment[];
}

/** The page of an indicator: what is seen first, what to know before quoting, its tables. */
export interface IndicatorPage extends HeadView {
	readonly topic: string;
	readonly caveat: readonly Segment[];
	/** How many further producers have a newest figure. */
	readonly more: number;
	/** Figure, period, who, edition: what fits in a text. */
	readonly short: Sentence;
	/** With caveat and address. */
	readonly long: Sentence;
	readonly measures: Readonly<Record<string, MeasureView>>;
	readonly producers: readonly ProducerView[];
	readonly bars: readonly BarsView[];
	readonly years: YearsView | undefined;
	readonly dated: DatedTable;
	readonly anchors: readonly AnchorsView[];
	readonly statements: readonly StatementView[];
	readonly sources: readonly SourceLink[];
	/** Those of the figures and of what is disputed, for paper. */
	readonly addresses: readonly SourceAddress[];
	/** How many of the figures were read in a copy, and of how many. */
	readonly copies: number;
	readonly total: number;
}

/** The sentence to quote of a value, as short as it stays true: figure, period, who, edition. */
export function shortSentence(data: Dataset, id: string, language: Language): Sentence {
	const row = data.observation(id);
	const { indicator } = citedSeries(data, row, language);
	const { figure } = citedValue(data, row, language);
	const where = data.areaName(row.area, language);
	const when = formatBrief(row.period, language);
	const { name, date } = data.edition;
	const who = producerOf(data.source(row.source));
	const day = formatPeriod(parsePeriod(date)!, language);
	return [
		{ words: `${indicator}, ${where}, ${when}: ` },
		{ words: figure, observation: id },
		{ words: ` (${who}; ${name}, ${day}).` }
	];
}

function producerViews(data: Dataset, { id }: Indicator, language: Language): ProducerView[] {
	return data.seriesOf(id).map((series) => {
		const newest = data.newestOf(series.id);
		return {
			id: series.id,
			title: series.title[language],
			what: data.text(firstSentence(series.definition[language]), language),
			how: data.label('kind', series.kind, language),
			newest: newest && briefView(data, newest, language),
			release: newest ? releaseBrief(data, series.id, language) : '',
			differs: data.text(firstSentence(series.caveat[language]), language)
		};
	});
}

const valueIds = (years: YearsView | undefined): string[] =>
	(years?.rows ?? []).flatMap(({ cells }) =>
		cells.flatMap((cell) => (typeof cell === 'object' ? [cell.id] : []))
	);

/** What is said of an indicator, of its series and of their national values. */
function statementsOf(data: Dataset, { id }: Indicator, language: Language): StatementView[] {
	const subjects = data
		.seriesOf(id)
		.flatMap((series) => [series.id, ...nationalRows(data, series.id).map((row) => row.id)]);
	return [id, ...subjects]
		.flatMap((subject) => data.statementsOn(subject))
		.map((statement) => statementView(data, statement, language));
}

/** The figure people quote, then what each series and each dispute rests on, its newest row first. */
function addressesOf(
	data: Dataset,
	{ id, headline }: Indicator,
	statements: readonly StatementView[]
): SourceAddress[] {
	const series = data.seriesOf(id).flatMap(({ id: own, source }) =>
		nationalRows(data, own)
			.filter((row) => row.source === source)
			.reverse()
	);
	const disputes = statements
		.filter(({ contests }) => contests)
		.map(({ source, readIn }) => ({ source: source.id, read_in: readIn?.id }));
	return sourceAddresses(data, [data.observation(headline), ...series, ...disputes]);
}

/** One indicator with all that its page shows. */
export function indicatorPage(
	data: Dataset,
	indicator: Indicator,
	chart: RowsChart,
	language: Language
): IndicatorPage {
	const series = data.seriesOf(indicator.id);
	const head = headView(data, indicator, language);
	const years = yearsView(data, indicator, language);
	const dated = datedTable(data, indicator, language);
	const bars = barsViews(data, indicator, language);
	const statements = statementsOf(data, indicator, language);
	const placed = new Set([
		...valueIds(years),
		...dated.rows.map(({ value }) => value.id),
		...bars.flatMap((each) => each.bars.map(({ value }) => value.id))
	]);
	const rows = series
		.flatMap(({ id }) => nationalRows(data, id))
		.filter(({ value, low }) => value !== undefined || low !== undefined);
	const named = sourceNames(data, [
		...series.map(({ source }) => source),
		head.headline.source.id,
		...statements.flatMap(({ source, readIn }) => [source.id, ...(readIn ? [readIn.id] : [])])
	]);
	return {
		...head,
		headline: { ...head.headline, source: named(head.headline.source.id) },
		topic: data.label('topic', indicator.topic, language),
		caveat: data.text(indicator.caveat[language], language),
		more: Math.max(0, newestViews(data, indicator, language).length - 1),
		short: shortSentence(data, indicator.headline, language),
		long: sentenceView(data, data.observation(indicator.headline), language),
		measures: measureViews(data, chart, indicator.id, language),
		producers: producerViews(data, indicator, language),
		bars,
		years,
		dated,
		anchors: anchorsViews(data, indicator, placed, language),
		statements: statements.map((each) => ({
			...each,
			source: named(each.source.id),
			readIn: each.readIn && named(each.readIn.id)
		})),
		sources: [...new Set(series.map(({ source }) => source))].map(named),
		addresses: addressesOf(data, indicator, statements),
		copies: rows.filter(({ read_in }) => read_in !== undefined).length,
		total: rows.length
	};
}
