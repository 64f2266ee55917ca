import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { figureColumns, ledgerTable, seriesOfId } from '../../src/lib/model/ledger.ts';
import { changesView } from '../../src/lib/server/machines/changes.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { dayAfter } from '../../src/lib/server/ledger/correction-line.ts';
import { atomFeed, jsonFeed } from '../../src/lib/server/machines/feed.ts';
import { inWords, type Problem } from '../../src/lib/server/read/problem.ts';
import { publish } from '../../src/lib/server/editions/publish.ts';
import { correctionsView, historyOf } from '../../src/lib/views/correction.ts';
import { figureView } from '../../src/lib/views/figure.ts';
import { wordsOf } from '../../src/lib/words/index.ts';
import { Folder, plainText, writtenRows } from './folder.ts';

// The real data are published in a copy, then changed.
const folder = new Folder().nationalOnly();
afterAll(() => folder.remove());
const first = publish(folder.path);
const csv = readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.csv'));
const kept = new Map([...csv, 'edition.json'].map((file) => [file, folder.read(file)]));
beforeEach(() => {
	for (const [file, text] of kept) if (folder.read(file) !== text) folder.write(file, text);
});

const { date: edition } = JSON.parse(folder.read('edition.json')) as { date: string };
const later = '2099-12-06';
const homicides = 'observations/homicides-inegi.csv';
const year = { area: 'MX', period: '2019' };
const figure = 'homicides-inegi.mx.2019';
const value = folder.cell(homicides, year, 'value');
const other = String(Number(value) + 1);
const line = { id: 'sipri-23148-1995' };
const quantity = folder.cell('transfers.csv', line, 'quantity');

const problems = (code?: Problem['code']) =>
	folder.problems().filter((each) => !code || each.code === code);
const errors = () => problems().filter(({ severity }) => severity === 'error');
const hint = (problem: Problem | undefined) => problem && inWords(problem, 'en').hint;

/** Moves on to the next edition, and writes lines into corrections.csv. */
function correct(...lines: string[]): void {
	folder.write('edition.json', kept.get('edition.json')!.replace(edition, later));
	folder.write(
		'corrections.csv',
		kept.get('corrections.csv')! + lines.map((each) => `${each}\n`).join('')
	);
}

const correction = (
	id: string,
	subject: string,
	field: string,
	was: string,
	now: string,
	date = later
) => `${id},${date},correction,${subject},${field},${was},${now},,Mistyped.,Error de captura.`;
const withdrawal = (subject: string, replacedBy = '') =>
	`gone,${later},withdrawal,${subject},,,,${replacedBy},Wrong.,Incorrecto.`;

/** Publishing is refused as the check is, and the ledger stays as it is, byte for byte. */
function expectRefused(): void {
	const before = folder.read('published.csv');
	expect(publish(folder.path).done).toBeUndefined();
	expect(folder.read('published.csv')).toBe(before);
}

test('the data are published, each row once, in order, since this edition', () => {
	expect(first.problems).toEqual([]);
	const rows = writtenRows(folder.read('published.csv')).slice(1);
	const ids = rows.map(([id]) => id!.raw);
	expect(rows.length).toBe(first.done!.added);
	expect(ids).toEqual([...new Set(ids)].sort());
	expect(ids).toEqual(expect.arrayContaining([figure, 'sipri-23148-1995']));
	for (const [, sha256, since] of rows) {
		expect(sha256!.raw).toMatch(/^[0-9a-f]{64}$/);
		expect(since!.raw).toBe(edition);
	}
});

test('published twice, the ledger is the same', () => {
	const { done } = publish(folder.path);
	expect(done).toMatchObject({ added: 0, corrected: 0 });
	expect(folder.read('published.csv')).toBe(kept.get('published.csv'));
	expect(problems()).toEqual([]);
});

