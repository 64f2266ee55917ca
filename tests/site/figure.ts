import type { Dataset } from '../../src/lib/model/dataset.ts';
import type { Language } from '../../src/lib/model/language.ts';
import type { Observation } from '../../src/lib/model/observation.ts';
import { wordsOf } from '../../src/lib/words/index.ts';

// Written without the site's own formats, so that the two can disagree.
const formats = {
	en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 }),
	es: new Intl.NumberFormat('es-MX', { maximumFractionDigits: 12 })
};

const currencies: Readonly<Record<string, string>> = {
	usd: 'dólares',
	eur: 'euros',
	mxn: 'pesos'
};

/** A number as a page in a language writes it. */
export const inDigits = (value: number, language: Language): string =>
	formats[language].format(value);

/** An observation as it must be quoted: `more than 276,000`, `98 %`, `sin dato`. */
export function figureOf(data: Dataset, row: Observation, language: Language): string {
	const digits = (value: number) => inDigits(value, language);
	const number =
		row.value !== undefined
			? digits(row.value)
			: row.low !== undefined && row.high !== undefined
				? `${digits(row.low)} ${language === 'es' ? 'y' : 'and'} ${digits(row.high)}`
				: undefined;
	if (number === undefined) return wordsOf(language).missing;
	const qualifier = data.codes('qualifier').find(({ id }) => id === row.qualifier);
	const word = !qualifier || qualifier.id === 'exact' ? '' : `${qualifier.name[language]} `;
	const { unit } = data.series(row.series);
	const sign = data.codes('unit').find(({ id }) => id === unit)?.symbol;
	if (unit === 'percent') return `${word}${number} %`;
	const currency = currencies[unit];
	if (!currency) return `${word}${number}`;
	const amounts = [row.value ?? [row.low!, row.high!]].flat();
	const round = (size: number) =>
		amounts.every((amount) => amount >= size && amount % (size / 1e3) === 0);
	const billions = language === 'en' && round(1e9);
	const millions = !billions && round(1e6);
	const size = billions ? 1e9 : millions ? 1e6 : 1;
	const amount = amounts
		.map((each) => digits(each / size))
		.join(language === 'es' ? ' y ' : ' and ');
	const name = billions ? ' billion' : millions ? ' million' : '';
	if (language === 'en') return `${word}${sign} ${amount}${name}`;
	const scale = amount === '1' ? ' millón de' : ' millones de';
	return `${word}${amount}${millions ? scale : ''} ${currency}`;
}

/** Finds a figure as a whole: `6,000` is not in `276,000`, nor in `6,000.5`. A sentence may begin with its qualifier. */
export function wholly(words: string): RegExp {
	const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\d.,-])${literal}(?!\\d|[.,]\\d)`, 'iu');
}
