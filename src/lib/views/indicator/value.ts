import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatBrief, isYear } from '../../model/period.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import { producerOf } from '../../model/source.ts';
import { figureView } from '../figure.ts';

/** One value in a table of an indicator's page: a link to its row in the series. */
export interface ValueView {
	readonly id: string;
	readonly series: string;
	/** As it is quoted, its qualifier before it; `undefined` where there is no number. */
	readonly figure: string | undefined;
	/** What a screen reader hears before the figure: series, what it is a part of, period. */
	readonly said: string;
	/** Empty for a normal value, for a missing one, which says so, and where all of a series are alike. */
	readonly status: string;
}

/** The name of a series among those of its indicator: the short one where no other series and no source has it too. */
export function seriesName(data: Dataset, series: Series, language: Language): string {
	const label = series.label[language];
	const all = data.seriesOf(series.indicator);
	const alike = all.filter((other) => other.label[language] === label);
	const isSource = all.some(({ source }) => producerOf(data.source(source)) === label);
	return alike.length > 1 || isSource ? series.title[language] : label;
}

/** All national rows of a series, those without a number too. */
export function nationalRows(data: Dataset, series: string): Observation[] {
	return data.observationsOf(series).filter(({ area }) => area === data.edition.country);
}

/** True for a value of a whole, not of one supplier, maker or crime. */
export const isWhole = ({ breakdown }: Observation): boolean => !breakdown || breakdown === '_T';

/** True for a value that stands in a row of years. */
export const isYearly = ({ period }: Observation): boolean =>
	isYear(period) && !period.approximate && !period.doubtful;

/** A value as a table shows it. */
export function valueView(data: Dataset, row: Observation, language: Language): ValueView {
	const series = data.series(row.series);
	const { figure, qualifier, breakdown, status } = figureView(data, row, language);
	const alike = data
		.observationsIn(row.area, series.id)
		.every((other) => other.status === row.status);
	const name = seriesName(data, series, language);
	const period = formatBrief(row.period, language);
	return {
		id: row.id,
		series: series.id,
		figure: figure && `${qualifier} ${figure}`.trim(),
		said: [name, breakdown, period].filter(Boolean).join(', '),
		status: alike || row.status === 'O' ? '' : status
	};
}
