import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/lib/server/check/check.ts';
import { inWords, type Problem } from '../../src/lib/server/read/problem.ts';
import { languages } from '../../src/lib/model/language.ts';
import { sample } from '../site/sample.ts';
import { Folder, plainText, writtenRows } from './folder.ts';

// The project's own data, with their ledger: they are compared with what was frozen of them.
const folder = new Folder('data', true);
afterAll(() => folder.remove());
const inegi = 'observations/homicides-inegi.csv';
const year = { area: 'MX', period: '2019' };
const figure = 'homicides-inegi.mx.2019';
const files = [
	...['edition.json', 'published.csv', 'corrections.csv', 'sources.csv', 'series.csv'],
	...['events.csv', 'statements.csv', 'transfers.csv', inegi]
];
const kept = new Map(files.map((file) => [file, folder.read(file)]));
// The edition in the making is the day after the newest that is frozen, as its corrections are.
const frozen = readdirSync('static/editions').sort().at(-1)!;
const day = new Date(Date.parse(frozen) + 86_400_000).toISOString().slice(0, 10);
const { date: own } = JSON.parse(kept.get('edition.json')!) as { date: string };
kept.set('edition.json', kept.get('edition.json')!.replace(own, own > day ? own : day));
beforeEach(() => {
	for (const [file, text] of kept) folder.write(file, text);
});

const value = folder.cell(inegi, year, 'value');
const other = String(Number(value) + 1);
const header = (file: string) => `${kept.get(file)!.split('\n')[0]}\n`;
const problems = () => folder.problems();
const errors = (code?: Problem['code']) =>
	problems().filter((each) => each.severity === 'error' && (!code || each.code === code));
const hint = (problem: Problem | undefined) => problem && inWords(problem, 'en').hint;
const revision = (subject: string, field: string, was: string, now: string, date = day) => {
	const id = `${date}-${subject}-${field}`.replaceAll(/[^a-z0-9]+/g, '-');
	const cells = [id, date, 'revision', subject, field, was, now, '', 'Read again.', 'Releído.'];
	const line = cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
	folder.write('corrections.csv', `${folder.read('corrections.csv')}${line}\n`);
};

const emptyLedger = () => folder.write('published.csv', header('published.csv'));
const withoutRow = () => folder.write(inegi, kept.get(inegi)!.replace(/\nMX,,2019,[^\n]*/, ''));

test('the data agree with what was frozen of them', () => {
	expect(problems()).toEqual([]);
});

describe('what vanished from the table and the ledger alike', () => {
	test('a ledger that was emptied is refused, even where nothing else changed', () => {
		emptyLedger();
		expect(errors()).toEqual([
			expect.objectContaining({ code: 'ledger-short', file: 'published.csv', line: 1, column: 1 })
		]);
		expect(hint(errors()[0])).toContain('version control');
	});

	test('a digit changed, the ledger emptied: at the digit, with the line to write', () => {
		emptyLedger();
		const spot = folder.set(inegi, year, { value: other });
		const [found, ...rest] = errors('published-changed');
		expect(rest).toEqual([]);
		expect(found).toMatchObject({ ...spot, field: 'value', found: figure });
		expect(hint(found)).toContain(`,correction,${figure},value,${value},${other},,`);
	});

	test('a row gone from both: where its file ends, with the line to write', () => {
		const entry = new RegExp(`${figure.replaceAll('.', '\\.')},.*\n`);
		folder.write('published.csv', kept.get('published.csv')!.replace(entry, ''));
		withoutRow();
		const [found, ...rest] = errors('published-gone');
		expect(rest).toEqual([]);
		expect(found).toMatchObject({ file: inegi, found: figure });
		expect(hint(found)).toContain(`,withdrawal,${figure},,,,,`);
	});

	test('a digit changed in the table, its hash forged in the ledger', () => {
		const spot = folder.set(inegi, year, { value: other });
		folder.set('published.csv', { id: figure }, { sha256: 'a'.repeat(64) });
		expect(errors('published-changed')).toEqual([expect.objectContaining(spot)]);
	});

	test('a hash forged in the ledger alone', () => {
		const spot = folder.set('published.csv', { id: figure }, { sha256: 'a'.repeat(64) });
		expect(errors()).toEqual([expect.objectContaining({ ...spot, code: 'ledger-changed' })]);
	});

	test('with its correction a changed digit passes', () => {
		folder.set(inegi, year, { value: other });
		revision(figure, 'value', value, other);
		expect(errors()).toEqual([]);
	});

	test('another data set, or one with an address of its own, has no such history', () => {
		emptyLedger();
		// Nor have the corrections of that history a subject.
		folder.write('corrections.csv', header('corrections.csv'));
		folder.set(inegi, year, { value: other });
		const edition = kept.get('edition.json')!;
		folder.write(
			'edition.json',
			edition.replace('https://cifra.example/', 'https://other.example/')
		);
		expect(errors()).toEqual([]);
	});
});

