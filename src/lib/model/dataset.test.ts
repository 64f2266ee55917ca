import { describe, expect, test } from 'vitest';
import { example, indicator, observation, series, statement } from '../../../tests/example.ts';

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

test.each(['indicator', 'series', 'observation', 'transfer', 'source'] as const)(
	'a %s that is not there is named',
	(what) => {
		const data = example();
		expect(data.has(what, 'nowhere')).toBe(false);
		expect(() => data[what]('nowhere')).toThrow(`There is no ${what} "nowhere" in the data.`);
	}
);

test('indicators and codes stand in their order, not in the file’s', () => {
	const data = example({
		indicators: [indicator({ id: 'b', order: 2 }), indicator({ id: 'a', order: 1 })]
	});
	expect(ids(data.indicators)).toEqual(['a', 'b']);
	expect(ids(data.codes('category'))).toEqual(['aircraft', 'ship', 'meeting']);
	expect(data.codes('no-such-list')).toEqual([]);
});

test.each([
	['unit', 'deaths', 'muertes'],
	['unit', 'unknown', 'unknown'],
	['no-such-list', 'deaths', 'deaths']
])('the label of %s/%s is %s', (list, id, label) => {
	expect(example().label(list, id, 'es')).toBe(label);
});

describe('observations of a series', () => {
	const rows = [
		observation('deaths-office', '2025-01/2025-06', { value: 14488 }),
		observation('deaths-office', '2024', { value: 33550 }),
		observation('deaths-office', '2006/2024', { value: 500000 }),
		observation('deaths-office', '2023', { value: 32252 }),
		observation('deaths-office', '2026', { status: 'O' }),
		observation('deaths-office', '2026', { area: 'MX-GRO', value: 9 })
	];
	const data = example({ observations: rows });

	test('the earliest end stands first', () => {
		expect(ids(data.observationsOf('deaths-office'))).toEqual([
			'deaths-office.mx.2023',
			'deaths-office.mx.2006--2024',
			'deaths-office.mx.2024',
			'deaths-office.mx.2025-01--2025-06',
			'deaths-office.mx-gro.2026',
			'deaths-office.mx.2026'
		]);
		expect(data.observationsOf('nowhere')).toEqual([]);
	});

	test('the newest is national, has a number and is a whole year; a part of a year stands beside it', () => {
		expect(data.newestOf('deaths-office')?.id).toBe('deaths-office.mx.2024');
		expect(data.partialAfterNewest('deaths-office')?.id).toBe('deaths-office.mx.2025-01--2025-06');
	});

	test('of a stock the last date is the newest', () => {
		const stock = example({
			series: [series('deaths-office', { measure: 'stock' })],
			observations: rows
		});
		expect(stock.newestOf('deaths-office')?.id).toBe('deaths-office.mx.2025-01--2025-06');
		expect(stock.partialAfterNewest('deaths-office')).toBeUndefined();
	});

	test('a part of a year is the newest where there is nothing else', () => {
		const only = example({ observations: rows.slice(0, 1) });
		expect(only.newestOf('deaths-office')?.id).toBe('deaths-office.mx.2025-01--2025-06');
		expect(example({ observations: [] }).newestOf('deaths-office')).toBeUndefined();
	});

	test('of a breakdown only the total is national', () => {
		const split = example({
			observations: [
				observation('deaths-office', '2024', { breakdown: '_T', value: 10 }),
				observation('deaths-office', '2025', { breakdown: 'IL', value: 4 })
			]
		});
		expect(ids(split.nationalOf('deaths-office'))).toEqual(['deaths-office.mx.2024._t']);
	});
});

test.each([
	['asserts', false],
	['context', false],
	['denies', true],
	['differs', true]
])('what someone %s is contested: %s', (stance, expected) => {
	const data = example({ statements: [statement('boat-2004', stance)] });
	expect(data.isContested('boat-2004')).toBe(expected);
	expect(ids(data.statementsOn('boat-2004'))).toEqual([`boat-2004-${stance}`]);
	expect(data.isContested('deaths-office')).toBe(false);
});

test.each([
	[{ value: 36661, qualifier: 'exact', unit: 'deaths' }, '36,661', '36,661'],
	[
		{ value: 276000, qualifier: 'more-than', unit: 'deaths' },
		'more than 276,000',
		'más de 276,000'
	],
	[
		{ low: 5696, high: 5698, qualifier: 'range', unit: 'deaths' },
		'between 5,696 and 5,698',
		'entre 5,696 y 5,698'
	],
	[{ value: 98, qualifier: 'about', unit: 'percent' }, 'about 98 %', 'cerca de 98 %'],
	[{ value: 5, qualifier: 'about', unit: 'usd' }, 'about US$ 5', 'cerca de 5 dólares']
])('%j reads "%s" and "%s"', (part, en, es) => {
	const quantity = { value: undefined, low: undefined, high: undefined, ...part };
	expect(example().words(quantity, 'en')).toBe(en);
	expect(example().words(quantity, 'es')).toBe(es);
});

test.each([
	['mx', 2018, 2019, 73346],
	['mx', 2019, 2019, 36661],
	['mx-gro', 2018, 2018, 2500],
	// 2017 is there without a number; 2020 is not there.
	['mx', 2017, 2019, undefined],
	['mx', 2019, 2020, undefined],
	['mx-gro', 2018, 2019, undefined]
])('the sum of %s, %i to %i, is %s', (area, first, last, expected) => {
	expect(example().sum('deaths-office', area, first, last)).toBe(expected);
});

test('a sum takes no part of a year and no longer span', () => {
	const data = example({
		observations: [
			observation('deaths-office', '2018', { value: 1 }),
			observation('deaths-office', '2018/2019', { value: 50 }),
			observation('deaths-office', '2019-06', { value: 9 }),
			observation('deaths-office', '2019', { value: 2 })
		]
	});
	expect(data.sum('deaths-office', 'mx', 2018, 2019)).toBe(3);
	expect(data.sum('deaths-office', 'mx', 2019, 2018)).toBeUndefined();
});

test.each([
	['two versions of one year', '2018~', undefined, undefined],
	['two parts of one year', '2018', 'IL', undefined],
	['the year and its part', '2019', 'IL', undefined],
	['two years', '2019', '_T', 4]
])('%s (%s, %s) have the sum %s', (_name, period, breakdown, expected) => {
	const data = example({
		observations: [
			observation('deaths-office', '2018', { value: 1, breakdown: breakdown && '_T' }),
			observation('deaths-office', period, { value: 3, breakdown })
		]
	});
	expect(data.sum('deaths-office', 'mx', 2018, 2019)).toBe(expected);
});
