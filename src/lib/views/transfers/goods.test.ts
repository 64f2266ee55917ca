import { describe, expect, test } from 'vitest';
import { both, example, observation, transfer } from '../../../../tests/example.ts';
import { dealView } from '../deal.ts';
import { dealLine, dealsOf } from './deals.ts';

const id = 'deaths-police.mx.2018';
const data = example({
	observations: [
		observation('deaths-office', '2018', { value: 1 }),
		observation('deaths-office', '2019', { value: 1 }),
		observation('deaths-police', '2018', { value: 33742, qualifier: 'more-than' })
	],
	transfers: [
		transfer('told-2018', '2018', {
			item: both('Rifles for the police ({obs:deaths-police.mx.2018})'),
			caveat: both('The maker counts {obs:deaths-police.mx.2018} of them.')
		}),
		transfer('part-2018', '2018', { part_of: 'told-2018' }),
		transfer('bare-2018', '2018')
	]
});

describe('a figure that a series holds', () => {
	const words = 'Rifles for the police (more than 33,742)';

	test('stands in the list with its qualifier, tied to its row', () => {
		const line = dealLine(data, dealsOf(data).get('told-2018')!, 'en');
		expect(line.goods).toEqual({ words, observation: id });
	});

	test('stands so on the page of its deal, in its name, its sentence and its caveat', () => {
		const deal = dealView(data, 'told-2018', 'en')!;
		expect(deal).toMatchObject({ title: words, titleTie: { observation: id } });
		expect(deal.tie).toEqual({ observation: id });
		expect(deal.told).toContain('more than 33,742');
		const [row] = deal.lines;
		expect(row!.goods.observation).toBe(id);
		expect(row!.item[1]).toEqual({ words: 'more than 33,742', observation: id });
		expect(row!.caveat[1]).toEqual({ words: 'more than 33,742', observation: id });
	});

	test('stands so where another entry names it', () => {
		const [row] = dealView(data, 'part-2018', 'en')!.lines;
		expect(row!.partOf).toMatchObject({ name: `${words} (2018)`, observation: id });
	});

	test('is not claimed where there is none', () => {
		expect(dealView(data, 'bare-2018', 'en')).toMatchObject({ tie: {}, titleTie: {} });
	});
});
