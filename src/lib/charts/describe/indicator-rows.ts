import { isPart } from '../../model/breakdown.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { isYear } from '../../model/period.ts';
import type { Row, ValueRow } from '../description/rows.ts';
import { drawnSeries, keyOfScale, type DrawnSeries } from './drawn-series.ts';
import { heights } from './row-heights.ts';
import type { RowContext } from './row-context.ts';
import { totalsRows } from './span-row.ts';
import { valueRow } from './value-row.ts';
import { isPiled } from './volumes.ts';

/** Most producers in one row: more of them are a row each, on one scale. */
const mostLines = 3;

export const accumulates = ({ series }: Pick<DrawnSeries, 'series'>): boolean =>
	series.measure === 'cumulative' || series.measure === 'stock';

/** A series without its totals over several years, which stand on no scale of yearly values. */
export const withoutTotals = (drawn: DrawnSeries): DrawnSeries =>
	accumulates(drawn)
		? drawn
		: { ...drawn, rows: drawn.rows.filter(({ period }) => isYear(period)) };

/** What stands in one row, and what its scale must have room for. */
interface Group {
	readonly members: readonly DrawnSeries[];
	readonly scale: readonly DrawnSeries[];
}

/** Producers of one thing together; each alone, on one scale, where they are shares or many. */
export function groupsOf(drawn: readonly DrawnSeries[], headline?: Observation): Group[] {
	return [...Map.groupBy(drawn, keyOfScale).values()].flatMap((group) => {
		// The quoted figure is a ring: where it is all of its series, it needs no point and no name beside it.
		const others = group.filter(
			({ series, rows }) => series.id !== headline?.series || rows.length > 1
		);
		const own = others.length > 0 && group[0]!.series.unit !== 'percent' ? others : group;
		const apart = own[0]!.series.unit === 'percent' || own.length > mostLines;
		return apart
			? own.map((each) => ({ members: [each], scale: own }))
			: [{ members: own, scale: own }];
	});
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The place of the row in which the figure an indicator is quoted by is drawn: its series', else the first that counts the same thing. */
function placeOfQuoted(
	{ data }: RowContext,
	groups: readonly Group[],
	headline: Observation
): number {
	// A part has no place among wholes.
	if (isPart(headline)) return -1;
	const { id, unit } = data.series(headline.series);
	const key = keyOfScale({ series: data.series(headline.series), rows: [headline] });
	const found = [
		({ series }: DrawnSeries) => series.id === id,
		(each: DrawnSeries) => keyOfScale(each) === key,
		({ series }: DrawnSeries) => series.unit === unit
	].map((fits) => groups.findIndex(({ members }) => members.some(fits)));
	return found.find((place) => place >= 0) ?? -1;
}

function valueRows(context: RowContext, indicator: Indicator): ValueRow[] {
	const { data, language } = context;
	const headline = data.observation(indicator.headline);
	const drawn = drawnSeries(data, indicator)
		.filter(({ series }) => !isPiled(series))
		.map(withoutTotals)
		.filter(({ rows, parts }) => rows.length + parts.length > 0);
	const groups = groupsOf(drawn, headline);
	const place = placeOfQuoted(context, groups, headline);
	const height = groups.length === 1 ? heights.alone : heights.several;
	return groups.map((group, index) => {
		const row = groupRow(context, group, height, index === place ? headline : undefined);
		const { members } = group;
		const title = members.length === 1 ? members[0]!.series.title[language] : capital(row.unit);
		return { ...row, title };
	});
}

/** The row of a group, still without a title. */
export function groupRow(
	context: RowContext,
	{ members, scale }: Group,
	height: ValueRow['height'],
	quoted?: Observation
): ValueRow {
	const { id } = members[0]!.series;
	// The names stand beside each row: its colours begin anew.
	const drawn = members.map((each, colour) => ({ ...each, colour }));
	return valueRow(context, drawn, { id, title: '', height, scale }, quoted);
}

/** The totals over several years, the earliest beginning first; the figure that stands as a band is told there. */
function totalsOf({ data }: RowContext, indicator: Indicator, told: ReadonlySet<string>) {
	return drawnSeries(data, indicator)
		.filter((each) => !accumulates(each) && !isPiled(each.series))
		.flatMap(({ rows }) => rows)
		.filter(({ id, period }) => !isYear(period) && !told.has(id))
		.sort((a, b) => (a.period.start ?? '').localeCompare(b.period.start ?? ''));
}

/** What is drawn of an indicator on its page: a measure or a producer a row, or those that count one thing together; its totals last. */
export function indicatorRows(context: RowContext, indicator: Indicator): Row[] {
	const values = valueRows(context, indicator);
	const told = new Set(values.flatMap(({ quoted }) => (quoted ? [quoted.id] : [])));
	return [...values, ...totalsRows(context, totalsOf(context, indicator, told))];
}
