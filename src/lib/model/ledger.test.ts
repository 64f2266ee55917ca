import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tables } from './table.ts';
import {
	canonical,
	figureColumns,
	ledgerId,
	ledgerTable,
	seriesOfId,
	subjectOf,
	undo,
	type LedgerTable
} from './ledger.ts';

const ids = [
	['observations', 'homicides-inegi.mx.2019', 'homicides-inegi.mx.2019', 'homicides-inegi'],
	['observations', 'a-b.mx.2006--...us', 'a-b.mx.2006--...us', 'a-b'],
	['transfers', 'sipri-23148-1995', 'sipri-23148-1995', 'sipri-23148-1995'],
	['statements', 'embassy-2013', 'statement:embassy-2013', 'statement:embassy-2013'],
	['corrections', 'digit-2019', 'correction:digit-2019', 'correction:digit-2019']
] as const;

test.each(ids)('of %s, %s stands in the ledger as %s', (table, id, inLedger, series) => {
	expect(ledgerId(table, id)).toBe(inLedger);
	expect(ledgerTable(inLedger)).toBe(table);
	expect(seriesOfId(inLedger)).toBe(series);
});

test.each([
	['statement:a', ['statement:a'], 'statement:a'],
	['a', ['statement:a'], 'statement:a'],
	['a', ['a', 'statement:a'], 'a'],
	['a', [], 'a']
])('a correction of %s, where %j are known, is of %s', (subject, known, expected) => {
	expect(subjectOf(subject, (id) => known.includes(id))).toBe(expected);
});

describe('the text that is hashed', () => {
	const cells = { period: '2019', value: '36661', note_en: 'A note.', low: '' };

	test('holds the figure, not the texts, nor what is empty', () => {
		expect(canonical('a.mx.2019', cells)).toBe('["a.mx.2019",["period","2019"],["value","36661"]]');
	});

	test('keeps apart what stands in two cells', () => {
		expect(canonical('a', { quantity: '1', value: '' })).not.toBe(
			canonical('a', { quantity: '', value: '1' })
		);
	});

	const table = fc.constantFrom(...(Object.keys(figureColumns) as LedgerTable[]));
	test('changes with every cell that carries the figure', () => {
		fc.assert(
			fc.property(table, fc.nat(), fc.string(), fc.string(), (name, at, one, other) => {
				const column = figureColumns[name][at % figureColumns[name].length]!;
				const id = ledgerId(name, name === 'observations' ? 'a.mx.2019' : 'a');
				const same = canonical(id, { [column]: one }) === canonical(id, { [column]: other });
				expect(same).toBe(one === other);
			})
		);
	});
});

test.each([
	['observations', 'locator read_in note'],
	['transfers', 'id company recipient item locator read_in overlaps caveat'],
	['statements', 'id speaker text locator read_in'],
	['corrections', 'id reason']
] as const)('a column of %s carries the figure, but for %s', (table, others) => {
	const columns = Object.keys(tables[table]);
	expect(columns.filter((name) => !figureColumns[table].includes(name))).toEqual(others.split(' '));
});

describe('undo', () => {
	const change = (was: string, now: string, field = 'value') => ({ field, was, now });

	test.each([
		['one change', [change('1', '2')], { value: '1' }],
		['two of one cell', [change('0', '1'), change('1', '2')], { value: '0' }],
		['two cells', [change('1', '2'), change('A', 'P', 'status')], { value: '1', status: 'A' }],
		['a cell that was empty', [change('', '2')], { value: '' }]
	])('takes back %s', (_, changes, before) => {
		const now = { value: '2', status: 'P' };
		const { cells, broken } = undo(now, changes);
		expect(broken).toBeUndefined();
		expect(cells).toEqual({ ...now, ...before });
	});

	test.each([
		['that lead elsewhere', [change('1', '3')], 0],
		['with a hole between', [change('0', '9'), change('1', '2')], 0],
		['of a cell that is empty', [change('5', '6', 'low')], 0]
	])('names the first of changes %s', (_, changes, at) => {
		expect(undo({ value: '2' }, changes).broken).toBe(changes[at]);
	});
});
