import { expect, test } from 'vitest';
import { example, period, source } from '../../../tests/example.ts';
import { sourceIndex } from './sources.ts';

const data = example({
	sources: [
		source('b', {
			publisher: 'Zeta',
			standing: 'press',
			issued: period('2020-05'),
			title: 'Alike'
		}),
		source('a', { publisher: 'Zeta', standing: 'press', issued: period('2019'), language: 'es' }),
		source('c', { publisher: 'Ángulo 7', standing: 'press', title: 'Alike' }),
		source('d', { publisher: '24 Horas' }),
		source('e', { publisher: '“amerika21”', issued: period('2013') })
	]
});

test('sources stand under the first letter of who answers for them, without accent or mark', () => {
	const letters = sourceIndex(data, 'en').map(({ letter, producers }) => [
		letter,
		producers.map(({ name }) => name)
	]);
	expect(letters).toEqual([
		['0–9', ['24 Horas']],
		['A', ['“amerika21”', 'Ángulo 7']],
		['Z', ['Zeta']]
	]);
});

test('a producer’s sources stand oldest first, each with year and type unless it is the press', () => {
	const rows = sourceIndex(data, 'en').flatMap(({ producers }) =>
		producers.flatMap(({ sources }) => sources)
	);
	expect(rows.map(({ id, told }) => [id, told])).toEqual([
		['d', 'official'],
		['e', '2013, official'],
		['c', ''],
		['a', '2019'],
		['b', '2020']
	]);
});

test('a title that several share is told apart by its producer; the page’s own language is not tagged', () => {
	const rows = sourceIndex(data, 'es').at(-1)!.producers[0]!.sources;
	expect(rows.map(({ id, name, tag }) => [id, name, tag])).toEqual([
		['a', undefined, undefined],
		['b', 'Alike, Zeta', undefined]
	]);
	expect(sourceIndex(data, 'en').at(-1)!.producers[0]!.sources[0]!.tag).toBe('es');
});
