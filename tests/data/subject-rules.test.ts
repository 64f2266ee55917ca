import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../src/lib/server/read/csv.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { ruleWords } from '../../src/lib/words/rules.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cifra-rules-'));
	cpSync('data', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string, to: string): number {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	const at = text.indexOf(from);
	expect(at, `${file} has no "${from}"`).toBeGreaterThan(-1);
	writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
	return text.slice(0, at).split('\n').length;
}

describe('a breach of the subject’s rules is found where it stands', () => {
	test.each([
		[
			'trend-word',
			'series.csv',
			'Homicides in Mexico from 2006',
			'The rate of homicides in Mexico from 2006',
			'English'
		],
		[
			'trend-word',
			'series.csv',
			'Homicidios en México de 2006',
			'Aumento de homicidios en México de 2006',
			'Spanish'
		],
		[
			'sum-of-measure',
			'indicators.csv',
			'{sum:homicides-inegi.mx:2006/2019}',
			'{sum:impunity-envipe.mx:2011/2017}',
			'a sum of shares'
		],
		[
			'diff-of-units',
			'indicators.csv',
			'{diff:homicides-inegi.mx.2018,homicides-sesnsp.mx.2018}',
			'{diff:homicides-inegi.mx.2018,impunity-envipe.mx.2017}',
			'deaths less per cent'
		],
		[
			'jump-without-note',
			'observations/homicides-inegi.csv',
			'MX,,1995,15612',
			'MX,,1995,156120',
			'a digit too many'
		]
	] as const)('%s: %s', (code, file, from, to, _) => {
		const line = edit(file, from, to);
		const found = check(folder).problems.filter((problem) => problem.code === code);
		expect(found.map((problem) => `${problem.file}:${problem.line}`)).toContain(`${file}:${line}`);
	});

	test('a price beside TIV', () => {
		const path = join(folder, 'transfers.csv');
		const records = readCsv(readFileSync(path, 'utf8')).records.map((cells) =>
			cells.map(({ text }) => text)
		);
		const [header, ...rows] = records;
		const index = rows.findIndex(([id]) => id?.startsWith('sipri-'));
		for (const [name, value] of [
			['value', '5'],
			['value_qualifier', 'exact'],
			['currency', 'usd']
		] as const)
			rows[index]![header!.indexOf(name)] = value;
		writeFileSync(path, writeCsv(header!, rows));
		const found = check(folder).problems.find(({ code }) => code === 'tiv-with-currency');
		expect(found).toMatchObject({ file: 'transfers.csv', line: index + 2, field: 'currency' });
	});

	test('a source nobody uses and nobody explains', () => {
		const path = join(folder, 'sources.csv');
		const header = readFileSync(path, 'utf8').split('\n')[0]!.split(',');
		const row = header.map(
			(name) =>
				({ id: 'aaa-unused', type: 'report', title: 'Unused', standing: 'press' })[name] ?? ''
		);
		writeFileSync(path, `${readFileSync(path, 'utf8')}${row.join(',')}\n`);
		expect(check(folder).problems.map(({ code }) => code)).toContain('source-unused');
	});
});

describe('words of trend', () => {
	test.each([
		['en', 'estimated by the state prosecutors', false],
		['en', 'separate files', false],
		['en', 'The count rose.', true],
		['en', 'a homicide rate', true],
		['es', 'una tasa por cada cien mil', true],
		['es', 'el conteo creció', true],
		['es', 'la tasación del daño', false],
		['es', 'aumentan los casos', true]
	] as const)('%s: %s', (language, text, expected) => {
		expect(ruleWords[language].trend.test(text)).toBe(expected);
	});
});
