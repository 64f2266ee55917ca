import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, isYear, years } from '../../model/period.ts';
import { formatNumber, position } from '../../model/quantity.ts';
import { isCutOff, type Series } from '../../model/series.ts';
import { producerOf } from '../../model/source.ts';
import { seriesWithStates, stateRows, statesOf } from '../../model/state.ts';
import { valueTicks } from '../description/ticks.ts';
import { shapeOf } from './value-mark.ts';
import type { CellMark, MultiplesCell, PlaneDescription } from '../description/plane-chart.ts';
import { mapWords, rowWords } from '../../words/browser.ts';

/** Fewest years that make a line worth comparing. */
const enough = 5;

/** Rows of whole years: a part of a year is never drawn as a year. */
function yearlyRows(data: Dataset, series: string): Observation[] {
	return stateRows(data, series).filter(({ period }) => isYear(period));
}

function isComparable(data: Dataset, id: string): boolean {
	const seen = new Set(yearlyRows(data, id).map(({ period }) => period.text));
	return data.series(id).measure === 'count' && seen.size >= enough;
}

/** The series drawn as small multiples: those that count states year by year, of the first indicator that has such. */
export function multiplesSeries(data: Dataset): string[] {
	const all = data.indicators.map(({ id }) =>
		seriesWithStates(data, id).filter((series) => isComparable(data, series))
	);
	return all.find((series) => series.length > 0) ?? [];
}

/** Name of the small multiples of a series. */
export const multiplesName = (series: string): string => `${series}-states`;

interface Context {
	readonly data: Dataset;
	readonly language: Language;
	readonly series: Series;
}

function markOf({ data, language, series }: Context, row: Observation): CellMark {
	const status = row.status === 'A' ? [] : [data.label('observation-status', row.status, language)];
	const quantity = quantityOf(row, series);
	return {
		id: row.id,
		x: years(row.period).first,
		y: position(quantity) ?? null,
		cut: isCutOff(series, row.period),
		shape: shapeOf(row),
		figure: data.words(quantity, language),
		notes: [
			`${data.unitWords(series.unit, language).name} · ${formatPeriod(row.period, language)}`,
			...status,
			`${rowWords[language].source}: ${producerOf(data.source(row.source))}`
		]
	};
}

function cellsOf(context: Context, rows: readonly Observation[]): MultiplesCell[] {
	const { data, language } = context;
	return statesOf(data)
		.map(({ id, name }) => {
			const own = rows.filter(({ area }) => area === id);
			const marks = own.map((row) => markOf(context, row)).sort((a, b) => a.x - b.x);
			const last = marks.findLast(({ y }) => y !== null);
			const latest = last ? `${last.figure} (${last.x})` : mapWords[language].unknown;
			return { area: id, name: name[language], latest, marks };
		})
		.sort((a, b) => a.name.localeCompare(b.name, language));
}

const lastOf = ({ marks }: MultiplesCell): number => marks.findLast(({ y }) => y !== null)?.y ?? -1;

/** The states' lines of one series on one common axis and the same years, in the order of their names. */
export function stateMultiples(data: Dataset, id: string, language: Language): PlaneDescription {
	const series = data.series(id);
	const rows = yearlyRows(data, id);
	const cells = cellsOf({ data, language, series }, rows);
	const xs = cells.flatMap(({ marks }) => marks.map(({ x }) => x));
	const highest = cells
		.flatMap(({ marks }) => marks.map(({ y }) => y ?? 0))
		.reduce((a, b) => Math.max(a, b), 0);
	const [first, last] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
	const words = mapWords[language];
	const unit = data.unitWords(series.unit, language).name;
	const title = words.multiplesTitle(series.title[language], first, last);
	const ranked = cells.filter((cell) => lastOf(cell) >= 0).sort((a, b) => lastOf(b) - lastOf(a));
	const said = ({ name, latest }: MultiplesCell) => `${name} ${latest}`;
	return {
		name: multiplesName(id),
		language,
		title,
		alternative: words.multiplesSummary({
			title,
			highest: ranked.slice(0, 3).map(said),
			lowest: ranked.slice(-3).reverse().map(said),
			gaps: cells
				.filter(({ marks }) => marks.filter(({ y }) => y !== null).length < last - first + 1)
				.map(({ name }) => name)
		}),
		plane: {
			kind: 'multiples',
			label: words.multiples(unit, first, last),
			first,
			last,
			highest,
			ticks: valueTicks(highest, 2)
				.filter((value) => value <= highest)
				.map((value) => ({
					value,
					label: formatNumber(value, language)
				})),
			colour: data.seriesOf(series.indicator).findIndex((each) => each.id === id),
			cells
		}
	};
}