describe('a silent edit is refused where it was made, with the line to write', () => {
	test.each([
		['a digit of a value', homicides, year, 'value', other, figure],
		['a qualifier', homicides, year, 'qualifier', 'about', figure],
		['a status', homicides, year, 'status', 'P', figure],
		['a quantity', 'transfers.csv', line, 'quantity', `${quantity}0`, line.id],
		['a transfer’s period', 'transfers.csv', line, 'period', '1996', line.id],
		['a transfer’s status', 'transfers.csv', line, 'status', 'ordered', line.id]
	])('%s', (_, file, where, field, now, subject) => {
		const was = folder.cell(file, where, field);
		const spot = folder.set(file, where, { [field]: now });
		// A number that is not the one in its quotation is told of as well.
		const found = problems('published-changed');
		expect(found).toEqual([expect.objectContaining({ ...spot, field, found: subject })]);
		expect(hint(found[0])).toContain(
			`,${dayAfter(edition)},correction,${subject},${field},${was},${now},,`
		);
		expectRefused();
	});

	test('the value of a statement', () => {
		const [head, ...rows] = writtenRows(folder.read('statements.csv'));
		const at = head!.findIndex(({ raw }) => raw === 'value');
		const row = rows.find((cells) => /^\d+$/.test(cells[at]!.raw))!;
		const spot = folder.set('statements.csv', { id: row[0]!.raw }, { value: `${row[at]!.raw}0` });
		const found = problems('published-changed');
		expect(found).toEqual([expect.objectContaining(spot)]);
		expect(hint(found[0])).toContain(`,statement:${row[0]!.raw},value,${row[at]!.raw},`);
	});

	test('the unit of a whole series, once for all its rows', () => {
		const spot = folder.set('series.csv', { id: 'homicides-inegi' }, { unit: 'victims' });
		const found = problems('published-changed');
		expect(found).toEqual([expect.objectContaining({ ...spot, field: 'unit' })]);
		expect(hint(found[0])).toContain(',homicides-inegi,unit,deaths,victims,,');
		expectRefused();
	});

	test('an observation’s period: the published one is gone', () => {
		folder.set('observations/journalists-killed-rsf.csv', { value: '9' }, { period: '2018' });
		const [found] = problems('published-gone');
		expect(found?.file).toBe('observations/journalists-killed-rsf.csv');
		expect(hint(found)).toMatch(/,withdrawal,journalists-killed-rsf\.mx\.2018-01-01--2018-12-01,/);
		expectRefused();
	});
});

describe('what is lost is refused', () => {
	const rows = writtenRows(folder.read('transfers.csv'));
	const length = (file: string) => folder.read(file).split('\n').length - 1;

	test('a deleted row', () => {
		const text = folder.read(homicides);
		folder.write(homicides, text.replace(/\nMX,,2019,[^\n]*/, ''));
		expect(problems('published-gone')).toEqual([
			expect.objectContaining({ file: homicides, line: length(homicides), found: figure })
		]);
		expectRefused();
	});

	test.each([2, Math.floor(rows.length / 2), rows.length - 1])(
		'a file cut behind row %i',
		(count) => {
			folder.write('transfers.csv', kept.get('transfers.csv')!.slice(0, rows[count]![0]!.from));
			const found = problems('published-gone').filter(({ file }) => file === 'transfers.csv');
			expect(found.map((each) => each.found).sort()).toEqual(
				rows
					.slice(count)
					.map(([id]) => id!.raw)
					.sort()
			);
			expect(new Set(found.map((each) => each.line))).toEqual(new Set([length('transfers.csv')]));
			expectRefused();
		}
	);

	test('a row of the ledger whose hash was changed', () => {
		folder.set('published.csv', { id: figure }, { sha256: '0'.repeat(64) });
		expect(errors()).toEqual([
			expect.objectContaining({ file: homicides, code: 'published-changed', found: figure })
		]);
	});

	test('a ledger that was cut is noticed', () => {
		const text = kept.get('published.csv')!;
		folder.write('published.csv', `${text.split('\n').slice(0, -2).join('\n')}\n`);
		expect(problems()).toEqual([
			expect.objectContaining({ code: 'edition-published', severity: 'warning', found: '1' })
		]);
	});
});

