import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { isYear, years } from '../model/period.ts';
import { formatNumber } from '../model/quantity.ts';
import type { Series } from '../model/series.ts';
import { figureView, type FigureView } from './figure.ts';

/** The producers' counts of the same years beside each other, with the gap between the highest and the lowest. */
export interface SameYearsView {
	readonly producers: readonly { readonly id: string; readonly title: string }[];
	readonly rows: readonly SameYearsRow[];
}

interface SameYearsRow {
	readonly year: number;
	readonly values: readonly (FigureView | undefined)[];
	readonly gap: string;
	/** The placeholder that makes the gap: `diff:HIGHEST,LOWEST`. */
	readonly formula: string;
}

/** Deaths, victims and people are all persons counted one by one: their numbers can be set beside each other, though never on one axis. */
const persons = new Set(['deaths', 'victims', 'persons']);

const comparableUnit = (unit: string): string => (persons.has(unit) ? 'persons' : unit);

/** Yearly national counts of a series by year; shares and volumes rest on different bases and are not compared. */
function yearly(data: Dataset, series: Series): Map<number, Observation> {
	const rows = series.measure === 'count' ? data.nationalOf(series.id) : [];
	return new Map(
		rows
			.filter(({ period, value }) => isYear(period) && value !== undefined)
			.map((row) => [years(row.period).first, row])
	);
}

function rowOf(
	data: Dataset,
	year: number,
	values: readonly (Observation | undefined)[],
	language: Language
): SameYearsRow | undefined {
	const known = values.filter((row) => row !== undefined).sort((a, b) => b.value! - a.value!);
	const [highest, lowest] = [known[0], known.at(-1)];
	if (!highest || !lowest || known.length < 2) return undefined;
	return {
		year,
		values: values.map((row) => row && figureView(data, row, language)),
		gap: formatNumber(highest.value! - lowest.value!, language),
		formula: `diff:${highest.id},${lowest.id}`
	};
}

/** The comparisons of an indicator, one a kind of unit; latest year first. */
export function sameYearsViews(
	data: Dataset,
	indicator: string,
	language: Language
): SameYearsView[] {
	const groups = new Map<string, { series: Series; values: Map<number, Observation> }[]>();
	for (const series of data.seriesOf(indicator)) {
		const values = yearly(data, series);
		if (values.size === 0 || series.breakdown) continue;
		const key = comparableUnit(series.unit);
		groups.set(key, [...(groups.get(key) ?? []), { series, values }]);
	}
	return [...groups.values()]
		.map((group) => {
			const all = [...new Set(group.flatMap(({ values }) => [...values.keys()]))];
			return {
				producers: group.map(({ series }) => ({ id: series.id, title: series.title[language] })),
				rows: all
					.sort((a, b) => b - a)
					.map((year) =>
						rowOf(
							data,
							year,
							group.map(({ values }) => values.get(year)),
							language
						)
					)
					.filter((row) => row !== undefined)
			};
		})
		.filter(({ rows }) => rows.length > 0);
}
