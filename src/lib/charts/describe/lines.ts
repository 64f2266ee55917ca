import { isPartOfYear, isYear } from '../../model/period.ts';
import { formatRange } from '../../model/quantity.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { span } from '../description/axis.ts';
import type { Axis, Line, Mark } from '../description/rows.ts';
import { sinceOf, type DrawnSeries } from './drawn-series.ts';
import { scaleOfShares, scaleTo } from '../description/scale.ts';
import { valueMark } from './value-mark.ts';
import type { RowContext } from './row-context.ts';

function markOf(context: RowContext, { series }: DrawnSeries, row: Observation): Mark {
	const mark = valueMark(context, row, series);
	if (series.measure !== 'count' || !isPartOfYear(row.period)) return mark;
	const { from, to } = span(row.period);
	return { ...mark, x: (from + to) / 2, part: [from, to] };
}

/** The newest value of a series as short as a label, with its qualifier; a range says itself that it is one. */
function newestOf(
	{ data, language, area }: RowContext,
	{ series, rows, parts }: DrawnSeries
): string {
	const row = data.newestOf(series.id, area) ?? rows.at(-1) ?? parts.at(-1);
	if (!row) return '';
	const words = data.unitWords(series.unit, language);
	const quantity = quantityOf(row, series);
	const figure = formatRange(quantity, { ...words, symbol: '' }, language) ?? '';
	const qualifier = row.value === undefined ? '' : data.qualifierWord(quantity.qualifier, language);
	return `${qualifier} ${figure.trim()}`.trim();
}

/** One producer's values: joined where they are yearly counts, else dots. */
export function lineOf(context: RowContext, drawn: DrawnSeries): Line {
	const { series, colour, rows, parts } = drawn;
	const yearly = rows.length > 1 && rows.every((row) => isYear(row.period));
	const counts = series.measure === 'count' || series.measure === 'amount';
	const marks = [...rows, ...parts].map((row) => markOf(context, drawn, row));
	// Where all are estimates, as in a survey, the sign would tell none of them from another.
	const known = marks.filter(({ y }) => y !== null);
	const alike = known.length > 0 && known.every(({ shape }) => shape === 'hollow');
	return {
		series: series.id,
		label: series.label[context.language],
		newest: newestOf(context, drawn),
		colour,
		form: yearly && counts ? 'line' : 'dots',
		marks: alike ? marks.map((mark) => ({ ...mark, shape: 'full' as const })) : marks
	};
}

const numbersOf = (lines: readonly Line[]): number[] =>
	lines.flatMap(({ marks }) => marks.flatMap(({ y, high }) => high ?? y ?? []));

/** The scale that the values of some lines, and the figure they are quoted by, have room on. */
export function axisOf(
	context: RowContext,
	{ series }: DrawnSeries,
	lines: readonly Line[],
	quoted: readonly number[]
): Axis {
	const values = [...numbersOf(lines), ...quoted];
	if (series.unit === 'percent') return scaleOfShares(values, context.language);
	return scaleTo(Math.max(0, ...values), series.measure !== 'average', context.language);
}

/** The unit of a row in words, and where its scale begins if not at zero. */
export function unitOf({ data, language, words }: RowContext, drawn: DrawnSeries, axis: Axis) {
	const { unit, measure } = drawn.series;
	const name = data.unitWords(unit, language).name;
	if (unit === 'percent') return axis.low > 0 ? words.shareFrom(axis.low) : words.share;
	if (measure === 'stock') return words.onTheDay(name);
	const since = sinceOf(drawn);
	return since === undefined ? words.aYear(name) : words.since(name, since);
}

/** Lines with the highest newest value first, as their names stand beside the row. */
export function inOrder(lines: readonly Line[]): Line[] {
	const last = ({ marks }: Line) => marks.filter(({ y }) => y !== null).at(-1)?.y ?? 0;
	return [...lines].sort((a, b) => last(b) - last(a));
}
