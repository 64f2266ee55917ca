import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { years } from '../../model/period.ts';
import type { Series } from '../../model/series.ts';
import { stateSegment, type State } from '../../model/state.ts';
import type { TransfersChart } from '../description/transfers.ts';
import type { Row, RowsChart, ValueRow } from '../description/rows.ts';
import { drawnSeries } from './drawn-series.ts';
import { entriesOf } from './entries.ts';
import { eventMarks } from './events.ts';
import { indicatorRows } from './indicator-rows.ts';
import { heights } from './row-heights.ts';
import { rowContext, type RowContext } from './row-context.ts';
import { outsideRows } from './span-row.ts';
import { valueRow } from './value-row.ts';
import { stateRows } from './state-rows.ts';
import { isPiled, volumeRow } from './volumes.ts';

/** Name of the picture of the start page. */
export const mainPicture = 'home';
/** Name of the chart of the transfers alone. */
export const transfersPicture = 'transfers';

interface Years {
	readonly first: number;
	readonly last: number;
}

/** Series that are drawn on the start page, in order; those of volumes by supplier stand below the others. */
function shownSeries(data: Dataset): Series[] {
	const place = ({ shown }: Series) => Number(shown);
	return data.tables.series
		.filter(({ shown }) => shown !== undefined && shown !== 'span')
		.sort((a, b) => place(a) - place(b));
}

/** The series of the volumes by supplier that stands under every chart; `undefined` where the data have none. */
function volumeSeries(data: Dataset): Series | undefined {
	return shownSeries(data).find(isPiled);
}

/** The years that all charts share: from the earliest value of the main picture to the year of the edition. */
function axisYears(data: Dataset): Years {
	const starts = shownSeries(data)
		.flatMap(({ id }) => data.nationalOf(id))
		.filter(({ period }) => !period.interval)
		.map(({ period }) => years(period).first);
	const last = Number(data.edition.date.slice(0, 4));
	return { first: Math.min(last, ...starts), last };
}

/** The rows of the main picture: an indicator each, of what the data say is shown. */
function indicatorRow(context: RowContext, indicator: Indicator): ValueRow | undefined {
	const { data, language } = context;
	const shown = shownSeries(data).map(({ id }) => id);
	const drawn = drawnSeries(data, indicator)
		.filter(({ series }) => shown.includes(series.id) && !isPiled(series))
		.sort((a, b) => shown.indexOf(a.series.id) - shown.indexOf(b.series.id))
		.map((each, colour) => ({ ...each, colour }));
	if (drawn.length === 0) return undefined;
	const headline = data.observation(indicator.headline);
	const isSame = data.series(headline.series).unit === drawn[0]!.series.unit;
	return valueRow(
		context,
		drawn,
		{ id: indicator.id, title: indicator.title[language], height: heights.main },
		isSame ? headline : undefined
	);
}

/** The arms imports of the years of an axis, as every chart has them at its foot. */
function armsRows(
	context: RowContext,
	{ first, last }: Years,
	height: Row['height'] = heights.volumes,
	indicator?: string
): Row[] {
	const series = volumeSeries(context.data);
	if (!series) return [];
	return [volumeRow(context, series, first, last, height), ...outsideRows(context, indicator)];
}

/** The same below another chart than the main one: where its axis is the same too, so are its pictures. */
function sharedArmsRows(context: RowContext, axis: Years, indicator?: string): Row[] {
	const own = armsRows(context, axis, heights.volumes, indicator);
	const main = axisYears(context.data);
	if (axis.first !== main.first || axis.last !== main.last) return own;
	const drawn = armsRows(context, main).map((row) => JSON.stringify(row));
	return own.map((row) =>
		drawn.includes(JSON.stringify(row)) ? { ...row, picturedIn: mainPicture } : row
	);
}

const sentence = (rows: readonly Row[]): string => rows.map(({ title }) => title).join('; ');

function chartOf(
	{ data, language, words }: RowContext,
	name: string,
	title: string,
	axis: Years,
	rows: readonly Row[]
): RowsChart {
	return {
		name,
		language,
		title,
		alternative: words.chartSaid(sentence(rows), axis.first, axis.last),
		...axis,
		rows,
		events: eventMarks(data, language, axis.first, axis.last)
	};
}

/** The main picture: the indicators that the data say are shown, above the arms imports, on one axis of years. */
export function mainChart(data: Dataset, language: Language): RowsChart {
	const context = rowContext(data, language);
	const axis = axisYears(data);
	const rows = data.indicators.flatMap((each) => indicatorRow(context, each) ?? []);
	const { words } = context;
	const title = words.mainTitle(
		rows.length,
		data.areaName(data.edition.country, language),
		volumeSeries(data) !== undefined
	);
	return chartOf(context, mainPicture, title, axis, [...rows, ...armsRows(context, axis)]);
}

/** The years of a chart: those that all share, and as far back as its own values go. */
function ownYears(data: Dataset, rows: readonly Row[], piled: readonly Series[]) {
	const { first, last } = axisYears(data);
	const drawn = rows.flatMap((row) => (row.kind === 'values' ? row.lines : []));
	const own = drawn.flatMap(({ marks }) => marks.map(({ x }) => Math.floor(x)));
	const volumes = piled.flatMap(({ id }) => data.nationalOf(id));
	const starts = [...own, ...volumes.map(({ period }) => years(period).first)];
	return { first: Math.min(first, ...starts), last };
}

/** The chart of one indicator: its rows over the arms imports of the same years. */
export function indicatorRowsChart(
	data: Dataset,
	indicator: Indicator,
	language: Language
): RowsChart {
	const context = rowContext(data, language);
	const rows = indicatorRows(context, indicator);
	const piled = data.seriesOf(indicator.id).filter(isPiled);
	const axis = ownYears(data, rows, piled);
	const title = context.words.beside(indicator.title[language], volumeSeries(data) !== undefined);
	const foot =
		piled.length === 0
			? sharedArmsRows(context, axis, indicator.id)
			: piled.map((series) => ({
					...volumeRow(context, series, axis.first, axis.last, heights.volumes),
					title: series.title[language]
				}));
	return chartOf(context, indicator.id, title, axis, [...rows, ...foot]);
}

/** The chart of a state: its own rows over the arms imports of the whole country. */
export function stateRowsChart(data: Dataset, { id, name }: State, language: Language): RowsChart {
	const context = rowContext(data, language, id);
	const rows = stateRows(context);
	const axis = ownYears(data, rows, []);
	const title = context.words.beside(name[language], volumeSeries(data) !== undefined);
	return chartOf(context, stateSegment(id), title, axis, [
		...rows,
		...sharedArmsRows(context, axis)
	]);
}

/** The arms imports alone, tall, with the entries that a reader may choose from. */
export function transfersRowsChart(data: Dataset, language: Language): TransfersChart {
	const context = rowContext(data, language);
	const { last } = axisYears(data);
	const series = volumeSeries(data);
	const starts = series ? data.nationalOf(series.id).map(({ period }) => years(period).first) : [];
	const axis = { first: Math.min(last, ...starts), last };
	const rows = armsRows(context, axis, heights.tall);
	const chart = chartOf(context, transfersPicture, context.words.armsAlone, axis, rows);
	return { ...chart, entries: entriesOf(data) };
}
