import type { Dataset } from '../../model/dataset.ts';
import { firstLanguage } from '../../model/language.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { isPartOfYear, isYear, years } from '../../model/period.ts';
import type { Series } from '../../model/series.ts';
import { scaleKey } from '../description/scale.ts';
import { coloursOf } from './colours.ts';

/** A series with what a chart shows of it. */
export interface DrawnSeries {
	readonly series: Series;
	readonly colour: number;
	/** Observations of one area with a place on an axis of years, earliest end first. */
	readonly rows: readonly Observation[];
	/** Values of a part of a year, drawn apart. */
	readonly parts: readonly Observation[];
}

/** Whether an observation can stand on a yearly axis: a part of a year is never drawn as a year. */
function isDrawn(observation: Observation, series: Series): boolean {
	if (observation.breakdown && observation.breakdown !== '_T') return false;
	if (series.measure === 'cumulative' || series.measure === 'stock') return true;
	if (isYear(observation.period)) return true;
	const { first, last } = years(observation.period);
	return last > first;
}

/** What is known of a year that no whole figure of the series covers: drawn apart. */
function partsOf(data: Dataset, series: Series, area: string): Observation[] {
	const figures = data.figuresIn(area, series.id);
	const whole = figures.filter(({ period }) => isYear(period));
	if (series.measure !== 'count' || whole.length === 0) return [];
	const covered = new Set(whole.map(({ period }) => years(period).first));
	return figures
		.filter(({ period, value }) => isPartOfYear(period) && value !== undefined)
		.filter(({ period }) => !covered.has(years(period).first));
}

/** First year of a running total: totals that begin in different years do not compare. */
export function sinceOf({
	series,
	rows
}: Pick<DrawnSeries, 'series' | 'rows'>): number | undefined {
	return series.measure === 'cumulative' && rows[0] ? years(rows[0].period).first : undefined;
}

/** What series must have in common to stand on one scale. */
export function keyOfScale(drawn: Pick<DrawnSeries, 'series' | 'rows'>): string {
	const { unit, measure } = drawn.series;
	return scaleKey({ unit, measure, since: sinceOf(drawn) });
}

/** The day until which definitive figures of the same producer stand in the place of first ones; empty where there are none. */
function replacedUntil(data: Dataset, { id }: Series, area: string): string {
	const definitive = id.replace(/-preliminary$/, '');
	if (definitive === id || !data.has('series', definitive)) return '';
	return data.newestOf(definitive, area)?.period.end ?? '';
}

function uncoloured(data: Dataset, series: Series, area: string): Omit<DrawnSeries, 'colour'> {
	const until = replacedUntil(data, series, area);
	return {
		series,
		parts: partsOf(data, series, area),
		rows: data
			.observationsIn(area, series.id)
			.filter((row) => isDrawn(row, series) && (row.period.end ?? '') > until)
	};
}

/** Which of an indicator's series are drawn: first counts only of years that have no definitive one yet. One colour a producer. */
export function drawnSeries(
	data: Dataset,
	indicator: Indicator,
	area: string = data.edition.country
): DrawnSeries[] {
	const drawn = data
		.seriesOf(indicator.id)
		.map((series) => uncoloured(data, series, area))
		.filter(({ rows }) => rows.length > 0);
	const name = ({ series }: Pick<DrawnSeries, 'series'>) => series.label[firstLanguage];
	const groups = [...Map.groupBy(drawn, keyOfScale).values()];
	const colours = coloursOf(groups.map((group) => group.map(name)));
	return drawn.map((each) => ({ ...each, colour: colours.get(name(each))! }));
}
