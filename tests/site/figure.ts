import type { Dataset } from '../../src/lib/model/dataset.ts';
import type { Language } from '../../src/lib/model/language.ts';
import type { Observation } from '../../src/lib/model/observation.ts';
import { en } from '../../src/lib/words/en.ts';
import { es } from '../../src/lib/words/es.ts';

// Written without the site's own formats, so that the two can disagree.
const formats = {
	en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 }),
	es: new Intl.NumberFormat('es-MX', { maximumFractionDigits: 12 })
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
	if (number === undefined) return (language === 'es' ? es : en).missing;
	const qualifier = data.codes('qualifier').find(({ id }) => id === row.qualifier);
	const word = !qualifier || qualifier.id === 'exact' ? '' : `${qualifier.name[language]} `;
	const { unit } = data.series(row.series);
	const sign = data.codes('unit').find(({ id }) => id === unit)?.symbol;
	if (unit === 'percent') return `${word}${number} %`;
	return ['usd', 'eur', 'mxn'].includes(unit) ? `${word}${sign} ${number}` : `${word}${number}`;
}

/** Finds a figure as a whole: `6,000` is not in `276,000`, nor in `6,000.5`. */
export function wholly(words: string): RegExp {
	const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\d.,-])${literal}(?!\\d|[.,]\\d)`, 'u');
}

/**
 * The value of a formula: an observation's id, `sum:SERIES.AREA:FROM/TO` (years of one area),
 * `states:SERIES.PERIOD` (all states of one period) or `diff:A,B`; `NaN` where a part is missing.
 */
export function computed(data: Dataset, formula: string): number {
	const add = (rows: readonly Observation[]) =>
		rows.reduce((total, { value }) => total + (value ?? NaN), 0);
	const total = ({ breakdown }: Observation) => !breakdown || breakdown === '_T';
	const [form = '', body = ''] = formula.split(/:(.*)/s);
	if (form === 'diff') {
		const [a = '', b = ''] = body.split(',');
		return computed(data, a) - computed(data, b);
	}
	if (form === 'states') {
		const [series = '', period = ''] = body.split(/\.(.*)/s);
		const states = data.tables.areas.filter(({ parent }) => parent === data.edition.country);
		const rows = data
			.observationsOf(series)
			.filter((row) => states.some(({ id }) => id === row.area) && total(row))
			.filter((row) => row.period.text.toLowerCase().replaceAll('/', '--') === period);
		return rows.length === states.length ? add(rows) : NaN;
	}
	if (form === 'sum') {
		const [, series = '', area, from, to] = /^(.+?)\.([^.]+):(\d+)\/(\d+)$/.exec(body) ?? [];
		const rows = data
			.observationsOf(series)
			.filter((row) => row.area.toLowerCase() === area && total(row))
			.filter(({ period }) => /^\d{4}$/.test(period.text))
			.filter(({ period }) => period.text >= from! && period.text <= to!);
		return rows.length === Number(to) - Number(from) + 1 ? add(rows) : NaN;
	}
	return data.has('observation', formula) ? (data.observation(formula).value ?? NaN) : NaN;
}
