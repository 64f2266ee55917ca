import { expect, test } from 'vitest';
import { source } from '../../../tests/example.ts';
import { abbreviation, authorsOf, producerOf } from './source.ts';

test.each([
	[undefined, []],
	['', []],
	['Webb, Whitney', [{ family: 'Webb', given: 'Whitney' }]],
	[
		'Johnson, Jimmy; Quiquivix, Linda',
		[
			{ family: 'Johnson', given: 'Jimmy' },
			{ family: 'Quiquivix', given: 'Linda' }
		]
	],
	['{Red de Defensa, A. C.}', [{ institution: 'Red de Defensa, A. C.' }]],
	['{R3D}; Ross, John;', [{ institution: 'R3D' }, { family: 'Ross', given: 'John' }]],
	['Redacción', [{ family: 'Redacción', given: undefined }]]
])('the author cell %j holds %j', (author, expected) => {
	expect(authorsOf({ author })).toEqual(expected);
});

test.each([
	[{ publisher: 'INEGI', author: 'Webb, Whitney' }, 'INEGI'],
	[{ author: 'Bahbah, Bishara; Butler, Linda' }, 'Bahbah, Butler'],
	[{ author: '{R3D}' }, 'R3D'],
	[{}, 'Title of x']
])('%j is answered for by %s', (part, expected) => {
	expect(producerOf(source('x', part))).toBe(expected);
});

test.each([
	['Stockholm International Peace Research Institute (SIPRI)', 'SIPRI'],
	['Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP)', 'SESNSP'],
	['Human Rights Watch', 'Human Rights Watch'],
	['Crónica (cronica.com.mx, nota)', 'Crónica (cronica.com.mx, nota)'],
	['An office (of the state)', 'An office (of the state)']
])('%s is called %s', (producer, name) => {
	expect(abbreviation(producer)).toBe(name);
});
