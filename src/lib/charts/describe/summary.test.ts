import { describe, expect, test } from 'vitest';
import { both, example, observation, period, series, transfer } from '../../../../tests/example.ts';
import type { Observation } from '../../model/observation.ts';
import type { Series } from '../../model/series.ts';
import type { Statement } from '../../model/statement.ts';
import { transfersPanel } from './transfers-panel.ts';
import { summarise, summariseTransfers, yearSpans } from './summary.ts';
import { chartWords } from '../../words/browser.ts';

const row = (text: string, part: Partial<Observation>) => observation('deaths-office', text, part);

function said(
	rows: readonly Observation[],
	part: Partial<Series> = {},
	language: 'en' | 'es' = 'en',
	statements: readonly Statement[] = []
): string {
	const one = series('deaths-office', { title: both('Office', 'Oficina'), ...part });
	const data = example({ series: [one], observations: rows, statements });
	return summarise(data, language, { series: one, rows });
}

test.each([
	['only', [row('2019', { value: 5 })], '5 (2019), the only figure.'],
	[
		'rising',
		[row('2018', { value: 5 }), row('2019', { value: 1234 })],
		'first 5 (2018), last and highest 1,234 (2019).'
	],
	[
		'falling',
		[row('2018', { value: 9 }), row('2019', { value: 5 })],
		'first and highest 9 (2018), last 5 (2019).'
	],
	[
		'up and down',
		[row('2018', { value: 5 }), row('2019', { value: 9 }), row('2020', { value: 7 })],
		'first 5 (2018), highest 9 (2019), last 7 (2020).'
	],
	[
		'the same',
		[row('2018', { value: 5 }), row('2019', { value: 5 })],
		'5 in each of 2 figures, the first for 2018, the last for 2019.'
	],
	[
		'totals of spans, which do not compare',
		[row('2006/2009', { value: 9 }), row('2010/2016', { value: 5 })],
		'9 (2006 to 2009) and 5 (2010 to 2016).'
	],
	[
		'a qualifier',
		[row('2019', { value: 5, qualifier: 'more-than' })],
		'more than 5 (2019), the only figure.'
	]
])('%s', (_, rows, expected) => expect(said(rows)).toBe(`Office (deaths): ${expected}`));

test('nothing is said of a series without a figure', () =>
	expect(said([row('2019', { status: 'O' })])).toBe(''));

describe('what a reader must know', () => {
	const [a, b, c] = [
		row('2015', { value: 1 }),
		row('2018', { value: 2, status: 'P' }),
		row('2019', { low: 2, high: 4, qualifier: 'range', status: 'E' })
	];
	test.each([
		['gaps', 'No figure for 2016 and 2017.', 'Sin dato para 2016 y 2017.'],
		['provisional', 'Provisional: 2018.', 'Preliminar: 2018.'],
		['estimated', 'Estimated: 2019.', 'Estimado: 2019.'],
		['a range', 'Drawn as a range: 2019.', 'Dibujado como intervalo: 2019.'],
		[
			'a break',
			'The method changed in 2018: the line is cut there.',
			'El método cambió en 2018: ahí se corta la línea.'
		]
	])('%s', (_, en, es) => {
		const part = { breaks: [period('2018')] };
		expect(said([a!, b!, c!], part)).toContain(en);
		expect(said([a!, b!, c!], part, 'es')).toContain(es);
	});

	test('a whole series has no gaps to tell of', () =>
		expect(said([b!, c!])).not.toContain('No figure'));

	test('a missing value is a gap, not the lowest figure', () => {
		const rows = [
			row('2017', { value: 2 }),
			row('2018', { status: 'O' }),
			row('2019', { value: 3 })
		];
		expect(said(rows)).toBe(
			'Office (deaths): first 2 (2017), last and highest 3 (2019). No figure for 2018.'
		);
	});
});

test.each([
	[[], []],
	[[2001], ['2001']],
	[
		[2001, 2002],
		['2001', '2002']
	],
	[
		[2001, 2002, 2003, 2007],
		['2001 to 2003', '2007']
	]
])('%j are the spans %j', (list, spans) => expect(yearSpans(list, 'to')).toEqual(spans));

test('of the transfers the lines, the countries, the years and what is not delivered', () => {
	const data = example({
		transfers: [
			transfer('a', '1995', { suppliers: ['BE', 'US'] }),
			transfer('b', '2004', { suppliers: ['US'], status: 'cancelled' })
		]
	});
	const panel = transfersPanel(data, 'en', chartWords.en, 1990, 2020);
	expect(summariseTransfers(data, 'en', panel, false)).toBe(
		'Below, on the same years: 2 lines of arms and security transfers from 2 supplier countries, 1995 to 2004. Drawn as delivered: 1.'
	);
	expect(summariseTransfers(data, 'es', panel, true)).toMatch(/^2 líneas .* de 1995 a 2004\./);
});
