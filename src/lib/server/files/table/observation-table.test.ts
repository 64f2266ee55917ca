import { describe, expect, test } from 'vitest';
import {
	both,
	example,
	observation,
	period,
	searched,
	series
} from '../../../../../tests/example.ts';
import { csvOf, recordsOf } from '../../distribution/table.ts';
import { indicatorMetadata } from './metadata.ts';
import { allObservations, observationTable } from './observation-table.ts';
import { tableSchema } from './table-schema.ts';
import { editionTables, wholeTable } from './whole-table.ts';

const data = example({
	series: [
		series('deaths-office', {
			frequency: 'P1Y',
			next_release: period('2027-08'),
			next_release_source: 'police',
			changes: both('Late certificates.')
		}),
		series('deaths-police')
	],
	observations: [
		observation('deaths-office', '2018', { value: 1 }),
		observation('deaths-office', '2019', { value: 2 }),
		observation('deaths-office', '2018', { area: 'MX-GRO', value: 3 }),
		observation('deaths-police', '2004?', { value: 4 })
	],
	searched: [
		searched('ship', 'BE', { found: true, note: both('A boat.') }),
		searched('ship', 'US', { source: undefined })
	]
});
const table = observationTable(data, 'observations', allObservations(data));

describe('the address of a value', () => {
	test('is the last column', () => {
		expect(table.fields.at(-1)!.name).toBe('url');
		expect(csvOf(table).split('\n')[0]!.endsWith(',edition,observation,url')).toBe(true);
	});

	test.each([
		['deaths-office.mx.2018', 'https://cifra.example/sub/indicators/deaths/#deaths-office.mx.2018'],
		[
			'deaths-office.mx-gro.2018',
			'https://cifra.example/sub/states/mx-gro/#deaths-office.mx-gro.2018'
		],
		// A sign that ends a sentence is spelled out.
		[
			'deaths-police.mx.2004?',
			'https://cifra.example/sub/indicators/deaths/#deaths-police.mx.2004%3F'
		]
	])('of %s', (id, url) => {
		expect(recordsOf(table).find((row) => row.observation === id)!.url).toBe(url);
	});

	test('is described in every dictionary', () => {
		const schema = tableSchema(data, table, new Set()) as { fields: { name: string }[] };
		expect(schema.fields.at(-1)).toMatchObject({ name: 'url', type: 'string', format: 'uri' });
		expect(indicatorMetadata(data, 'deaths').columns.at(-1)!.name).toBe('url');
	});
});

test('the metadata of a series say how often it appears, what is due, and what would change it', () => {
	const [office, police] = indicatorMetadata(data, 'deaths').series;
	expect(office).toMatchObject({
		changes: both('Late certificates.'),
		frequency: 'P1Y',
		nextRelease: { period: '2027-08', source: 'police' }
	});
	expect(police).toMatchObject({ changes: null, frequency: null, nextRelease: null });
});

test('searches are a whole table, with what their source says of itself', () => {
	expect(editionTables(data).map(({ name }) => name)).toContain('searched');
	const [first, second] = csvOf(wholeTable(data, 'searched')).split('\n').slice(1);
	expect(first).toBe(
		'ship,BE,2026-11-28,yes,office,A boat.,"A boat., es",Title of office,,2026-11-22'
	);
	expect(second).toBe('ship,US,2026-11-28,no,,,,,,2026-11-22');
	expect(tableSchema(data, wholeTable(data, 'searched'), new Set())).not.toHaveProperty(
		'primaryKey'
	);
});
