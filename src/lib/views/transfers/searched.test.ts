import { expect, test } from 'vitest';
import { example, searched } from '../../../../tests/example.ts';
import { searchedViews } from './searched.ts';

const office = { id: 'office', name: 'Statistics Office' };

test('nothing was looked for: nothing is said', () => {
	expect(searchedViews(example(), 'en')).toEqual([]);
});

test('suppliers stand together that were looked for in one source on one day', () => {
	const data = example({
		searched: [
			searched('ship', 'US', { found: true }),
			searched('ship', 'BE', { found: true }),
			searched('aircraft', 'BE', { searched_on: '2026-11-20', source: undefined }),
			// Found in one source, it is not said to be missing for another.
			searched('ship', 'US', { source: 'police' })
		]
	});
	expect(searchedViews(data, 'es')).toEqual([
		{
			...{ id: 'aircraft', name: 'Aviones', found: [] },
			without: [{ suppliers: 'Bélgica', source: undefined, on: '20 de noviembre de 2026' }]
		},
		{
			...{ id: 'ship', name: 'Buques', without: [] },
			found: [
				{ suppliers: 'Bélgica, Estados Unidos', source: office, on: '28 de noviembre de 2026' }
			]
		}
	]);
});