test('an archive that is torn or gone says nothing of what was frozen', () => {
	const editions = mkdtempSync(join(tmpdir(), 'cifra-torn-'));
	try {
		cpSync('static/editions', editions, { recursive: true });
		const archive = join(editions, frozen, 'dataset.zip');
		folder.set(inegi, year, { value: other });
		emptyLedger();
		folder.write('corrections.csv', header('corrections.csv'));
		expect(check(folder.path, editions).problems).toContainEqual(
			expect.objectContaining({ code: 'published-changed' })
		);
		truncateSync(archive, 1000);
		expect(check(folder.path, editions).problems).toEqual([]);
		rmSync(archive);
		expect(check(folder.path, editions).problems).toEqual([]);
	} finally {
		rmSync(editions, { recursive: true, force: true });
	}
});

describe('what a figure rests on', () => {
	const event = { id: 'nafta-in-force-1994' };
	const cells: [string, string, { id: string }, string, string][] = [
		['the address of a source', 'sources.csv', { id: 'dimse-mexico' }, 'url', 'https://x.example/'],
		['the standing of a source', 'sources.csv', { id: 'dimse-mexico' }, 'standing', 'press'],
		['the kind of a series', 'series.csv', { id: 'homicides-inegi' }, 'kind', 'register'],
		['the date of an event', 'events.csv', event, 'period', '1994-01-02']
	];

	test.each(sample(cells, 3))('%s is not changed in silence', (_, file, where, field, now) => {
		const was = folder.cell(file, where, field);
		const spot = folder.set(file, where, { [field]: now });
		const found = errors('foundation-changed');
		expect(found).toEqual([expect.objectContaining({ ...spot, field, found: where.id })]);
		expect(hint(found[0])).toContain(`,revision,${where.id},${field},${was},${now},,`);
		for (const language of languages)
			expect(inWords(found[0]!, language).hint).toContain('corrections.csv');
	});

	test.each(sample(cells, 2))(
		'%s changes with a line of kind revision',
		(_, file, where, field, now) => {
			const was = folder.cell(file, where, field);
			folder.set(file, where, { [field]: now });
			revision(where.id, field, was, now);
			expect(errors('foundation-changed')).toEqual([]);
			expect(errors().filter(({ file: at }) => at === 'corrections.csv')).toEqual([]);
		}
	);

	test.each([
		['correction-was', 'was', 'leaked', 'press', '2026-11-28'],
		['correction-now', 'now', 'advocacy', 'leaked', '2026-11-28'],
		['correction-early', 'date', 'advocacy', 'press', '2026-11-22']
	])('a line that does not say so is refused: %s', (code, field, was, now, date) => {
		folder.set('sources.csv', { id: 'dimse-mexico' }, { standing: 'press' });
		revision('dimse-mexico', 'standing', was, now, date);
		expect(errors()).toContainEqual(
			expect.objectContaining({ code, field, file: 'corrections.csv' })
		);
	});

	test('an address that was not known may be added, words may be better', () => {
		const [head, ...rows] = writtenRows(kept.get('sources.csv')!);
		const url = head!.findIndex(({ raw }) => raw === 'url');
		const id = rows.find((row) => row[url]!.raw === '')![0]!.raw;
		folder.set('sources.csv', { id }, { url: 'https://new.example/' });
		folder.set(inegi, year, { locator: 'press: the headline' });
		expect(errors()).toEqual([]);
	});
});

describe('where a figure was read', () => {
	const [head, ...rows] = writtenRows(kept.get('transfers.csv')!);
	const cellOf = (row: (typeof rows)[number], name: string) =>
		plainText(row[head!.findIndex(({ raw }) => raw === name)]!.raw);
	const idsIn = (file: string) => writtenRows(kept.get(file)!).map(([id]) => plainText(id!.raw));
	const published = new Set(idsIn('published.csv'));
	// What is corrected already, or rests on what is, needs no further line.
	const corrected = new Set(
		writtenRows(kept.get('corrections.csv')!).map((cells) => plainText(cells[3]!.raw))
	);
	const row = rows.find(
		(each) =>
			published.has(cellOf(each, 'id')) &&
			/paragraph \d/.test(cellOf(each, 'locator')) &&
			!['id', 'source', 'read_in'].some((name) => corrected.has(cellOf(each, name)))
	)!;
	const [id, source, readIn] = ['id', 'source', 'read_in'].map((name) => cellOf(row, name));
	const elsewhere = idsIn('sources.csv').find((each) => ![source, readIn].includes(each))!;
	const was = cellOf(row, 'locator');

	test('another paragraph needs a line, of the row', () => {
		const spot = folder.set('transfers.csv', { id: id! }, { locator: 'paragraph 99' });
		const found = errors();
		expect(found).toEqual([
			expect.objectContaining({ ...spot, code: 'foundation-changed', field: 'locator' })
		]);
		expect(hint(found[0])).toContain(`,revision,${id},locator,`);
		expect(hint(found[0])).toContain(',paragraph 99,,');
	});

	test.each([id, source])('a line of %s covers it', (subject) => {
		folder.set('transfers.csv', { id: id! }, { locator: 'paragraph 99' });
		revision(subject!, 'locator', was, 'paragraph 99');
		expect(errors()).toEqual([]);
	});

	test('a line of another source does not', () => {
		folder.set('transfers.csv', { id: id! }, { locator: 'paragraph 99' });
		revision(elsewhere, 'locator', was, 'paragraph 99');
		expect(errors('foundation-changed')).toHaveLength(1);
	});
});
