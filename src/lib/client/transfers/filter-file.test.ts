import { expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import { readCsv } from '../../server/read/csv.ts';
import { csvOf } from '../../server/distribution/table.ts';
import { wholeTable } from '../../server/files/table/whole-table.ts';
import { chosenLines } from '../compare/rows.ts';
import { chosenName, withChoice } from './filter-file.ts';

const data = check('data').dataset!;

test('each row says the choice, and nothing else is changed', () => {
	const csv = csvOf(wholeTable(data, 'transfers'));
	const ids = data.tables.transfers.slice(3, 40).map(({ id }) => id);
	const { header, lines } = chosenLines(csv, new Set(ids), 'first');
	const address = 'https://cifra.example/transfers/#supplier=IL&from=2009';
	const chosen = `${[header, ...lines].join('\n')}\n`;
	const { records, faults } = readCsv(withChoice(chosen, address));
	expect(faults).toEqual([]);
	expect(records[0]!.at(-1)!.text).toBe('filter');
	expect(records.slice(1).map((row) => row[0]!.text)).toEqual(ids);
	for (const row of records.slice(1)) expect(row.at(-1)!.text).toBe(address);
	expect(records.map((row) => row.slice(0, -1).map(({ text }) => text))).toEqual(
		readCsv(chosen).records.map((row) => row.map(({ text }) => text))
	);
});

test.each([
	['', 'transfers.csv'],
	['#supplier=IL&from=2009', 'transfers-supplier-IL-from-2009.csv'],
	['#category=../x', 'transfers-category--x.csv']
])('the choice %j names the file %s', (fragment, name) => {
	expect(chosenName('transfers', fragment)).toBe(name);
});
