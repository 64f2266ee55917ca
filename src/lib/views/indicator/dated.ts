import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { formatBrief, isYear } from '../../model/period.ts';
import { shared } from '../indicator.ts';
import { isWhole, nationalRows, valueView, type ValueView } from './value.ts';

/** A total over several years, a part of one, or a value of a day. */
interface DatedView {
	readonly period: string;
	readonly value: ValueView;
	readonly label: string;
	/** Empty where all have one. */
	readonly unit: string;
}

/** Values by date, and the unit that they share. */
export interface DatedTable {
	readonly unit: string;
	readonly rows: readonly DatedView[];
}

/** Most values under each other. */
const longest = 60;

const isYearly = ({ period }: Observation): boolean =>
	isYear(period) && !period.approximate && !period.doubtful;

/** What of an indicator stands in no year, the latest end first. */
export function datedTable(data: Dataset, { id }: Indicator, language: Language): DatedTable {
	const rows = data
		.seriesOf(id)
		.flatMap((series) => nationalRows(data, series.id))
		.filter((row) => isWhole(row) && !isYearly(row))
		.sort((a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? ''))
		.slice(0, longest);
	const unitOf = ({ series }: Observation) =>
		data.unitWords(data.series(series).unit, language).name;
	const unit = shared(rows.map(unitOf));
	return {
		unit: unit ?? '',
		rows: rows.map((row) => ({
			period: formatBrief(row.period, language),
			value: valueView(data, row, language),
			label: data.series(row.series).label[language],
			unit: unit === undefined ? unitOf(row) : ''
		}))
	};
}
