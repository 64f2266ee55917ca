import { describe, expect, test } from 'vitest';
import { example, observation, source, statement, transfer } from '../../../tests/example.ts';
import { sourceView } from './source.ts';

const years = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const yearly = years(2010, 2015).map((year) => observation('deaths-office', year, { value: 1 }));
const copied = observation('deaths-police', '2012', { source: 'police', read_in: 'office' });

const base = example();
const data = example({
	sources: [...base.tables.sources, source('embassy', { publisher: 'Embassy' })],
	observations: [...yearly, copied, observation('deaths-police', '2013', { source: 'police' })],
	transfers: [
		transfer('boats-a', '2004', { deal: 'boats', source: 'office' }),
		transfer('boats-b', '2005', { deal: 'boats' })
	],
	statements: [
		statement('boats-a', 'denies'),
		statement('boats-b', 'asserts', { source: 'embassy', read_in: 'office' })
	]
});
const view = sourceView(data, data.source('office'), 'en');

describe('a source', () => {
	test('counts the whole of a long series, and lists what is a part of one', () => {
		const lines = view.series.map(({ series, national, figures, span }) => [
			series,
			national,
			figures.map(({ id }) => id),
			span
		]);
		expect(lines).toEqual([
			['deaths-office', 6, [], '2010–2015'],
			['deaths-police', 1, ['deaths-police.mx.2012'], '']
		]);
	});

	test('names a deal once and whole, though one of its entries rests on another source', () => {
		expect(view.deals.map(({ deal, entries }) => [deal, entries])).toEqual([
			['boats', ['boats-a', 'boats-b']]
		]);
	});

	test('says what a statement speaks of, and whose it is where it was only read here', () => {
		expect(view.statements.map(({ id, about, of }) => [id, about.anchor, of?.name])).toEqual([
			['boats-a-denies', 'boats-a', undefined],
			['boats-b-asserts', 'boats-b', 'Embassy']
		]);
	});

	test('on which nothing rests says so', () => {
		expect(view.used).toBe(true);
		expect(sourceView(data, source('nobody'), 'en').used).toBe(false);
	});
});
