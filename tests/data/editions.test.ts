import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/lib/model/saved-again.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { unpack } from '../../src/lib/server/distribution/archive.ts';
import { sha256 } from '../../src/lib/server/distribution/bytes.ts';
import {
	frozenFaults,
	frozenNames,
	readFrozen
} from '../../src/lib/server/frozen/frozen-edition.ts';
import { inWords } from '../../src/lib/server/read/problem.ts';
import { publishEdition } from '../../src/lib/server/editions/publish.ts';
import { editionLines, editionPage } from '../../src/lib/views/edition.ts';
import { deep } from '../site/sample.ts';
import { Folder } from './folder.ts';

// The real data are published in a copy, and frozen beside it; then everything is tried on copies of that.
const folder = new Folder().nationalOnly();
const root = mkdtempSync(join(tmpdir(), 'cifra-editions-'));
const editions = join(root, 'editions');
afterAll(() => {
	folder.remove();
	rmSync(root, { recursive: true, force: true });
});

const { date: dayBefore } = JSON.parse(folder.read('edition.json')) as { date: string };
// A day later than the data's own: on the day before it nothing lies ahead.
const date = new Date(Date.parse(dayBefore) + 86_400_000).toISOString().slice(0, 10);
folder.write('edition.json', folder.read('edition.json').replace(dayBefore, date));
const first = await publishEdition(folder.path, editions);
const kept = join(root, 'kept');
cpSync(editions, kept, { recursive: true });
const texts = new Map(
	['edition.json', 'published.csv', 'indicators.csv'].map((file) => [file, folder.read(file)])
);
beforeEach(() => {
	rmSync(editions, { recursive: true, force: true });
	cpSync(kept, editions, { recursive: true });
	for (const [file, text] of texts) folder.write(file, text);
});

const at = (name: string) => join(editions, date, name);
const bytes = (name: string) => readFileSync(at(name));
/** All that lies in the folder of editions, hidden files too, with its content. */
const state = () =>
	readdirSync(editions, { recursive: true, encoding: 'utf8' })
		.sort()
		.map((name) => {
			const path = join(editions, name);
			return name.includes('.') || name.endsWith('SUMS')
				? `${name} ${sha256(readFileSync(path))}`
				: name;
		});

/** A wording that is no figure: the ledger lets it pass, a frozen edition does not. */
function reword(): void {
	const [, caveat = ''] =
		/"(A grave site may hold[^"]*)"/.exec(folder.read('indicators.csv')) ?? [];
	expect(caveat).not.toBe('');
	folder.replace('indicators.csv', caveat, `${caveat} This sentence is new.`);
}

describe('what is frozen', () => {
	test('three files, and nothing else beside them', () => {
		expect(first.problems).toEqual([]);
		expect(first.done).toMatchObject({ date, frozen: true });
		expect(readdirSync(editions)).toEqual([date]);
		expect(readdirSync(join(editions, date)).sort()).toEqual([...frozenNames].sort());
		expect(frozenFaults(editions)).toEqual([]);
	});

	test('every file inside of dataset.zip is known by its hash', () => {
		const { files, inside } = readFrozen(editions, date);
		const known = new Set([...Object.values(files), ...Object.values(inside)]);
		const members = unpack(bytes('dataset.zip'));
		expect(members.length).toBeGreaterThan(50);
		expect(members.filter((member) => !known.has(sha256(member.bytes)))).toEqual([]);
		expect(inside['dataset.zip/README.txt']).toMatch(/^[0-9a-f]{64}$/);
	});

	test('the tables are known by their cells too', () => {
		const { files, cells } = readFrozen(editions, date);
		const table = unpack(bytes('dataset.zip')).find(({ path }) => path === 'observations.csv')!;
		const saved = `\uFEFF${new TextDecoder().decode(table.bytes).replaceAll('\n', '\r\n')}`;
		expect(cells['observations.csv']).toBe(sha256(new TextEncoder().encode(cellsOf(saved))));
		expect(Object.keys(cells)).toEqual(Object.keys(files).filter((path) => path.endsWith('.csv')));
	});

	test('the list of checksums names each published file once, in the form sha256sum reads', () => {
		const { files } = readFrozen(editions, date);
		const lines = bytes('SHA256SUMS').toString('utf8').trimEnd().split('\n');
		expect(lines.filter((line) => !/^[0-9a-f]{64} {2}\S.*$/.test(line))).toEqual([]);
		expect(lines.map((line) => line.slice(66))).toEqual(
			[...Object.keys(files), 'edition.json'].sort()
		);
		expect(lines).toContain(`${sha256(bytes('dataset.zip'))}  dataset.zip`);
	});

	test('counts are those of the data', () => {
		const { counts } = readFrozen(editions, date);
		const data = check(folder.path).dataset!;
		expect(counts.indicators).toBe(data.indicators.length);
		expect(counts.transfers).toBe(data.tables.transfers.length);
		expect(counts.figures).toBeGreaterThan(counts.copies);
		expect(counts.figures).toBeLessThanOrEqual(data.tables.observations.length);
	});
});

