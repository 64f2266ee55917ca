import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { formatFigure, formatNumber, namesUnit, position, type Quantity } from './quantity.ts';

const none = { value: undefined, low: undefined, high: undefined };
const of = (part: Partial<Quantity>): Quantity => ({
	...none,
	qualifier: 'exact',
	unit: 'deaths',
	...part
});

describe('formatNumber', () => {
	test.each([
		[0, '0'],
		[999, '999'],
		[1000, '1,000'],
		[276000, '276,000'],
		[80000000, '80,000,000'],
		[93.2, '93.2'],
		[0.07, '0.07'],
		[1234.5678, '1,234.5678'],
		[-4, '-4']
	])('%d is written %s in both languages', (value, text) => {
		// Mexico writes a comma for thousands and a point for decimals, also in Spanish.
		for (const language of languages) expect(formatNumber(value, language)).toBe(text);
	});

	test('every number a cell may hold is read back as it was', () => {
		const number = fc
			.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6))
			.map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
		fc.assert(
			fc.property(number, fc.constantFrom(...languages), (value, language) => {
				const text = formatNumber(value, language);
				expect(Number(text.replaceAll(',', ''))).toBe(value);
				expect(text).toMatch(/^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
			})
		);
	});
});

describe('formatFigure', () => {
	const words = { name: 'US dollars', symbol: 'US$' };
	test.each([
		[of({ value: 276000 }), '276,000', '276,000'],
		[of({ value: 0 }), '0', '0'],
		[of({ value: 98, unit: 'percent' }), '98 %', '98 %'],
		[of({ value: 80000000, unit: 'usd' }), 'US$ 80 million', '80 millones de dólares'],
		[of({ value: 38700000, unit: 'usd' }), 'US$ 38.7 million', '38.7 millones de dólares'],
		[of({ value: 1e6, unit: 'usd' }), 'US$ 1 million', '1 millón de dólares'],
		[of({ value: 2.5e9, unit: 'usd' }), 'US$ 2.5 billion', '2,500 millones de dólares'],
		// What would lose a digit stays whole.
		[of({ value: 1234567, unit: 'usd' }), 'US$ 1,234,567', '1,234,567 dólares'],
		[of({ value: 5900, unit: 'usd' }), 'US$ 5,900', '5,900 dólares'],
		[
			of({ low: 5e6, high: 8e6, unit: 'usd', qualifier: 'range' }),
			'US$ 5 and 8 million',
			'5 y 8 millones de dólares'
		],
		[of({ low: 5696, high: 5698, qualifier: 'range' }), '5,696 and 5,698', '5,696 y 5,698'],
		[of({ low: 5, high: 8, unit: 'percent', qualifier: 'range' }), '5 and 8 %', '5 y 8 %'],
		// A volume is not money: it never carries a currency sign.
		[of({ value: 19.21, unit: 'tiv' }), '19.21', '19.21'],
		[of({}), undefined, undefined],
		[of({ low: 5 }), undefined, undefined]
	])('%o is written %s and %s', (quantity, en, es) => {
		expect(formatFigure(quantity, words, 'en')).toBe(en);
		expect(formatFigure(quantity, words, 'es')).toBe(es);
	});

	test('a currency without a sign is named', () => {
		const quantity = of({ value: 5, unit: 'mxn' });
		expect(formatFigure(quantity, { name: 'pesos', symbol: undefined }, 'en')).toBe('pesos 5');
	});
});

test.each([
	['deaths', true],
	['tiv', true],
	['percent', false],
	['usd', false],
	['eur', false],
	['mxn', false]
])('%s is still named after the figure: %s', (unit, expected) => {
	expect(namesUnit(unit)).toBe(expected);
});

test.each([
	[of({ value: 0 }), 0],
	[of({ value: 10, low: 8, high: 20 }), 10],
	[of({ low: 5696, high: 5698 }), 5697],
	[of({ low: 5 }), undefined],
	[of({}), undefined]
])('%o stands at %s', (quantity, expected) => {
	expect(position(quantity)).toBe(expected);
});
