import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, isYear, years } from '../../model/period.ts';
import { position } from '../../model/quantity.ts';
import type { Series } from '../../model/series.ts';
import { span } from '../description/axis.ts';
import type { Quoted } from '../description/rows.ts';
import { noteLines, valueMark } from './value-mark.ts';
import type { RowContext } from './row-context.ts';

const wholeOf = new Set(['stock', 'cumulative', 'share', 'average']);

/** Whether a figure has a place on the scale of its row: a sum of years stands on no scale of yearly values. */
const hasPlace = (row: Observation, series: Series): boolean =>
	wholeOf.has(series.measure) || isYear(row.period);

/** The figure an indicator is quoted by, drawn the same way everywhere: a ring at its date, a band over the years it covers. */
export function quotedOf(context: RowContext, row: Observation): Quoted {
	const { data, language, words } = context;
	const series = data.series(row.series);
	const { first, last } = years(row.period);
	const y = position(quantityOf(row, series));
	const figure = data.words(quantityOf(row, series), language);
	const ring = hasPlace(row, series) && y !== undefined;
	return {
		id: row.id,
		figure,
		when: formatPeriod(row.period, language),
		label: ring ? words.quoted : words.together(figure),
		...(ring ? { ring: { x: valueMark(context, row, series).x, y } } : {}),
		...(row.period.interval && last > first ? { band: span(row.period) } : {}),
		notes: noteLines(context, row, series)
	};
}
