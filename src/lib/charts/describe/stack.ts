import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, isYear, years } from '../../model/period.ts';
import { position } from '../../model/quantity.ts';
import type { Series } from '../../model/series.ts';
import { producerOf } from '../../model/source.ts';
import type { Stack, StackBand, StackMark } from '../description/time-chart.ts';
import { chartWords } from '../../words/browser.ts';

/** How many suppliers of each series have a colour of their own. */
const named = 4;

/** Colours of the bands, as indices into the theme's: the near-black first one is the totals'. */
const colours = [1, 2, 3, 4, 5];

/** Whether a series is drawn as yearly stacks: volumes told apart by supplier. */
export function isStacked({ measure, breakdown }: Pick<Series, 'measure' | 'breakdown'>): boolean {
	return measure === 'volume' && breakdown === 'supplier';
}

function supplierRows(data: Dataset, series: Series): Observation[] {
	return data.observationsOf(series.id).filter(({ area, breakdown, period }) => {
		const isSupplier = breakdown !== undefined && breakdown !== '_T';
		return area === data.edition.country && isSupplier && isYear(period);
	});
}

/** Suppliers by what all years of one series say of them, the largest first. */
function ranked(data: Dataset, series: Series): string[] {
	const sums = new Map<string, number>();
	for (const row of supplierRows(data, series))
		sums.set(
			row.breakdown!,
			(sums.get(row.breakdown!) ?? 0) + (position(quantityOf(row, series)) ?? 0)
		);
	return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

/** The suppliers that have a colour: the largest of each series of an indicator, so that both editions use one colour for one country. */
export function namedSuppliers(data: Dataset, indicator: string): string[] {
	const all = data
		.seriesOf(indicator)
		.filter(isStacked)
		.flatMap((series) => ranked(data, series).slice(0, named));
	return [...new Set(all)].slice(0, colours.length);
}

function markOf(data: Dataset, series: Series, row: Observation, language: Language): StackMark {
	const quantity = quantityOf(row, series);
	const status = row.status === 'A' ? [] : [data.label('observation-status', row.status, language)];
	return {
		id: row.id,
		x: years(row.period).first,
		y: position(quantity)!,
		figure: data.words(quantity, language),
		notes: [
			data.unitWords(series.unit, language).name,
			formatPeriod(row.period, language),
			series.title[language],
			...status,
			`${chartWords[language].source}: ${producerOf(data.source(row.source))}`
		]
	};
}

/**
 * One series' yearly volumes by supplier: a band for each, from the bottom up, the largest first. All suppliers
 * are there; those without a colour share one tone. A supplier without a row in a year has no mark, not a zero.
 */
export function stackOf(data: Dataset, series: Series, language: Language): Stack {
	const coloured = namedSuppliers(data, series.indicator);
	const rows = supplierRows(data, series).filter(
		(row) => position(quantityOf(row, series)) !== undefined
	);
	const order = ranked(data, series);
	const bands = order.map((supplier): StackBand => {
		const at = coloured.indexOf(supplier);
		return {
			supplier,
			label: data.label('country', supplier, language),
			colour: at === -1 ? null : colours[at]!,
			marks: rows
				.filter(({ breakdown }) => breakdown === supplier)
				.map((row) => markOf(data, series, row, language))
		};
	});
	const others = bands.filter(({ colour }) => colour === null);
	const differs = data
		.nationalOf(series.id)
		.some(({ breakdown, low }) => breakdown === '_T' && low !== undefined);
	return {
		bands: [...bands.filter(({ colour }) => colour !== null), ...others],
		others: others.length > 0 ? chartWords[language].otherSuppliers : '',
		total: chartWords[language][differs ? 'stackTotals' : 'stackTotal']
	};
}

/** Highest pile of a stack. */
export function highestPile({ bands }: Stack): number {
	const piles = new Map<number, number>();
	for (const { marks } of bands)
		for (const { x, y } of marks) piles.set(x, (piles.get(x) ?? 0) + y);
	return [...piles.values()].reduce((a, b) => Math.max(a, b), 0);
}

/** What is heard of a stack beside its totals: the largest suppliers and how many there are. */
export function summariseStack(data: Dataset, series: Series, language: Language): string {
	const codes = ranked(data, series);
	const names = codes.slice(0, named).map((code) => data.label('country', code, language));
	return chartWords[language].stackSummary(names.join(', '), codes.length);
}
