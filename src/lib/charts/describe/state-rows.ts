import type { Indicator } from '../../model/indicator.ts';
import { isYear } from '../../model/period.ts';
import type { Row } from '../description/rows.ts';
import { drawnSeries, type DrawnSeries } from './drawn-series.ts';
import { accumulates, groupRow, groupsOf, withoutTotals } from './indicator-rows.ts';
import { heights } from './row-heights.ts';
import type { RowContext } from './row-context.ts';
import { totalsRows } from './span-row.ts';
import { isPiled } from './volumes.ts';

/** A running total known at one date alone says what its period came to: it is drawn as long as that. */
const isOneTotal = (drawn: DrawnSeries): boolean =>
	accumulates(drawn) && drawn.rows.length === 1 && drawn.rows[0]!.period.interval;

const onScale = (drawn: DrawnSeries): DrawnSeries =>
	isOneTotal(drawn) ? { ...drawn, rows: [] } : withoutTotals(drawn);

/** What is drawn of an indicator in the state of the context: a row for those that count one thing, and one for totals. */
function rowsOf(context: RowContext, indicator: Indicator): Row[] {
	const { data, area, language, words } = context;
	const drawn = drawnSeries(data, indicator, area).filter(({ series }) => !isPiled(series));
	const yearly = drawn.map(onScale).filter(({ rows, parts }) => rows.length + parts.length > 0);
	const values = groupsOf(yearly).map((group) => groupRow(context, group, heights.state));
	const totals = drawn
		.flatMap((each) => (accumulates(each) && !isOneTotal(each) ? [] : each.rows))
		.filter(({ period }) => !isYear(period))
		.sort((a, b) => (a.period.start ?? '').localeCompare(b.period.start ?? ''));
	const name = indicator.title[language];
	// The first row has the indicator's name alone; what the others differ in is said with it.
	const named = (said: string, index: number) => (index === 0 ? name : `${name}: ${said}`);
	return [
		...values.map((row, index) => ({ ...row, title: named(row.unit, index) })),
		...totalsRows(context, totals, {
			id: `${indicator.id}-totals`,
			title: named(words.totals.toLowerCase(), values.length)
		})
	];
}

/** What is drawn of a state: indicator after indicator, in the order of the edition. */
export function stateRows(context: RowContext): Row[] {
	return context.data.indicators.flatMap((indicator) => rowsOf(context, indicator));
}
