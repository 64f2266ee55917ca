import { describe, expect, test } from 'vitest';
import { check } from '../../src/lib/server/check/check.ts';
import { inflesz, syllables } from './readability.ts';

describe('syllables', () => {
	test.each([
		['sol', 1],
		['y', 1],
		['ley', 1],
		['muerte', 2],
		['país', 2],
		['ciudad', 2],
		['queda', 2],
		['guerra', 2],
		['vergüenza', 3],
		['caer', 2],
		['leía', 3],
		['ahora', 3],
		['búho', 2],
		['prohibir', 2],
		['vehículo', 4],
		['archivo', 3],
		['mayores', 3],
		['paranoia', 4],
		['averiguáis', 4],
		['construí', 2],
		['homicidio', 4],
		['estadística', 5],
		['investigación', 5]
	])('%s: %i', (word, count) => {
		expect(syllables(word)).toBe(count);
	});
});

describe('the score of a text', () => {
	/** What the formula gives for so many syllables, words and sentences. */
	const score = (heard: number, words: number, ends: number): number =>
		206.835 - (62.3 * heard) / words - words / ends;

	test.each([
		['words and sentences', 'El sol sale. La luna no.', score(8, 6, 2)],
		['numbers stand aside', 'Son 1,234 casos de 2019.', score(4, 3, 1)],
		['placeholders stand aside', 'Son {obs:a-b.mx.2019} casos.', score(3, 2, 1)],
		['a placeholder may open a sentence', '{sum:a.mx:2006/2019} casos.', score(2, 1, 1)],
		['names stand aside', 'El dato es de Quinto Elemento Lab.', score(5, 4, 1)],
		['acronyms stand aside, at the start too', 'INEGI lo dice.', score(3, 2, 1)],
		['abbreviations end nothing', 'Va en la pág. 5 y en EE. UU. no.', score(7, 7, 1)],
		['a colon ends nothing', 'Va así: sin dato.', score(6, 4, 1)],
		['a quotation ends with its mark', 'Dice “no va.” Así es.', score(7, 5, 2)]
	])('%s', (_, text, expected) => {
		expect(inflesz(text)).toBeCloseTo(expected, 6);
	});

	test('a text without words has none', () => {
		expect(inflesz('{obs:a.mx.2019}')).toBeUndefined();
	});
});

// What stands under "Antes de citar": the caveat of an indicator on its page, of a series on those of states, sources and citations.
test('what to know before quoting reads fairly easily in Spanish', () => {
	const { indicators, series } = check('data').dataset!.tables;
	const hard = [...indicators, ...series].flatMap(({ id, caveat }) => {
		const score = inflesz(caveat.es ?? '') ?? 100;
		return score < 65 ? [`${id}: ${score.toFixed(1)}`] : [];
	});
	expect(hard).toEqual([]);
});
