import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { formatPeriod, years, type Period } from '../model/period.ts';
import { formatNumber } from '../model/quantity.ts';
import { coverage, sumOfStates, type Sum } from '../model/state.ts';
import { figureView, type FigureView } from './figure.ts';

/** A computed figure with the word that belongs to it, and how it was made. */
interface Derived {
	readonly words: string;
	/** `sum:SERIES.AREA:FROM/TO`, `states:SERIES.PERIOD`, `diff:A,B`: A less B, each an observation's id or one of the others. */
	readonly formula: string;
}

/** The states of one series in one period against the national figure. */
export interface Balance {
	readonly period: string;
	readonly national: FigureView | undefined;
	/** Where there is no national figure of a span: its years added up. */
	readonly nationalYears: Derived | undefined;
	readonly sum: Derived | undefined;
	/** National figure less sum of the states. */
	readonly difference: Derived | undefined;
	readonly equal: boolean;
}

interface Term extends Sum {
	readonly formula: string;
}

function derived(data: Dataset, term: Term, language: Language): Derived {
	const qualifier = data.qualifierWord(term.qualifier, language);
	const number = formatNumber(term.value, language);
	return { words: qualifier ? `${qualifier} ${number}` : number, formula: term.formula };
}

/** The national years of a span of whole years, added up; counts alone, for a stock of one date holds the one before. */
function yearsTerm(data: Dataset, series: string, period: Period): Term | undefined {
	if (data.series(series).measure !== 'count' || !/^\d{4}\/\d{4}$/.test(period.text))
		return undefined;
	const { first, last } = years(period);
	const area = data.edition.country.toLowerCase();
	const value = data.sum(series, area, first, last);
	if (value === undefined) return undefined;
	return { value, qualifier: 'exact', formula: `sum:${series}.${area}:${period.text}` };
}

function statesTerm(data: Dataset, series: string, period: Period): Term | undefined {
	const sum = sumOfStates(data, series, period);
	const at = period.text.replaceAll('/', '--').toLowerCase();
	return sum && { ...sum, formula: `states:${series}.${at}` };
}

/** A less B; `undefined` where one is missing, or where their qualifiers differ. */
function less(a: Term | undefined, b: Term | undefined): Term | undefined {
	if (!a || !b || a.qualifier !== b.qualifier) return undefined;
	return {
		value: a.value - b.value,
		qualifier: 'exact',
		formula: `diff:${a.formula},${b.formula}`
	};
}

/** How the states of a series stand to its national figure in one period. */
export function stateBalance(
	data: Dataset,
	series: string,
	period: Period,
	language: Language
): Balance {
	const row = data.nationalOf(series).find((each) => each.period.text === period.text);
	const national =
		row?.value === undefined
			? undefined
			: { value: row.value, qualifier: row.qualifier ?? 'exact', formula: row.id };
	const summed = row ? undefined : yearsTerm(data, series, period);
	const states = statesTerm(data, series, period);
	const difference = less(national ?? summed, states);
	return {
		period: formatPeriod(period, language),
		national: row && figureView(data, row, language),
		nationalYears: summed && derived(data, summed, language),
		sum: states && derived(data, states, language),
		difference: difference && derived(data, difference, language),
		equal: difference?.value === 0
	};
}

/** The other periods that can be set against the national figure, latest first. */
export function otherBalances(
	data: Dataset,
	series: string,
	shown: Period,
	language: Language
): Balance[] {
	return coverage(data, series)
		.filter(({ period }) => period.text !== shown.text)
		.map(({ period }) => stateBalance(data, series, period, language))
		.filter(({ difference }) => difference !== undefined)
		.reverse();
}