describe('with a correction', () => {
	const right = correction('digit', figure, 'value', value, other);

	beforeEach(() => {
		folder.set(homicides, year, { value: other });
	});

	test('the edit passes, is published, and stands on pages and in feeds', () => {
		correct(right);
		expect(problems()).toEqual([]);
		expect(publish(folder.path).done).toMatchObject({ added: 1, corrected: 1 });
		expect(folder.cell('published.csv', { id: figure }, 'since')).toBe(edition);
		expect(publish(folder.path).done).toMatchObject({ added: 0, corrected: 0 });

		const data = check(folder.path).dataset!;
		const [was, now] = [Number(value), Number(other)].map((each) => each.toLocaleString('en-US'));
		expect(figureView(data, data.observation(figure), 'en').corrected).toMatchObject([
			{ id: 'digit', was, until: '6 December 2099' }
		]);
		expect(historyOf(data, 'homicides', 'en')).toMatchObject([{ id: 'digit', was, now }]);
		expect(correctionsView(data, 'en').corrections).toHaveLength(1);
		const changes = changesView(data, wordsOf('en').corrections, 'en');
		expect(atomFeed(changes)).toContain(`Value: was ${was}, now ${now}. Mistyped.`);
		expect(JSON.parse(jsonFeed(changes))).toMatchObject({
			items: [{ _cifra: { subject: figure, field: 'value', was: value, now: other } }, {}, {}]
		});
	});

	test('the line that the hint prints is the right one', () => {
		const [, printed] = /: (\S+,.*)$/.exec(hint(errors()[0])!)!;
		correct(printed!);
		expect(errors()).toEqual([]);
	});

	test.each<[string, Problem['code'], string, string, string[]]>([
		[
			'that lies about what it was',
			'correction-was',
			'corrections.csv',
			'was',
			[correction('digit', figure, 'value', `${value}0`, other)]
		],
		[
			'that does not say what it is now',
			'correction-now',
			'corrections.csv',
			'now',
			[correction('digit', figure, 'value', value, `${other}0`)]
		],
		[
			'of another column',
			'correction-now',
			'corrections.csv',
			'now',
			[correction('digit', figure, 'low', value, other)]
		],
		[
			'of the day it was published',
			'correction-early',
			'corrections.csv',
			'date',
			[correction('digit', figure, 'value', value, other, edition)]
		],
		[
			'older than the publication',
			'correction-early',
			'corrections.csv',
			'date',
			[correction('digit', figure, 'value', value, other, '2020-01-01')]
		],
		[
			'of a month',
			'not-a-day',
			'corrections.csv',
			'date',
			[correction('digit', figure, 'value', value, other, '2099-12')]
		],
		[
			'of a row that does not exist',
			'unknown-id',
			'corrections.csv',
			'subject',
			[correction('digit', 'homicides-inegi.mx.3019', 'value', value, other)]
		],
		[
			'of a column that does not exist',
			'unknown-column',
			'corrections.csv',
			'field',
			[correction('digit', figure, 'number', value, other)]
		],
		[
			'that withdraws the row and leaves it',
			'withdrawn-present',
			homicides,
			'',
			[withdrawal(figure)]
		],
		[
			'of another row',
			'published-changed',
			homicides,
			'value',
			[correction('digit', 'homicides-inegi.mx.2018', 'note_en', 'a', 'b')]
		],
		[
			'twice over',
			'correction-now',
			'corrections.csv',
			'now',
			[right, right.replace('digit', 'again')]
		]
	])('%s it is refused', (_, code, file, field, lines) => {
		correct(...lines);
		expect(errors()).toContainEqual(expect.objectContaining({ code, file, field }));
		expectRefused();
	});

	test('a second column needs one of its own', () => {
		folder.set(homicides, year, { qualifier: 'about' });
		correct(right);
		expect(errors()).toEqual([
			expect.objectContaining({ code: 'published-changed', file: homicides, field: 'qualifier' })
		]);
		expectRefused();
		correct(right, correction('word', figure, 'qualifier', 'exact', 'about'));
		expect(errors()).toEqual([]);
	});

	test('it may be corrected again, by what the last one says', () => {
		correct(right);
		publish(folder.path);
		const third = String(Number(other) + 1);
		folder.set(homicides, year, { value: third });
		expectRefused();
		correct(right, correction('again', figure, 'value', other, third));
		expect(problems('correction-early')).toHaveLength(1);
		correct(right, correction('again', figure, 'value', other, third, '2099-12-20'));
		expect(errors()).toEqual([]);
		expect(publish(folder.path).done).toMatchObject({ added: 1, corrected: 1 });
	});

	test('a correction that is published is not changed or deleted', () => {
		correct(right);
		publish(folder.path);
		folder.set('corrections.csv', { id: 'digit' }, { was: '1' });
		expect(problems('correction-changed')).toMatchObject([{ file: 'corrections.csv', line: 2 }]);
		expectRefused();
		folder.write('corrections.csv', kept.get('corrections.csv')!);
		expect(problems('correction-changed')).toMatchObject([{ file: 'corrections.csv', line: 1 }]);
		expectRefused();
	});

	test('dated after the edition it passes with a warning', () => {
		folder.write('corrections.csv', `${kept.get('corrections.csv')}${right}\n`);
		expect(problems().map(({ code, severity }) => [code, severity])).toContainEqual([
			'correction-after-edition',
			'warning'
		]);
		expect(errors()).toEqual([]);
	});
});

