import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, isYear, years } from '../../model/period.ts';
import { position } from '../../model/quantity.ts';
import { isCutOff, type Series } from '../../model/series.ts';
import { producerOf } from '../../model/source.ts';
import type { Mark, ValueShape } from '../description/rows.ts';
import { span } from '../description/axis.ts';
import type { RowWords } from '../../words/browser.ts';

/** What a chart is described from, and in which words. */
export interface ValueContext {
	readonly data: Dataset;
	readonly language: Language;
	readonly words: Pick<RowWords, 'source'>;
}

/** How a value is drawn, by its qualifier and its status. */
export function shapeOf({ qualifier, status }: Observation): ValueShape {
	if (qualifier === 'range') return 'range';
	if (qualifier === 'more-than' || qualifier === 'at-least') return 'open-up';
	if (qualifier === 'about' || qualifier === 'almost' || qualifier === 'up-to') return 'soft';
	return status === 'P' || status === 'E' || status === 'U' ? 'hollow' : 'full';
}

/** What stands beside a value when it is read: unit, period, series, status, source, a line each. */
export function noteLines(
	{ data, language, words }: ValueContext,
	row: Observation,
	series: Series
): string[] {
	const unit = data.unitWords(series.unit, language).name;
	const status = row.status === 'A' ? [] : [data.label('observation-status', row.status, language)];
	return [
		...(series.unit === 'percent' ? [] : [unit]),
		formatPeriod(row.period, language),
		series.title[language],
		...status,
		`${words.source}: ${producerOf(data.source(row.source))}`
	];
}

/** Where a value stands on the axis of years: a running total and a stock are true of the last day of their period. */
function placeInTime({ period }: Observation): number {
	if (isYear(period)) return years(period).first;
	const { from, to } = span(period);
	return period.interval ? to : (from + to) / 2;
}

/** The mark of one observation: `x` in years (a year stands at its number), `y` in the series' unit, null where there is no number. */
export function valueMark(context: ValueContext, row: Observation, series: Series): Mark {
	const quantity = quantityOf(row, series);
	return {
		id: row.id,
		x: placeInTime(row),
		y: position(quantity) ?? null,
		low: row.low ?? null,
		high: row.high ?? null,
		cut: isCutOff(series, row.period),
		shape: shapeOf(row),
		figure: context.data.words(quantity, context.language),
		when: formatPeriod(row.period, context.language),
		notes: noteLines(context, row, series)
	};
}
