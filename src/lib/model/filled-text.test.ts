import { describe, expect, test } from 'vitest';
import { both, example, transfer } from '../../../tests/example.ts';
import { languages } from './language.ts';
import { plain } from './text.ts';

describe('figures in a text', () => {
	const data = example({
		transfers: [
			transfer('boat-2004', '2004', {
				quantity: 2,
				quantity_qualifier: 'about',
				quantity_unit: 'ships'
			}),
			transfer('boat-2005', '2005')
		]
	});

	test.each([
		['{obs:deaths-office.mx.2019}', '36,661', { observation: 'deaths-office.mx.2019' }],
		['{sum:deaths-office.mx:2018/2019}', '73,346', { derived: 'sum:deaths-office.mx:2018/2019' }],
		[
			'{diff:deaths-office.mx.2018,deaths-police.mx.2018}',
			'2,943',
			{ derived: 'diff:deaths-office.mx.2018,deaths-police.mx.2018' }
		],
		['{transfer:boat-2004}', 'about 2', { transfer: 'boat-2004' }]
	])('%s is %s, tied to its rows', (text, words, tie) => {
		expect(data.text(text, 'en')).toEqual([{ words, ...tie }]);
	});

	test.each([
		'{obs:deaths-office.mx.1900}',
		'{sum:deaths-office.mx:2017/2019}',
		'{diff:deaths-office.mx.2017,deaths-office.mx.2018}',
		'{transfer:boat-2005}',
		'{transfer:nowhere}',
		'{what:ever}'
	])('%s leads nowhere', (text) => {
		expect(() => data.text(text, 'en')).toThrow(text);
	});

	test('an observation whose series is unknown leads nowhere', () => {
		const torn = example({ series: [] });
		expect(() => torn.text('{obs:deaths-office.mx.2019}', 'en')).toThrow('leads nowhere');
	});

	test.each(languages)('the whole sentence reads on (%s)', (language) => {
		const text = both('From {obs:deaths-police.mx.2018} on.', 'Desde {obs:deaths-police.mx.2018}.');
		const expected = { en: 'From 33,742 on.', es: 'Desde 33,742.' };
		expect(plain(data.text(text[language], language))).toBe(expected[language]);
	});
});
