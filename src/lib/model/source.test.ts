import { expect, test } from 'vitest';
import { source } from '../../../tests/example.ts';
import { authorsOf, producerOf } from './source.ts';

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
