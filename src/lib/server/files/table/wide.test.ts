import { expect, test } from 'vitest';
import { example, observation } from '../../../../../tests/example.ts';
import { readCsv } from '../../read/csv.ts';
import { wideCsv } from './wide.ts';

const table = (text: string): string[][] =>
	readCsv(text).records.map((row) => row.slice(0, -3).map((cell) => cell.text));

test('periods down, a column a series and area; a missing value is an empty cell with its status', () => {
	expect(table(wideCsv(example(), 'deaths'))).toEqual([
		[
			'period',
			'deaths-office.mx',
			'deaths-office.mx.status',
			'deaths-office.mx-gro',
			'deaths-police.mx'
		],
		['2017', '', 'O', '', ''],
		['2018', '36685', 'A', '2500', '33742'],
		['2019', '36661', 'A', '', '']
	]);
});

test('what a number may not stand without is beside it: its qualifier, the ends of a range', () => {
	const observations = [
		observation('deaths-office', '2018', { value: 36685 }),
		observation('deaths-office', '2019', { value: 36000, qualifier: 'more-than' }),
		observation('deaths-police', '2018', { low: 10, high: 20, qualifier: 'range' })
	];
	const data = example({ observations });
	expect(table(wideCsv(data, 'deaths'))).toEqual([
		[
			'period',
			'deaths-office.mx',
			'deaths-office.mx.qualifier',
			'deaths-police.mx',
			'deaths-police.mx.low',
			'deaths-police.mx.high',
			'deaths-police.mx.qualifier'
		],
		['2018', '36685', 'exact', '', '10', '20', 'range'],
		['2019', '36000', 'more-than', '', '', '', '']
	]);
});
