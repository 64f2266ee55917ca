import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import readWorkbook from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { recipes, type Recipe } from '../../src/lib/server/files/recipe.ts';
import { readers } from '../readers/reader.ts';
import { folder, readData, serveSite, textOf } from './site.ts';

const run = promisify(execFile);
const data = readData();
const origin = await serveSite();
const work = mkdtempSync(join(tmpdir(), 'cifra-recipes-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const all = new Map(recipes(data).map((recipe) => [recipe.program, recipe]));
const programOf = (name: string) => readers.find((reader) => reader.name === name)?.program;
const env = { ...process.env, LC_ALL: 'C.UTF-8' };

/** What the example must come to: a national value that the lines print, by the data themselves. */
const { lines } = all.get('spreadsheet')!;
const shown = data.observation(/MATCH\("([^"]+)"/.exec(lines[0]!)![1]!);

/** The lines with the public address replaced by where the built site is now. */
const here = (recipe: Recipe, place: string): string =>
	recipe.lines.join('\n').replaceAll(data.edition.origin, place);

/** The formulas, worked out by LibreOffice in the published workbook's first sheet. */
async function workedOut(soffice: string, recipe: Recipe): Promise<string[]> {
	const [published] = await readWorkbook(join(folder, recipe.file));
	const rows = published!.data.map((row) =>
		row.map((cell) => (typeof cell === 'number' ? cell : cell === null ? null : String(cell)))
	);
	const formulas = recipe.lines.map((value) => [{ value, type: 'Formula' as const }]);
	const file = join(work, 'formulas.xlsx');
	await writeWorkbook([
		{ data: formulas, sheet: 'formulas' },
		{ data: rows, sheet: 'data' }
	]).toFile(file);
	const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
	await run(soffice, ['--headless', profile, '--convert-to', 'csv', '--outdir', work, file]);
	return readFileSync(join(work, 'formulas.csv'), 'utf8').trimEnd().split('\n');
}

test('the page shows the lines, three for each program', () => {
	for (const { program, lines: three } of all.values()) {
		expect(three.length).toBe(3);
		expect(textOf('data/index.html')).toContain(`id="lines-${program}"`);
	}
});

/** A program's run, where it is installed; its name says where it is not. */
const title = (program: string | undefined): string =>
	program ? 'gives the published value' : 'left out: it is not installed here';

describe('R', () => {
	const program = programOf('R');
	test(title(program), async () => {
		if (!program) return;
		const script = join(work, 'lines.R');
		writeFileSync(script, `options(width = 10000)\n${here(all.get('r')!, `${origin}/`)}\n`);
		const { stdout } = await run(program, ['--vanilla', script], { env, maxBuffer: 1e8 });
		expect(stdout).toMatch(new RegExp(`\\b${shown.period.text}\\s+${shown.value}\\b`));
	});
});

describe('pandas', () => {
	const program = programOf('pandas');
	test(title(program), async () => {
		if (!program) return;
		const code = `${here(all.get('python')!, `${origin}/`)}\n`;
		const { stdout } = await run(program, ['-c', code], { env });
		expect(stdout).toMatch(new RegExp(`\\b${shown.period.text}\\s+${shown.value}(?:\\.0)?\\b`));
	});
});

describe('DuckDB', () => {
	const place = process.env.CIFRA_DUCKDB;
	test(title(place), async () => {
		if (!place) return;
		const { DuckDBInstance } = createRequire(join(place, 'package.json'))('@duckdb/node-api') as {
			DuckDBInstance: {
				create(path: string): Promise<{
					connect(): Promise<{
						run(sql: string): Promise<unknown>;
						runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
					}>;
				}>;
			};
		};
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const [view, query] = here(all.get('duckdb')!, `${resolve(folder)}/`).split(/(?<=;)\n/);
		await connection.run(view!);
		const rows = (await connection.runAndReadAll(query!)).getRows();
		expect(rows.find(([period]) => period === shown.period.text)?.[1]).toBe(shown.value);
	});
});

describe('LibreOffice', () => {
	const program = programOf('LibreOffice');
	test(title(program), { timeout: 120_000 }, async () => {
		if (!program) return;
		const recipe = all.get('spreadsheet')!;
		expect(existsSync(join(folder, recipe.file))).toBe(true);
		const [value, qualifier, caveat] = await workedOut(program, recipe);
		expect(value).toBe(String(shown.value));
		expect(qualifier).toBe(shown.qualifier);
		expect(caveat!.length).toBeGreaterThan(20);
	});
});
