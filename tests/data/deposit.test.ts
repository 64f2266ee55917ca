import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { depositFiles } from '../../src/lib/citation/deposit.ts';
import { datasetRecord } from '../../src/lib/citation/record.ts';
import { check } from '../../src/lib/server/check/check.ts';

const data = check('data').dataset!;
const files = depositFiles(data);
const record = datasetRecord(data, 'en');

test.each(files)(
	'$path at the root is that of the data: else run "npm run data:publish"',
	({ path, text }) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	}
);

describe('CITATION.cff', () => {
	const cff = files.find(({ path }) => path === 'CITATION.cff')!.text;
	/** The value of a key at the outermost level; the values are JSON's strings or bare words. */
	const value = (key: string) => {
		const written = new RegExp(`^${key}: (.*)$`, 'm').exec(cff)?.[1] ?? '';
		return written.startsWith('"') ? (JSON.parse(written) as string) : written;
	};

	test('has what its format asks for, from the one record', () => {
		expect(value('cff-version')).toBe('1.2.0');
		expect(value('type')).toBe('dataset');
		expect(value('title')).toBe(record.title);
		expect(value('url')).toBe(record.URL);
		expect(value('date-released')).toBe(data.edition.date);
		expect(value('message')).toContain(record.note);
		expect(cff).toMatch(/^authors:\n {2}- name: "Cifra"$/m);
	});

	test('names the work of each producer', () => {
		for (const { source } of data.tables.series)
			expect(cff).toContain(`    title: ${JSON.stringify(data.source(source).title)}\n`);
		expect(cff).not.toMatch(/\t|undefined/);
	});
});

test('.zenodo.json has what Zenodo asks for, from the one record', () => {
	const deposit = JSON.parse(files.find(({ path }) => path === '.zenodo.json')!.text) as Record<
		string,
		unknown
	>;
	expect(deposit).toMatchObject({
		title: record.title,
		upload_type: 'dataset',
		publication_date: data.edition.date,
		version: data.edition.date,
		license: 'cc-by-4.0',
		access_right: 'open',
		notes: record.note,
		creators: [{ name: 'Cifra' }]
	});
	expect(deposit.related_identifiers).toContainEqual(
		expect.objectContaining({ identifier: record.URL })
	);
});