describe('published again', () => {
	test('with the same data nothing is written', async () => {
		const before = state();
		const { done } = await publishEdition(folder.path, editions);
		expect(done).toMatchObject({ frozen: false, added: 0, corrected: 0 });
		expect(state()).toEqual(before);
	});

	test.each([
		['other words under the same date', reword, 'edition-frozen'],
		[
			'an earlier date',
			() => folder.write('edition.json', folder.read('edition.json').replace(date, dayBefore)),
			'edition-back'
		],
		[
			'a frozen archive that was touched',
			() => writeFileSync(at('dataset.zip'), 'x'),
			'frozen-changed'
		],
		[
			'a frozen description that was touched',
			() =>
				writeFileSync(
					at('edition.json'),
					bytes('edition.json').toString('utf8').replace('"name"', '"nome"')
				),
			'frozen-changed'
		],
		['a frozen file that is gone', () => rmSync(at('SHA256SUMS')), 'frozen-changed']
	])('%s: refused, and nothing is written', async (_, change, code) => {
		change();
		const before = state();
		const ledger = folder.read('published.csv');
		const { problems, done } = await publishEdition(folder.path, editions);
		expect(done).toBeUndefined();
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors.map((each) => each.code)).toContain(code);
		expect(inWords(errors.at(-1)!, 'en').message).not.toBe('');
		expect(state()).toEqual(before);
		expect(folder.read('published.csv')).toBe(ledger);
	});

	// Every file of an edition is made anew: in the long form.
	test.skipIf(!deep)(
		'under a later date it is frozen beside the first, which stays as it was',
		{ timeout: 120_000 },
		async () => {
			const before = state();
			reword();
			folder.write('edition.json', folder.read('edition.json').replace(date, '2099-12-06'));
			const { done } = await publishEdition(folder.path, editions);
			expect(done).toMatchObject({ date: '2099-12-06', frozen: true });
			expect(state()).toEqual(expect.arrayContaining(before));
			expect(frozenFaults(editions)).toEqual([]);

			const data = check(folder.path).dataset!;
			const dates = [date, '2099-12-06'];
			expect(editionLines(data, dates, 'en').map((line) => [line.date, line.current])).toEqual([
				['2099-12-06', true],
				[date, false]
			]);
			const past = editionPage(data, dates, date, undefined, 'en')!;
			expect(past.later.map((line) => line.date)).toEqual(['2099-12-06']);
			expect(editionPage(data, dates, '2001-01-01', undefined, 'en')).toBeUndefined();
		}
	);
});

test('an edition that cannot be written leaves nothing half-written', async () => {
	rmSync(editions, { recursive: true });
	// A file stands where the folder of editions should be.
	writeFileSync(editions, '');
	const ledger = folder.read('published.csv');
	await expect(publishEdition(folder.path, editions)).rejects.toThrow();
	expect(readFileSync(editions, 'utf8')).toBe('');
	expect(folder.read('published.csv')).toBe(ledger);
	rmSync(editions);
});

test('the project’s own frozen editions are as they were frozen', () => {
	expect(frozenFaults('static/editions')).toEqual([]);
	if (!existsSync('static/editions')) return;
	for (const each of readdirSync('static/editions')) {
		const { files } = readFrozen('static/editions', each);
		const members = unpack(readFileSync(join('static/editions', each, 'dataset.zip')));
		const changed = members.filter(
			({ path, bytes: content }) =>
				files[path] && !/index\.html$|^SHA256SUMS$/.test(path) && files[path] !== sha256(content)
		);
		expect(changed.map(({ path }) => path)).toEqual([]);
	}
});
