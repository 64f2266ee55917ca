import { shared } from '../indicator.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import type { Observation } from '../../model/observation.ts';
import { years } from '../../model/period.ts';
import { formatNumber } from '../../model/quantity.ts';
import type { Series } from '../../model/series.ts';
import { isWhole, isYearly, seriesName, valueView, type ValueView } from './value.ts';

/** A series as the head of a column, or as a link to those that have none. */
interface ColumnView {
	readonly id: string;
	/** Its short name, and the one that tells it from every other link. */
	readonly label: string;
	readonly title: string;
	readonly unit: string;
}

/** What the highest value of a year has more than the lowest. */
interface GapView {
	readonly figure: string;
	/** The placeholder that makes it: `diff:HIGHEST,LOWEST`. */
	readonly formula: string;
}

/** What stands in a cell, for how many years from here there is nothing, or no cell inside such a run. */
export type Cell<T> = T | number | undefined;

interface YearView {
	readonly year: number;
	/** A column each. */
	readonly cells: readonly Cell<ValueView>[];
	readonly gap: Cell<GapView>;
}

/** The yearly values of an indicator, the latest year first. */
export interface YearsView {
	/** Of all columns; empty where they differ, and each names its own. */
	readonly unit: string;
	readonly columns: readonly ColumnView[];
	/** Yearly series without a column. */
	readonly others: readonly ColumnView[];
	readonly rows: readonly YearView[];
	/** Two columns count persons of one measure: there is a column of gaps. */
	readonly gaps: boolean;
	/** The years before those that are shown; empty where all are. */
	readonly earlier: string;
}

/** Most producers across. */
const most = 4;
/** Most years under each other. */
const longest = 40;

/** Deaths, victims and people are all persons counted one by one: their numbers can be set beside each other. */
const persons = new Set(['deaths', 'victims', 'persons']);

const comparableUnit = (unit: string): string => (persons.has(unit) ? 'persons' : unit);

/** A series with its values by year. */
interface Yearly {
	readonly series: Series;
	readonly values: ReadonlyMap<number, Observation>;
}

function yearlySeries(data: Dataset, indicator: string, area: string): Yearly[] {
	return data
		.seriesOf(indicator)
		.map((series) => {
			const rows = data
				.observationsIn(area, series.id)
				.filter((row) => isWhole(row) && isYearly(row));
			const values = new Map(rows.map((row) => [years(row.period).first, row]));
			return { series, values };
		})
		.filter(({ values }) => values.size > 0);
}

const place = ({ series: { shown } }: Yearly): number =>
	shown === undefined || shown === 'span' ? most : Number(shown);

/** Those that have a column: what the main picture shows first, then each producer once, then its further series. */
function columnsOf(all: readonly Yearly[], count: number, language: Language): Yearly[] {
	const producer = ({ series }: Yearly) => series.label[language].split(',')[0];
	const ordered = [...all].sort((a, b) => place(a) - place(b));
	const isFirst = (each: Yearly) =>
		ordered.find((other) => producer(other) === producer(each)) === each;
	return [...ordered.filter(isFirst), ...ordered.filter((each) => !isFirst(each))].slice(0, count);
}

/** The gap of a year between producers of one measure; shares and volumes rest on different bases and have none. */
function gapOf(columns: readonly Yearly[], year: number, language: Language): GapView | undefined {
	const counts = columns.filter(({ series }) => series.measure === 'count');
	const [group = []] = [
		...Map.groupBy(counts, ({ series }) => comparableUnit(series.unit)).values()
	]
		.map((members) =>
			members
				.map(({ values }) => values.get(year))
				.filter((row) => row?.value !== undefined)
				.sort((a, b) => b!.value! - a!.value!)
		)
		.filter((rows) => rows.length > 1);
	const [highest, lowest] = [group[0], group.at(-1)];
	if (!highest || !lowest) return undefined;
	return {
		figure: formatNumber(highest.value! - lowest.value!, language),
		formula: `diff:${highest.id},${lowest.id}`
	};
}

/** A column with its runs of years without anything as one cell each. */
function column<T>(values: readonly (T | undefined)[]): Cell<T>[] {
	return values.map((value, at) => {
		if (value !== undefined) return value;
		if (at > 0 && values[at - 1] === undefined) return undefined;
		const next = values.findIndex((each, index) => index > at && each !== undefined);
		return (next < 0 ? values.length : next) - at;
	});
}

/**
 * The years of an indicator as a table, of the country or of a state; `undefined` where no series has yearly values. A
 * state's values stand nowhere else: all of them have a place.
 */
export function yearsView(
	data: Dataset,
	{ id }: Indicator,
	language: Language,
	area: string = data.edition.country
): YearsView | undefined {
	const all = yearlySeries(data, id, area);
	if (all.length === 0) return undefined;
	const isState = area !== data.edition.country;
	const columns = columnsOf(all, isState ? all.length : most, language);
	const known = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))];
	const list = known.sort((a, b) => b - a).slice(0, isState ? undefined : longest);
	const cells = columns.map(({ values }) =>
		column(
			list.map((year) => {
				const row = values.get(year);
				return row && valueView(data, row, language);
			})
		)
	);
	const gaps = list.map((year) => (isState ? undefined : gapOf(columns, year, language)));
	const gapCells = column(gaps);
	const rows = list.map((year, at) => ({
		year,
		cells: cells.map((each) => each[at]),
		gap: gapCells[at]
	}));
	const head = ({ series }: Yearly): ColumnView => ({
		id: series.id,
		label: seriesName(data, series, language),
		title: series.title[language],
		unit: data.unitWords(series.unit, language).name
	});
	const before = known.filter((year) => !list.includes(year));
	const heads = columns.map(head);
	const unit = shared(heads.map((each) => each.unit));
	return {
		unit: unit ?? '',
		columns: unit === undefined ? heads : heads.map((each) => ({ ...each, unit: '' })),
		others: all.filter((each) => !columns.includes(each)).map(head),
		rows,
		gaps: gaps.some(Boolean),
		earlier: before.length > 0 ? `${Math.min(...before)}–${Math.max(...before)}` : ''
	};
}
