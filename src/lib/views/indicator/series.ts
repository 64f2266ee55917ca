import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { years } from '../../model/period.ts';
import { seriesWithStates } from '../../model/state.ts';
import { figureView, type FigureView, type SourceLink } from '../figure.ts';
import { releaseView, type ReleaseView } from '../release.ts';
import { seriesView, usual, type SeriesView } from '../indicator.ts';
import { sourceAddresses, type SourceAddress } from '../source-address.ts';
import type { Sentence } from '../citation.ts';
import { sourceNames } from './names.ts';
import { shortSentence } from './page.ts';
import { valueView, type ValueView } from './value.ts';

/** A row as the series' page lists it: the value as a link, and what else is known of it. */
export interface SeriesRow extends FigureView {
	readonly value: ValueView;
}

/** One period of a series: its value or total, and what it is made of. */
interface SeriesPeriod {
	readonly period: string;
	readonly rows: readonly SeriesRow[];
}

/** Periods of one decade where a series is long; else all of them, without a name. */
export interface SeriesPart {
	readonly decade: string;
	readonly periods: readonly SeriesPeriod[];
}

/** The page of one series. */
export interface SeriesPage extends SeriesView {
	readonly indicator: { readonly id: string; readonly title: string };
	readonly where: string;
	readonly unit: string;
	readonly release: ReleaseView;
	readonly parts: readonly SeriesPart[];
	/** Where in the source most rows stand, and of when the copy is: each names what differs. */
	readonly usualLocator: string | undefined;
	readonly usualAsOf: string | undefined;
	/** Whether some rows were read in another copy, stand elsewhere in it, or are of another day. */
	readonly varies: boolean;
	/** Its newest value. */
	readonly newest: FigureView | undefined;
	/** The sentence to quote of its newest value, without caveat and address. */
	readonly short: Sentence | undefined;
	/** How many states it has rows of. */
	readonly states: number;
	/** Of its source, then of the copies that its rows were read in, for paper. */
	readonly addresses: readonly SourceAddress[];
	/** Whether they are set side by side on a page. */
	readonly byState: boolean;
}

/** From how many rows on a table is cut by decade. */
const longest = 400;

function partsOf(data: Dataset, rows: readonly SeriesRow[]): SeriesPart[] {
	const periods = (own: readonly SeriesRow[]): SeriesPeriod[] =>
		[...Map.groupBy(own, ({ period }) => period)]
			.map(([period, each]) => ({
				period,
				// The total first: the others are what it is made of.
				rows: each.sort((a, b) => Number(a.breakdown !== '') - Number(b.breakdown !== ''))
			}))
			.reverse();
	if (rows.length <= longest) return [{ decade: '', periods: periods(rows) }];
	const decade = ({ id }: SeriesRow) =>
		Math.floor(years(data.observation(id).period).last / 10) * 10;
	return [...Map.groupBy(rows, decade)]
		.sort(([a], [b]) => b - a)
		.map(([first, own]) => ({ decade: `${first}–${first + 9}`, periods: periods(own) }));
}

/** The name of each source that a series' page names. */
function namesOf(data: Dataset, view: SeriesView): (id: string) => SourceLink {
	const all = [
		view.source,
		...view.rows.flatMap(({ source, readIn }) => [source, ...(readIn ? [readIn] : [])]),
		...view.statements.flatMap(({ source, readIn }) => [source, ...(readIn ? [readIn] : [])])
	];
	return sourceNames(
		data,
		all.map(({ id }) => id)
	);
}

/** One series whole: every national row with all that is known of it. */
export function seriesPage(data: Dataset, id: string, language: Language): SeriesPage {
	const view = seriesView(data, id, language);
	const series = data.series(id);
	const named = namesOf(data, view);
	const rename = <T extends { source: SourceLink; readIn: SourceLink | undefined }>(
		each: T
	): T => ({
		...each,
		source: named(each.source.id),
		readIn: each.readIn && named(each.readIn.id)
	});
	const rows = view.rows.map((row) => ({
		...rename(row),
		value: valueView(data, data.observation(row.id), language)
	}));
	const newest = data.newestOf(id);
	const areas = data.observationsOf(id).map(({ area }) => area);
	const usualLocator = usual(view.rows.map(({ locator }) => locator));
	const usualAsOf = usual(view.rows.map(({ asOf }) => asOf));
	const apart = view.rows.some(
		({ locator, asOf }) =>
			(usualLocator && locator !== usualLocator) || (usualAsOf && asOf !== usualAsOf)
	);
	return {
		...view,
		source: named(view.source.id),
		sharedReadIn: view.sharedReadIn && named(view.sharedReadIn.id),
		statements: view.statements.map(rename),
		indicator: { id: series.indicator, title: data.indicator(series.indicator).title[language] },
		where: data.areaName(data.edition.country, language),
		unit: data.unitWords(series.unit, language).name,
		release: releaseView(data, id, language),
		parts: partsOf(data, rows),
		...{ usualLocator, usualAsOf, varies: view.readInVaries || apart },
		newest: newest && figureView(data, newest, language),
		short: newest && shortSentence(data, newest.id, language),
		states: new Set(areas.filter((area) => area !== data.edition.country)).size,
		addresses: sourceAddresses(data, [
			{ source: view.source.id },
			...rows.flatMap(({ readIn }) => (readIn ? [{ source: readIn.id }] : []))
		]),
		byState: seriesWithStates(data, series.indicator).includes(id)
	};
}
