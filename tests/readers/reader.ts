import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import Papa from 'papaparse';

/** What a program reads a CSV file as: rows of cells, the header first. */
export type Matrix = readonly (readonly string[])[];

/** A program that reads CSV files. */
export interface Reader {
	readonly name: string;
	/** Path of the program; `undefined` where it is not installed. */
	readonly program: string | undefined;
	/** Reads files, in their order. */
	readonly read: (program: string, files: readonly string[]) => Matrix[];
}

const here = import.meta.dirname;

function onPath(...names: string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function run(program: string, args: readonly string[], input?: string): string {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		encoding: 'utf8',
		input,
		maxBuffer: 1 << 28,
		env: { ...process.env, LC_ALL: 'C.UTF-8' }
	});
	if (status !== 0) throw error ?? new Error(`${program}: ${stderr || stdout}`);
	return stdout;
}

/** A Python that has a module: the one on the path, else the system's. */
function python(module: string): string | undefined {
	return [onPath('python3'), '/usr/bin/python3']
		.filter((path) => path !== undefined && existsSync(path))
		.find((path) => spawnSync(path!, ['-c', `import ${module}`]).status === 0);
}

/** Runs a work in a folder that is gone afterwards. */
function inFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'cifra-readers-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Cells and rows end in signs that no text has. */
const matrixOf = (text: string): Matrix =>
	text
		.split('\u001e')
		.slice(0, -1)
		.map((row) => row.split('\u001f'));

/** Lets a script write what it reads to one file each. */
function written(
	files: readonly string[],
	work: (pairs: readonly (readonly [file: string, target: string])[]) => void
): Matrix[] {
	return inFolder((folder) => {
		const pairs = files.map((file, index) => [file, join(folder, String(index))] as const);
		work(pairs);
		return pairs.map(([, target]) => matrixOf(readFileSync(target, 'utf8')));
	});
}

const flat = (pairs: readonly (readonly [string, string])[]): string[] => pairs.flat();

function withSqlite(program: string, files: readonly string[]): Matrix[] {
	return written(files, (pairs) => {
		const commands = pairs.flatMap(([file, target], index) => [
			`.import --csv "${file}" t${index}`,
			'.headers off',
			'.mode list',
			'.separator "\\037" "\\036"',
			`.output "${target}"`,
			// Of a table without rows the program would not write the header.
			`SELECT group_concat(name, char(31)) FROM pragma_table_info('t${index}');`,
			`SELECT * FROM t${index};`,
			'.output stdout'
		]);
		run(program, [':memory:'], `${commands.join('\n')}\n`);
	});
}

function withDuckdb(program: string, files: readonly string[]): Matrix[] {
	const script = join(here, 'duckdb.js');
	return written(files, (pairs) => run(process.execPath, [script, program, ...flat(pairs)]));
}

/** Every column as text: LibreOffice would else take a period for a date. */
const columns = Array.from({ length: 500 }, (_, index) => `${index + 1}/2`).join('/');

function withLibreOffice(program: string, files: readonly string[]): Matrix[] {
	return inFolder((folder) => {
		const out = join(folder, 'out');
		mkdirSync(out);
		const copies = files.map((file, index) => {
			const copy = join(folder, `f${index}.csv`);
			copyFileSync(file, copy);
			return copy;
		});
		run(program, [
			...['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`],
			`--infilter=CSV:44,34,76,1,${columns}`,
			...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'],
			...['--outdir', out, ...copies]
		]);
		return files.map((_, index) => parsed(readFileSync(join(out, `f${index}.csv`), 'utf8')));
	});
}

/** What PapaParse reads, to which all others are compared. */
export function parsed(text: string): Matrix {
	const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',' });
	if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
	return data;
}

/** The folder into which the long tests install DuckDB; `CIFRA_DUCKDB` names it. */
const duckdb = process.env.CIFRA_DUCKDB;

/** The programs that journalists and researchers open CSV files with. */
export const readers: readonly Reader[] = [
	{
		name: 'Python csv',
		program: python('csv'),
		read: (program, files) =>
			written(files, (pairs) => run(program, [join(here, 'canonical.py'), 'csv', ...flat(pairs)]))
	},
	{
		name: 'pandas',
		program: python('pandas'),
		read: (program, files) =>
			written(files, (pairs) =>
				run(program, [join(here, 'canonical.py'), 'pandas', ...flat(pairs)])
			)
	},
	{ name: 'sqlite3', program: onPath('sqlite3'), read: withSqlite },
	{ name: 'DuckDB', program: duckdb, read: withDuckdb },
	{
		name: 'R',
		program: onPath('Rscript'),
		read: (program, files) =>
			written(files, (pairs) =>
				run(program, ['--vanilla', join(here, 'canonical.R'), ...flat(pairs)])
			)
	},
	{ name: 'LibreOffice', program: onPath('soffice', 'libreoffice'), read: withLibreOffice }
];
