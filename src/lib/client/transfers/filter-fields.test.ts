import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { matches, parseFilter, writeFilter, type Filter } from './filter-fields.ts';

const row = { suppliers: 'US IL', category: 'drone', status: 'delivered', years: '2009 2011' };

describe('a row fits a choice', () => {
	test.each<[string, Filter, boolean]>([
		['nothing chosen', {}, true],
		['empty fields', { supplier: '', category: '', status: '', from: '', to: '' }, true],
		['one of two suppliers', { supplier: 'IL' }, true],
		['another supplier', { supplier: 'I' }, false],
		['category', { category: 'ship' }, false],
		['status', { status: 'delivered' }, true],
		['years overlap at the end', { from: '2011' }, true],
		['years after', { from: '2012' }, false],
		['years before', { to: '2008' }, false],
		['years around', { from: '2000', to: '2020' }, true],
		['all must fit', { supplier: 'US', category: 'drone', from: '2012' }, false]
	])('%s', (_, choice, expected) => {
		expect(matches(choice, row)).toBe(expected);
	});

	test('a row without years fits any', () => {
		expect(matches({ from: '1990', to: '2000' }, { suppliers: 'US' })).toBe(true);
	});
});

describe('the fragment', () => {
	test.each<[string, Filter | undefined]>([
		['', {}],
		['#', {}],
		['#sipri-34419-2004', undefined],
		['#supplier=US&from=2000', { supplier: 'US', from: '2000' }]
	])('%s is read', (fragment, expected) => {
		expect(parseFilter(fragment)).toEqual(expected);
	});

	test('is read back as it was written', () => {
		const value = fc.string({ minLength: 1, maxLength: 12 });
		const choice = fc.record(
			{ supplier: value, category: value, from: value },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(choice, (chosen) => {
				expect({ ...parseFilter(writeFilter(chosen)) }).toEqual({ ...chosen });
			})
		);
	});
});
