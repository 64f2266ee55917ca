import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, mostSeries, parseChoice, writeChoice, type Choice } from './choice.ts';

describe('a fragment', () => {
	test.each<[string, Partial<Choice> | undefined]>([
		['', undefined],
		['#', undefined],
		['#homicides-inegi.mx.2019', undefined],
		['#series=', {}],
		['#series=homicides-inegi', { series: ['homicides-inegi'] }],
		['#series=a-b,c-d,a-b', { series: ['a-b', 'c-d'] }],
		['#series=a-b&supplier=US,IL', { series: ['a-b'], supplier: ['US', 'IL'] }],
		['#transfers=none', { transfers: false }],
		['#series=a-b&scale=one', { series: ['a-b'], oneScale: true }],
		['#series=a-b&scale=log', { series: ['a-b'] }],
		['#series=a-b&category=ship&status=planned', { series: ['a-b'] }],
		['#from=2000&to=2010', { from: 2000, to: 2010 }],
		['#from=2010&to=2000', { from: 2000, to: 2010 }],
		['#from=1e3&to=20100', {}],
		['#series=%3Cscript%3E,a-b', { series: ['a-b'] }],
		['#series=__proto__,constructor', { series: ['constructor'] }]
	])('%s is read', (fragment, expected) => {
		expect(parseChoice(fragment)).toEqual(expected && { ...everything, ...expected });
	});

	test('holds no more series than can be told apart', () => {
		const many = Array.from({ length: 40 }, (_, index) => `a-${index}`);
		expect(parseChoice(`#series=${many.join(',')}`)?.series).toHaveLength(mostSeries);
	});

	test('is read back as it was written', () => {
		const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
		const list = (most: number) => fc.uniqueArray(id, { maxLength: most });
		const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });
		const choice = fc
			.record({
				series: list(mostSeries),
				transfers: fc.boolean(),
				oneScale: fc.boolean(),
				supplier: list(5),
				from: year,
				to: year
			})
			.filter(({ from, to }) => from === undefined || to === undefined || from <= to);
		fc.assert(
			fc.property(choice, (chosen) => {
				expect(parseChoice(writeChoice(chosen))).toEqual(chosen);
			})
		);
	});
});
