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

/** The scale in which amounts are written without loss in three decimals, as the press does: millions, or none. */
function scaleOf(amounts: readonly number[], language: Language) {
	return factsOf(language).scales.find(([size]) =>
		amounts.every((amount) => amount >= size && amount % (size / 1000) === 0)
	);
}

/** Amounts of money: `US$ 80 million`, `80 millones de dólares`, `5,900 dólares`. */
function formatMoney(
	amounts: readonly number[],
	between: string,
	unit: string,
	words: UnitWords,
	language: Language
): string {
	const { money, of } = factsOf(language);
	const [size = 1, one = '', several = ''] = scaleOf(amounts, language) ?? [];
	const number = amounts.map((amount) => formatNumber(amount / size, language)).join(between);
	const scale = number === '1' ? one : several;
	const scaled = scale ? `${number} ${scale}` : number;
	const noun = money[unit];
	if (!noun) return `${words.symbol ?? words.name} ${scaled}`;
	return `${scaled} ${scale ? of : ''}${noun}`;
}

function withUnit(
	amounts: readonly number[],
	between: string,
	unit: string,
	words: UnitWords,
	language: Language
): string {
	if (currencies.has(unit)) return formatMoney(amounts, between, unit, words, language);
	const number = amounts.map((amount) => formatNumber(amount, language)).join(between);
	return unit === 'percent' ? `${number} %` : number;
}

/** The figure alone, without its qualifier: digits, the sign of its unit, both ends of a range; `undefined` where there is no number. */
export function formatFigure(
	quantity: Quantity,
	words: UnitWords,
	language: Language
): string | undefined {
	const { value, low, high, unit } = quantity;
	if (value !== undefined) return withUnit([value], '', unit, words, language);
	if (low === undefined || high === undefined) return undefined;
	return withUnit([low, high], ` ${factsOf(language).and} `, unit, words, language);
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
	return withUnit([low, high], '–', unit, words, language);
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
