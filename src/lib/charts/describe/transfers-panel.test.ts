import { expect, test } from 'vitest';
import { both, example, statement, transfer } from '../../../../tests/example.ts';
import type { Transfer } from '../../model/transfer.ts';
import { headingOf, shapeOf, timelineStart, transfersPanel } from './transfers-panel.ts';
import { chartWords } from '../../words/browser.ts';

function panel(transfers: readonly Transfer[], first = 1995, last = 2026) {
	const data = example({ transfers });
	return transfersPanel(data, 'en', chartWords.en, first, last);
}

const many = (count: number, year: string): Transfer[] =>
	Array.from({ length: count }, (_, index) => transfer(`${year}-${index}`, year));

test.each([
	['ten in one decade', 1980, many(10, '1983')],
	['nine, which are too few,', 2016, many(9, '1983')],
	['two decades of ten and more', 1990, [...many(10, '2004'), ...many(12, '1997')]],
	['none', 2016, []]
])('the axis with %s begins in %i', (_name, expected, transfers) => {
	expect(timelineStart(example({ transfers }))).toBe(expected);
});

test.each([
	['ship', 'delivered', 'full'],
	['ship', 'ordered', 'open'],
	['ship', 'planned', 'open'],
	['ship', 'reported', 'open'],
	['ship', 'not-concluded', 'ended'],
	['ship', 'cancelled', 'ended'],
	// Nothing changed hands, whatever is said of it.
	['meeting', 'delivered', 'meeting'],
	['meeting', 'reported', 'meeting']
])('%s, %s, is drawn %s', (category, status, shape) => {
	expect(shapeOf(transfer('a', '2004', { category, status }))).toBe(shape);
});

test.each([
	[{}, 'patrol boat'],
	[{ quantity: 2, quantity_unit: 'ships' }, '2 × patrol boat'],
	[{ quantity: 20, quantity_qualifier: 'about', quantity_unit: 'ships' }, 'about 20 × patrol boat'],
	[
		{ quantity_low: 40, quantity_high: 50, quantity_qualifier: 'range', quantity_unit: 'ships' },
		'between 40 and 50 × patrol boat'
	]
])('%j is headed "%s"', (part, expected) => {
	expect(headingOf(example(), transfer('a', '2004', part), 'en')).toBe(expected);
});

test('a figure in the name of an item is filled in', () => {
	const boats = transfer('a', '2004', { quantity: 2, quantity_unit: 'ships' });
	const named = transfer('b', '2004', { item: both('Radars for {transfer:a} boats') });
	const data = example({ transfers: [boats, named] });
	expect(headingOf(data, named, 'en')).toBe('Radars for 2 boats');
});

test('rows are the categories in their order, as high as what overlaps in them', () => {
	const { rows, marks } = panel([
		transfer('a', '2004'),
		transfer('b', '2003/2005'),
		transfer('c', '2006'),
		transfer('d', '2004', { category: 'aircraft' })
	]);
	expect(rows).toEqual([
		{ label: 'Aircraft', lanes: 1 },
		{ label: 'Ships', lanes: 2 }
	]);
	expect(marks.map(({ id, row, lane }) => [id, row, lane])).toEqual([
		['d', 0, 0],
		['a', 1, 1],
		['b', 1, 0],
		['c', 1, 0]
	]);
});

test.each([
	['stands for itself', 1, {}],
	['repeats another', 0, { same_as: 'b' }],
	['is part of another', 0, { part_of: 'b' }],
	['may overlap with another', 1, { overlaps: ['b'] }]
])('what %s is drawn %i times', (_name, count, part) => {
	expect(panel([transfer('a', '2004', part)]).marks).toHaveLength(count);
});

test.each([
	['1994', undefined],
	['1995', [1994.5, 1995.5]],
	['1990/1999', [1994.5, 1999.5]],
	['2020/2030', [2019.5, 2026.5]],
	['2027', undefined],
	['../2008', [2007.5, 2008.5]]
])('%s is drawn at %j between 1995 and 2026', (period, ends) => {
	const [mark] = panel([transfer('a', period)]).marks;
	expect(mark && [mark.from, mark.to]).toEqual(ends);
});

test('who denies it shows, and the notes name country, year, status and source', () => {
	const data = example({ statements: [statement('boat-2004', 'denies')] });
	const { marks } = transfersPanel(data, 'es', chartWords.es, 1995, 2026);
	expect(marks[0]).toMatchObject({
		contested: true,
		notes: ['Bélgica · 2004', 'entregada · en disputa', 'Fuente: Register']
	});
});

test('by supplier each line stands once: most lines first, what several share in the last row', () => {
	const transfers = [
		transfer('a', '2004'),
		transfer('b', '2004', { suppliers: ['US'] }),
		transfer('c', '2005', { suppliers: ['US'] }),
		transfer('d', '2005', { suppliers: ['US', 'BE'] })
	];
	const data = example({ transfers });
	const { rows, marks } = transfersPanel(data, 'en', chartWords.en, 1995, 2026, 'supplier');
	expect(rows.map(({ label }) => label)).toEqual([
		'United States',
		'Belgium',
		chartWords.en.severalSuppliers
	]);
	expect(marks.map(({ id, row }) => [id, row]).sort()).toEqual([
		['a', 1],
		['b', 0],
		['c', 0],
		['d', 2]
	]);
	expect(marks.find(({ id }) => id === 'd')!.notes[0]).toContain('United States, Belgium');
});

test('a source that looks at one supplier does not tip the order of the suppliers', () => {
	const lines = (count: number, name: string, part: Partial<Transfer>) =>
		Array.from({ length: count }, (_, i) => transfer(`${name}-${i}`, '2004', part));
	const transfers = [
		...lines(2, 'office', { source: 'office' }),
		...lines(1, 'police', { source: 'police' }),
		...lines(2, 'register', { suppliers: ['US'] }),
		...lines(4, 'shared', { suppliers: ['US', 'BE'] })
	];
	const data = example({ transfers });
	const { rows } = transfersPanel(data, 'en', chartWords.en, 1995, 2026, 'supplier');
	expect(rows.map(({ label }) => label)).toEqual(['United States', 'Belgium', 'Several at once']);
});
