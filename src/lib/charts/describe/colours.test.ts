import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourCount, coloursOf } from './colours.ts';

test('a producer keeps its colour in every panel', () => {
	const colours = coloursOf([['A', 'B'], ['B', 'C'], ['A']]);
	expect([...colours]).toEqual([
		['A', 0],
		['B', 1],
		['C', 2]
	]);
});

test('with more producers than colours, one that never stands beside another shares its colour', () => {
	const colours = coloursOf([
		['A', 'B', 'C'],
		['D', 'E', 'F', 'C', 'G']
	]);
	expect(colours.get('G')).toBe(0);
});

test('no two of one panel are alike while each panel has no more than there are colours for, seen in turn', () => {
	const name = fc.constantFrom(...'ABCDEFGHIJ');
	const panel = fc.uniqueArray(name, { minLength: 1, maxLength: colourCount });
	fc.assert(
		fc.property(panel, (names) => {
			const colours = coloursOf([names]);
			expect(new Set(names.map((each) => colours.get(each))).size).toBe(names.length);
		})
	);
});

test('beyond them colours come again', () => {
	const colours = coloursOf([[...'ABCDEFGHI']]);
	for (const colour of colours.values()) expect(colour).toBeLessThan(colourCount);
});
