import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Mark } from '../description/rows.ts';
import type { Entry } from '../description/transfers.ts';
import {
	fits,
	kindOf,
	parseChoice,
	volumesOf,
	writeChoice,
	type Kind,
	type TransferChoice
} from './transfer-choice.ts';

const entry: Entry = {
	...{ id: 'a-2009', deal: 'a', suppliers: ['US', 'IL'], category: 'drone' },
	...{ status: 'delivered', first: 2009, last: 2011, contested: false }
};

describe('an entry fits a choice', () => {
	test.each<[string, TransferChoice, boolean]>([
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
		expect(fits(choice, entry)).toBe(expected);
	});
});

test.each<[Kind, Partial<Entry>]>([
	['delivered', {}],
	['disputed', { contested: true }],
	['open', { status: 'reported' }],
	['open', { status: 'planned', contested: true }],
	['repeat', { leftOut: 'repeat', contested: true }],
	['meeting', { leftOut: 'meeting', status: 'reported' }]
])('counted as %s: %j', (kind, facts) => {
	expect(kindOf({ ...entry, ...facts })).toBe(kind);
});

describe('the fragment', () => {
	test.each<[string, TransferChoice | undefined]>([
		['', {}],
		['#', {}],
		['#sipri-34419-2004', undefined],
		['#supplier=US&from=2000', { supplier: 'US', from: '2000' }]
	])('%s is read', (fragment, expected) => {
		expect(parseChoice(fragment)).toEqual(expected);
	});

	test('is read back as it was written', () => {
		const value = fc.string({ minLength: 1, maxLength: 12 });
		const choice = fc.record(
			{ supplier: value, category: value, from: value },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(choice, (chosen) => {
				expect({ ...parseChoice(writeChoice(chosen)) }).toEqual({ ...chosen });
			})
		);
	});
});

describe('volumes of some years', () => {
	const mark = (id: string, x: number, y: number, ends: Partial<Mark> = {}): Mark => ({
		...{ id: `s.mx.${x}.${id}`, x, y, low: null, high: null, cut: false, shape: 'full' },
		...{ figure: '', when: '', notes: [] },
		...ends
	});
	const pile = (supplier: string, marks: readonly Mark[]) => ({
		supplier,
		label: '',
		tone: 0,
		marks
	});
	const row = {
		piles: [
			pile('NL', [mark('nl', 2003, 5), mark('nl', 2004, 0.1)]),
			pile('others', [mark('us', 2004, 0.2), mark('fr', 2004, 7)])
		],
		totals: [mark('_t', 2003, 5), mark('_t', 2004, 8, { low: 7.3, high: 9 })]
	};

	test('the suppliers behind one tone are told apart, and ends of a total are kept', () => {
		expect(volumesOf(row, {})).toEqual({
			...{ first: 2003, last: 2004, low: 12.3, high: 14 },
			suppliers: [
				['FR', 7],
				['NL', 5.1],
				['US', 0.2]
			]
		});
	});

	test('of the chosen years alone; none where they have no volume', () => {
		expect(volumesOf(row, { to: '2003' })?.suppliers).toEqual([['NL', 5]]);
		expect(volumesOf(row, { from: '2005' })).toBeUndefined();
	});
});
