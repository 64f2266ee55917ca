import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatBrief, formatPeriod } from '../../model/period.ts';
import { span } from '../description/axis.ts';
import type { Span, SpanRow } from '../description/rows.ts';
import { heights } from './row-heights.ts';
import type { RowContext } from './row-context.ts';
import { noteLines, shapeOf } from './value-mark.ts';

/** A total over several years as a bar of its length. */
function spanOf({ data, language, words }: RowContext, row: Observation): Span {
	const series = data.series(row.series);
	const figure = data.words(quantityOf(row, series), language);
	return {
		id: row.id,
		series: series.id,
		...span(row.period),
		shape: shapeOf(row),
		label: `${series.label[language]}: ${figure}`,
		figure,
		when: formatPeriod(row.period, language),
		notes: noteLines({ data, language, words }, row, series)
	};
}

/** Totals over several years that the volume leaves out, as the data say they are shown; none where there are none, or where they are the indicator's own. */
export function outsideRows(context: RowContext, indicator?: string): SpanRow[] {
	const { data, language, words } = context;
	const spans = data.tables.series
		.filter((series) => series.shown === 'span' && series.indicator !== indicator)
		.flatMap(({ id }) => data.nationalOf(id).filter(({ period }) => period.interval))
		.map((row) => spanOf(context, row));
	if (spans.length === 0) return [];
	const title = words.outside;
	// The figures stand in the head; what the bars add is when.
	const when = spans.map(({ series, when }) => `${data.series(series).label[language]}: ${when}`);
	const alternative = when.join('; ');
	return [{ kind: 'spans', id: 'outside', title, alternative, height: heights.spans, spans }];
}

/** Height of the lane of one of the indicator's own totals. */
const lane = 18;

/** The totals of an indicator that stand on no scale of yearly values, under each other; none where there are none. */
export function totalsRows(
	context: RowContext,
	rows: readonly Observation[],
	{ id, title }: Pick<SpanRow, 'id' | 'title'> = { id: 'totals', title: context.words.totals }
): SpanRow[] {
	if (rows.length === 0) return [];
	const spans = rows.map((row) => {
		const span = spanOf(context, row);
		return { ...span, label: `${span.label} (${formatBrief(row.period, context.language)})` };
	});
	const height = { wide: lane * rows.length, narrow: lane * rows.length };
	const alternative = spans.map(({ label }) => label).join('; ');
	return [{ kind: 'spans', id, title, alternative, height, spans, own: true }];
}
