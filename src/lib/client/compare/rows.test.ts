import { describe, expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import type { Observation } from '../../model/observation.ts';
import { observationTable } from '../../server/files/table/observation-table.ts';
import { csvOf } from '../../server/distribution/table.ts';
import { chosenLines } from './rows.ts';

const data = check('data').dataset!;
const csvOfRows = (rows: readonly Observation[]) => csvOf(observationTable(data, 'rows', rows));

describe('the rows that are seen', () => {
	const rows = data.observationsOfIndicator('homicides');
	const csv = csvOfRows(rows);

	test.each([
		['none', []],
		['one', [rows[3]!.id]],
		['some', rows.slice(5, 25).map(({ id }) => id)],
		['all', rows.map(({ id }) => id)]
	])('%s of a published file', (_, ids) => {
		const { header, lines } = chosenLines(csv, new Set(ids), 'before-last');
		expect(header).toBe(csv.split('\n')[0]);
		expect(`${[header, ...lines].join('\n')}\n`).toBe(
			csvOfRows(rows.filter(({ id }) => ids.includes(id)))
		);
	});

	test('no published row has a line break in a cell', () => {
		expect(csv.trimEnd().split('\n')).toHaveLength(rows.length + 1);
	});
});

test('ids that stand first', () => {
	expect(chosenLines('id,x\na,1\nb,"2,a"\n', new Set(['b']), 'first')).toEqual({
		header: 'id,x',
		lines: ['b,"2,a"']
	});
});
