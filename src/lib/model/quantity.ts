import { factsOf, inEachLanguage, locale, type Language } from './language.ts';

/** A number as it may be quoted: with the word that belongs to it. Base units. */
export interface Quantity {
	readonly value: number | undefined;
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** An id of the list `qualifier`. */
	readonly qualifier: string;
	/** An id of the list `unit` or `quantity-unit`. */
	readonly unit: string;
}

/** How a unit is written: after the number, as a sign close to it, or before it. */
export interface UnitWords {
	readonly name: string;
	readonly symbol: string | undefined;
}

const currencies = new Set(['usd', 'eur', 'mxn']);

const grouped = { useGrouping: true, maximumFractionDigits: 12 } as const;
const formats = inEachLanguage((language) => new Intl.NumberFormat(locale[language], grouped));

/** Formats a bare number: thousands grouped, decimals as given (a zero lost in the file is not invented). */
export function formatNumber(value: number, language: Language): string {
	return formats[language].format(value);
}

const short = inEachLanguage(
	(language) =>
		new Intl.NumberFormat(locale[language], { notation: 'compact', maximumFractionDigits: 1 })
);

/** A number as short as it stands at an axis: "40K". */
export function formatShort(value: number, language: Language): string {
	return short[language].format(value);
}

function withUnit(number: string, unit: string, words: UnitWords): string {
	if (unit === 'percent') return `${number} %`;
	if (currencies.has(unit)) return `${words.symbol ?? words.name} ${number}`;
	return number;
}

/** The figure alone, without its qualifier: digits, the sign of its unit, both ends of a range; `undefined` where there is no number. */
export function formatFigure(
	quantity: Quantity,
	words: UnitWords,
	language: Language
): string | undefined {
	const { value, low, high, unit } = quantity;
	if (value !== undefined) return withUnit(formatNumber(value, language), unit, words);
	if (low !== undefined && high !== undefined) {
		const from = formatNumber(low, language);
		return withUnit(
			`${from} ${factsOf(language).and} ${formatNumber(high, language)}`,
			unit,
			words
		);
	}
	return undefined;
}

/** The figure as short as it stands in a list: a range as `low–high`, which says what its qualifier would. */
export function formatRange(
	quantity: Quantity,
	words: UnitWords,
	language: Language
): string | undefined {
	const { value, low, high, unit } = quantity;
	if (value !== undefined || low === undefined || high === undefined)
		return formatFigure(quantity, words, language);
	const [from, to] = [low, high].map((end) => formatNumber(end, language));
	return withUnit(`${from}–${to}`, unit, words);
}

/** True where the unit's name still has to be said after the figure. */
export function namesUnit(unit: string): boolean {
	return unit !== 'percent' && !currencies.has(unit);
}

/** The one number a quantity stands at on an axis: its value, or the middle of its range. */
export function position(quantity: Quantity): number | undefined {
	const { value, low, high } = quantity;
	if (value !== undefined) return value;
	return low !== undefined && high !== undefined ? (low + high) / 2 : undefined;
}
