import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod } from '../../model/period.ts';
import { namesUnit, position } from '../../model/quantity.ts';
import type { Series } from '../../model/series.ts';
import { summaryWords } from '../../words/browser.ts';
import { courseOf } from '../../words/course.ts';

/** One series and what is drawn of it, earliest first. */
export interface Summarised {
	readonly series: Series;
	readonly rows: readonly Observation[];
}

/** One producer's series in words: its first, highest and last figure. Empty where no figure is drawn. */
export function summarise(data: Dataset, language: Language, { series, rows }: Summarised): string {
	const words = summaryWords[language];
	const points = rows.flatMap((row) => {
		const quantity = quantityOf(row, series);
		const y = position(quantity);
		const when = formatPeriod(row.period, language);
		return y === undefined ? [] : [{ y, figure: data.words(quantity, language), when }];
	});
	if (points.length === 0) return '';
	const unit = namesUnit(series.unit) ? data.unitWords(series.unit, language).name : '';
	const head = unit ? `${series.title[language]} (${unit})` : series.title[language];
	const accumulates = series.measure === 'cumulative' || series.measure === 'stock';
	// Totals of different spans of years are not higher or lower than each other.
	const apart = points.length > 1 && !accumulates && rows.every(({ period }) => period.interval);
	const listed = () => words.list(points.map(({ figure, when }) => `${figure} (${when})`));
	return `${head}: ${apart ? `${listed()}.` : courseOf(words, points)}`;
}
