import { expect, test } from 'vitest';
import { example, source } from '../../../tests/example.ts';
import { sourceAddresses } from './source-address.ts';

const data = example({
	sources: [
		source('office', { publisher: 'Office', url: 'https://office.example/' }),
		source('police', { publisher: 'Police', url: undefined }),
		source('paper', { publisher: 'Paper', url: 'https://paper.example/1' }),
		source('leaflet', { publisher: 'Leaflet', url: undefined }),
		source('register', { publisher: 'Register', url: undefined })
	]
});
const addresses = (...rows: { source: string; read_in?: string }[]) =>
	sourceAddresses(data, rows).map(({ name, url, copy }) => [name, url, copy]);

test.each([
	[
		'its own',
		[{ source: 'office', read_in: 'paper' }],
		[['Office', 'https://office.example/', false]]
	],
	[
		'the copy’s, where it has none',
		[{ source: 'police', read_in: 'paper' }],
		[['Police', 'https://paper.example/1', true]]
	],
	[
		'the first copy’s that has one',
		[
			{ source: 'police', read_in: 'leaflet' },
			{ source: 'police', read_in: 'paper' }
		],
		[['Police', 'https://paper.example/1', true]]
	],
	['none, where no copy has one', [{ source: 'police' }], [['Police', undefined, true]]],
	[
		'each once, in the order of the rows',
		[{ source: 'register' }, { source: 'office' }, { source: 'register' }],
		[
			['Register', undefined, true],
			['Office', 'https://office.example/', false]
		]
	]
])('the address of a source is %s', (_, rows, expected) => {
	expect(addresses(...rows)).toEqual(expected);
});
