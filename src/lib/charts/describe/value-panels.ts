import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, isYear } from '../../model/period.ts';
import type { Line, Panel, Span, ValuePanel } from '../description/time-chart.ts';
import { byPanel, isTotal, shortLabel, sinceOf, type DrawnSeries } from './drawn-series.ts';
import { highestPile, isStacked, stackOf } from './stack.ts';
import { span } from '../description/axis.ts';
import { noteLines, partMark, shapeOf, valueMark, type ChartContext } from './value-mark.ts';

function line(context: ChartContext, { series, colour, rows, parts }: DrawnSeries): Line {
	const yearly = rows.length > 1 && rows.every((row) => isYear(row.period));
	return {
		series: series.id,
		label: shortLabel(series, context.language),
		colour,
		joined: yearly && series.measure !== 'stock' && series.measure !== 'cumulative',
		marks: rows.map((row) => valueMark(context, row, series)),
		...(parts.length > 0 ? { parts: parts.map((row) => partMark(context, row, series)) } : {})
	};
}

function panelLabel({ data, language, words }: ChartContext, drawn: DrawnSeries): string {
	const { unit, measure } = drawn.series;
	const name = data.unitWords(unit, language).name;
	if (unit === 'percent') return words.share;
	if (measure === 'stock') return words.stock(name);
	const since = sinceOf(drawn);
	return since === undefined ? words.aYear(name) : words.running(name, since);
}

function highestOf(lines: readonly Line[]): number {
	return Math.max(
		...lines.flatMap(({ marks, parts = [] }) => [
			...marks.map((m) => m.high ?? m.y ?? 0),
			...parts.map(({ y }) => y)
		])
	);
}

function valuePanel(context: ChartContext, drawn: readonly DrawnSeries[]): ValuePanel {
	const { series } = drawn[0]!;
	const { unit } = series;
	const lines = drawn.map((each) => line(context, each));
	const highest = highestOf(lines);
	const label = panelLabel(context, drawn[0]!);
	if (!isStacked(series)) return { kind: 'values', label, highest, unit, lines };
	const stack = stackOf(context.data, series, context.language);
	return {
		...{ kind: 'values', unit, stack },
		label: `${label}: ${series.title[context.language]}`,
		highest: Math.max(highest, highestPile(stack)),
		// Piles stand for themselves: their totals are marks in a colour of no supplier, not a line.
		lines: lines.map((each) => ({ ...each, joined: false, colour: 0 }))
	};
}

function spanOf(context: ChartContext, { series, colour }: DrawnSeries, row: Observation): Span {
	return {
		id: row.id,
		series: series.id,
		...span(row.period),
		colour,
		label: shortLabel(series, context.language),
		figure: context.data.words(quantityOf(row, series), context.language),
		shape: shapeOf(row),
		when: formatPeriod(row.period, context.language),
		notes: noteLines(context, row, series)
	};
}

/** Most values that are drawn as bars: more of them are read as a line. */
const mostBars = 15;

const isFew = ({ lines, stack }: ValuePanel): boolean =>
	!stack && lines.length === 1 && lines[0]!.marks.length <= mostBars;

/** Yearly counts are bars where every panel that has some shows one producer over few years; beside a line they are a line. */
function withBars(panels: readonly ValuePanel[], drawn: readonly DrawnSeries[]): ValuePanel[] {
	const counts = new Set(
		drawn.filter(({ series }) => series.measure === 'count').map(({ series }) => series.id)
	);
	const isYearly = ({ series, marks }: Line) =>
		counts.has(series) && marks.every(({ x }) => Number.isInteger(x));
	const counting = panels.filter(({ lines }) => lines.some(isYearly));
	if (!counting.every(isFew)) return [...panels];
	return panels.map((panel) =>
		counting.includes(panel)
			? { ...panel, lines: panel.lines.map((each) => ({ ...each, bars: true })) }
			: panel
	);
}

/** The panels of drawn series: one for each unit and measure, totals over several years as spans in the last. */
export function valuePanels(context: ChartContext, drawn: readonly DrawnSeries[]): Panel[] {
	const [values, totals] = [drawn.filter((each) => !isTotal(each)), drawn.filter(isTotal)];
	const panels: Panel[] = withBars(
		byPanel(values).map((group) => valuePanel(context, group)),
		values
	);
	const spans = totals.flatMap((each) => each.rows.map((row) => spanOf(context, each, row)));
	if (spans.length > 0) panels.push({ kind: 'spans', label: context.words.totals, spans });
	return panels;
}
