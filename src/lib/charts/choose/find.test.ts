import { expect, test } from 'vitest';
import { findNames } from './find.ts';

const names = [
	'Periodistas asesinados: CNDH, desde 2000 (Comisión Nacional de los Derechos Humanos)',
	'Periodistas asesinados: CPJ confirmó',
	'Periodistas asesinados: UNESCO, víctimas'
];

test.each<[string, number[]]>([
	['', [0, 1, 2]],
	['  ', [0, 1, 2]],
	['cndh', [0]],
	['comision derechos', [0]],
	['CONFIRMÓ', [1]],
	['periodistas víctimas', [2]],
	['cndh, cpj', [0, 1]],
	['cndh nada', [0]],
	['nada', []],
	['.*', []]
])('“%s” finds %j', (query, places) => {
	const found = findNames(names, query);
	expect(names.flatMap((_, place) => (found[place] ? [place] : []))).toEqual(places);
});
