import { describe, expect, test } from 'vitest';
import { both, example, observation, statement, transfer } from '../../../tests/example.ts';
import type { Correction } from '../model/correction.ts';
import { wordsOf } from '../words/index.ts';
import { editionChanges } from './edition-changes.ts';

const place = { file: 'example.csv', line: 2 };
const published = (id: string, since: string) => ({ id, sha256: '0', since, place });
const correction = (id: string, part: Partial<Correction> = {}): Correction => ({
	id,
	date: '2026-12-06',
	kind: 'correction',
	subject: 'deaths-office.mx.2019',
	field: 'value',
	was: '1',
	now: '2',
	replaced_by: undefined,
	reason: both('A digit.', 'Una cifra.'),
	place,
	...part
});

const base = example();
const data = example({
	edition: { ...base.edition, date: '2027-01-10' },
	observations: [observation('deaths-office', '2019', { value: 2 })],
	transfers: [transfer('boat-2004', '2004')],
	statements: [statement('boat-2004', 'denies')],
	corrections: [
		correction('digit'),
		correction('low', { field: 'low' }),
		correction('gone', { kind: 'withdrawal', subject: 'deaths-office.mx.2017', field: undefined }),
		// Of the edition that is being made.
		correction('later', { date: '2027-01-12', kind: 'revision', subject: 'office', field: 'url' })
	],
	published: [
		published('deaths-office.mx.2017', '2026-11-22'),
		published('deaths-office.mx.2019', '2026-11-22'),
		published('deaths-office.mx.2018', '2026-12-06'),
		published('deaths-office.mx-gro.2018', '2026-12-06'),
		published('boat-2004', '2026-12-06'),
		published('statement:boat-2004-denies', '2026-12-06'),
		published('correction:digit', '2026-12-06')
	]
});

describe('what an edition brought', () => {
	const [newest, second, first] = editionChanges(data, 'es');

	test('new rows by what they are of, the most first', () => {
		expect(second!.rows).toEqual([
			{ name: 'Muertes', path: '/indicators/deaths/', count: '2' },
			{ name: wordsOf('es').transfers.title, path: '/transfers/', count: '1' },
			{ name: 'Declaraciones', path: '', count: '1' }
		]);
		expect([second!.added, newest!.added]).toEqual(['4', '0']);
	});

	test('changes by row, those that were withdrawn first', () => {
		expect(second!.changes.map((changes) => changes.map(({ id }) => id))).toEqual([
			['gone'],
			['low', 'digit']
		]);
		expect(second!.counted).toBe('1 retirada, 1 corregida');
		expect(newest!.counted).toBe('1 revisada');
	});

	test('the first has nothing before it', () => {
		expect([newest, second, first].map((edition) => edition!.first)).toEqual([false, false, true]);
		expect(first!.changes).toEqual([]);
	});
});