describe('a withdrawal', () => {
	const file = 'observations/journalists-killed-rsf.csv';
	const old = 'journalists-killed-rsf.mx.2018-01-01--2018-12-01';
	const next = 'journalists-killed-rsf.mx.2018-01-01--2018-11-30';

	beforeEach(() => {
		folder.set(file, { value: '9' }, { period: '2018-01-01/2018-11-30' });
	});

	test('with its replacement passes; the id stays taken', () => {
		correct(withdrawal(old, next));
		expect(problems()).toEqual([]);
		expect(publish(folder.path).done).toMatchObject({ added: 2, corrected: 0 });
		const data = check(folder.path).dataset!;
		expect(historyOf(data, 'journalists-killed', 'en')).toMatchObject([
			{ withdrawn: true, subject: { anchor: old }, replacedBy: { anchor: next } }
		]);
		folder.repeat(file, { value: '9' }, { period: '2018-01-01/2018-12-01' });
		expect(errors()).toContainEqual(
			expect.objectContaining({ code: 'withdrawn-present', file, found: old })
		);
	});

	test.each(['journalists-killed-rsf.mx.2017', old])('replaced by %s is refused', (id) => {
		correct(withdrawal(old, id));
		expect(errors()).toMatchObject([{ code: 'unknown-id', file: 'corrections.csv', found: id }]);
		expectRefused();
	});
});

// Any cell of any row, any text: the ledger or another rule refuses it.
test('no figure-carrying cell of a published row changes in silence', () => {
	const rows = writtenRows(kept.get('published.csv')!)
		.slice(1)
		.map(([id]) => id!.raw)
		.filter((id) => ledgerTable(id) !== 'corrections');
	fc.assert(
		fc.property(fc.constantFrom(...rows), fc.nat(), fc.string(), (id, at, text) => {
			const table = ledgerTable(id);
			const file = table === 'observations' ? `observations/${seriesOfId(id)}.csv` : `${table}.csv`;
			const [head, ...all] = writtenRows(kept.get(file)!);
			const columns = head!.filter(({ raw }) => figureColumns[table].includes(raw));
			const column = head!.indexOf(columns[at % columns.length]!);
			// The row itself is any: its id in the ledger only chose the file.
			const cell = all[at % all.length]![column]!;
			fc.pre(plainText(cell.raw) !== text);
			const written = kept.get(file)!;
			const raw = `"${text.replaceAll('"', '""')}"`;
			folder.write(file, written.slice(0, cell.from) + raw + written.slice(cell.to));
			expect(check(folder.path).dataset).toBeUndefined();
			folder.write(file, written);
		}),
		{ numRuns: 20 }
	);
}, 60_000);
