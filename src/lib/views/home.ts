import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { formatBrief, isYear, years } from '../model/period.ts';
import { quantityOf, type Observation } from '../model/observation.ts';
import { formatRange } from '../model/quantity.ts';
import type { Segment } from '../model/text.ts';
import { figureView, sourceLink, type FigureView, type SourceLink } from './figure.ts';
import { newestViews } from './indicator.ts';
import { overdueViews, type OverdueView } from './release.ts';

/** An indicator as the head of its row: the figure people quote, what to doubt, what is newest. */
export interface HeadView {
	readonly id: string;
	readonly title: string;
	readonly headline: FigureView;
	/** Its period in brief. */
	readonly period: string;
	readonly doubt: readonly Segment[];
	/** The newest figure of the producers that are drawn. */
	readonly newest: BriefView | undefined;
}

/** A figure in a few words: a range in one number, the end of a running total. */
export interface BriefView {
	readonly id: string;
	readonly figure: string;
	readonly period: string;
	readonly label: string;
	readonly source: SourceLink;
}

/** One year of the main picture in words: the value of each producer that is drawn. */
interface YearRow {
	readonly year: number;
	readonly values: readonly (FigureView | undefined)[];
}

export interface HomeView {
	/** The indicators that the main picture shows, by their ids. */
	readonly heads: Readonly<Record<string, HeadView>>;
	/** The other indicators, one line each. */
	readonly others: readonly HeadView[];
	readonly producers: readonly {
		readonly id: string;
		readonly indicator: string;
		readonly title: string;
		readonly label: string;
		readonly unit: string;
	}[];
	readonly years: readonly YearRow[];
	/** Releases that were announced and are not taken in, of the series that are drawn. */
	readonly overdue: readonly OverdueView[];
	readonly copies: number;
	readonly total: number;
}

/** A figure in a few words. */
export function briefView(data: Dataset, row: Observation, language: Language): BriefView {
	const series = data.series(row.series);
	const words = data.unitWords(series.unit, language);
	const range = row.value === undefined;
	const figure = formatRange(quantityOf(row, series), words, language) ?? '';
	const qualifier = range ? '' : data.qualifierWord(row.qualifier ?? 'exact', language);
	return {
		id: row.id,
		figure: `${qualifier} ${figure}`.trim(),
		period: formatBrief(row.period, language, series.measure === 'cumulative'),
		label: series.label[language],
		source: sourceLink(data, row.source)
	};
}

/** The head of an indicator's row. */
export function headView(data: Dataset, indicator: Indicator, language: Language): HeadView {
	const row = data.observation(indicator.headline);
	const [first] = newestViews(data, indicator, language);
	const newest = first && data.observation(first.id);
	// What is older than the figure that is quoted is not news.
	const isNews = newest && (newest.period.end ?? '') >= (row.period.end ?? '');
	return {
		id: indicator.id,
		title: indicator.title[language],
		headline: figureView(data, row, language),
		period: formatBrief(row.period, language),
		doubt: data.text(indicator.doubt[language], language),
		newest: isNews ? briefView(data, newest, language) : undefined
	};
}

const isDrawn = ({ shown }: { readonly shown?: string | undefined }): boolean =>
	shown !== undefined && shown !== 'span';

/** The years of the producers that are drawn, the latest first: yearly values alone, for a total stands in no year. */
function yearRows(data: Dataset, series: readonly string[], language: Language): YearRow[] {
	const values = series.map(
		(id) =>
			new Map(
				data
					.nationalOf(id)
					.filter(({ period }) => isYear(period))
					.map((row) => [years(row.period).first, figureView(data, row, language)])
			)
	);
	const known = [...new Set(values.flatMap((each) => [...each.keys()]))].sort((a, b) => b - a);
	return known.map((year) => ({ year, values: values.map((each) => each.get(year)) }));
}

/** The start page: the heads of the main picture, its years in words, and the other indicators. */
export function homeView(data: Dataset, language: Language): HomeView {
	const shows = ({ id }: Indicator) => data.seriesOf(id).some(isDrawn);
	const heads = data.indicators.map((each) => headView(data, each, language));
	const drawn = data.indicators.filter(shows);
	const series = drawn
		.flatMap(({ id }) => data.seriesOf(id).filter(isDrawn))
		.filter(({ id }) => data.nationalOf(id).some(({ period }) => isYear(period)));
	const rows = yearRows(
		data,
		series.map(({ id }) => id),
		language
	);
	const seen = [
		...heads.flatMap(({ headline, newest }) => [headline.id, newest?.id]),
		...rows.flatMap(({ values }) => values.map((figure) => figure?.id))
	].filter((id) => id !== undefined);
	const unique = [...new Set(seen)].map((id) => data.observation(id));
	const isShown = new Set(drawn.map(({ id }) => id));
	return {
		heads: Object.fromEntries(
			heads.filter(({ id }) => isShown.has(id)).map((head) => [head.id, head])
		),
		others: heads.filter(({ id }) => !isShown.has(id)),
		producers: series.map((each) => ({
			id: each.id,
			indicator: each.indicator,
			title: data.indicator(each.indicator).title[language],
			label: each.label[language],
			unit: data.unitWords(each.unit, language).name
		})),
		years: rows,
		overdue: overdueViews(
			data,
			series.map(({ id }) => id),
			language
		),
		copies: unique.filter(({ read_in }) => read_in).length,
		total: unique.length
	};
}
