import type { Observation } from '../../model/observation.ts';
import type { ValueRow } from '../description/rows.ts';
import type { DrawnSeries } from './drawn-series.ts';
import { axisOf, inOrder, lineOf, unitOf } from './lines.ts';
import { quotedOf } from './quoted.ts';
import type { RowContext } from './row-context.ts';
import { summarise } from './summary.ts';

/** A row of values; `quoted` is the figure the indicator is quoted by, where it belongs here. */
export function valueRow(
	context: RowContext,
	drawn: readonly DrawnSeries[],
	{
		id,
		title,
		height,
		scale = drawn
	}: Pick<ValueRow, 'id' | 'title' | 'height'> & {
		readonly scale?: readonly DrawnSeries[];
	},
	quoted: Observation | undefined
): ValueRow {
	const lines = inOrder(drawn.map((each) => lineOf(context, each)));
	const mark = quoted && quotedOf(context, quoted);
	const ring = mark?.ring ? [mark.ring.y] : [];
	const all = scale.map((each) => lineOf(context, each));
	const axis = axisOf(context, drawn[0]!, all, ring);
	const told = drawn.map((each) => summarise(context.data, context.language, each));
	return {
		kind: 'values',
		id,
		title,
		alternative: told.filter(Boolean).join(' '),
		height,
		unit: unitOf(context, drawn[0]!, axis),
		axis,
		lines,
		...(mark ? { quoted: mark } : {})
	};
}
