import { expect, test } from 'vitest';
import { both, example, observation, series } from '../../../../tests/example.ts';
import type { Observation } from '../../model/observation.ts';
import { summarise } from './summary.ts';

const row = (text: string, part: Partial<Observation>) => observation('deaths-office', text, part);

function said(rows: readonly Observation[]): string {
	const one = series('deaths-office', { title: both('Office', 'Oficina') });
	return summarise(example({ series: [one], observations: rows }), 'en', { series: one, rows });
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
