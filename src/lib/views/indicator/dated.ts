import { breakdownLabel } from '../../model/breakdown.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { formatBrief } from '../../model/period.ts';
import { shared } from '../indicator.ts';
import { isWhole, isYearly, valueView, type ValueView } from './value.ts';

/** A total over several years, a part of one, or a value of a day. */
interface DatedView {
	readonly period: string;
	readonly value: ValueView;
	readonly label: string;
	/** Empty where all have one. */
	readonly unit: string;
	/** The first of a series that has no column of years. */
	readonly first: boolean;
}

/** Values by date, and the unit that they share. */
export interface DatedTable {
	readonly unit: string;
	readonly rows: readonly DatedView[];
}

/** Most values under each other. */
const longest = 60;

/** The rows that stand in no year; a state's parts are among them, for they stand nowhere else. */
function datedRows(data: Dataset, indicator: string, area: string): Observation[] {
	const isState = area !== data.edition.country;
	return data
		.seriesOf(indicator)
		.flatMap(({ id }) => data.observationsIn(area, id))
		.filter((row) => (isWhole(row) ? !isYearly(row) : isState))
		.sort((a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? ''))
		.slice(0, isState ? undefined : longest);
}

/** What of an indicator stands in no year, of the country or of a state, the latest end first. */
export function datedTable(
	data: Dataset,
	{ id }: Indicator,
	language: Language,
	area: string = data.edition.country
): DatedTable {
	const rows = datedRows(data, id, area);
	const partOf = ({ breakdown }: Observation) => breakdown;
	const labelOf = (row: Observation) => {
		const { label } = data.series(row.series);
		const parts = new Set(rows.filter(({ series }) => series === row.series).map(partOf));
		// Where a series has one part here, its name says which.
		return parts.size > 1 && !isWhole(row)
			? `${label[language]}: ${breakdownLabel(data, row, language)}`
			: label[language];
	};
	const unitOf = ({ series }: Observation) =>
		data.unitWords(data.series(series).unit, language).name;
	const unit = shared(rows.map(unitOf));
	return {
		unit: unit ?? '',
		rows: rows.map((row) => ({
			period: formatBrief(row.period, language),
			value: valueView(data, row, language),
			label: labelOf(row),
			unit: unit === undefined ? unitOf(row) : '',
			first:
				rows.find(({ series }) => series === row.series) === row &&
				!data.observationsIn(area, row.series).some((each) => isWhole(each) && isYearly(each))
		}))
	};
}
