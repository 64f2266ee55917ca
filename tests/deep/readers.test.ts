import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../site/elsewhere.ts';
import { files, folder } from '../site/site.ts';

/** Debian's packages of the programs that read CSV files. */
const packages = ['r-base-core', 'python3-pandas', 'libreoffice-calc', 'sqlite3'];

/** Installs what is missing, where that can be done; what cannot be had is left out by name. */
function install(): void {
	const place = temporaryFolder();
	writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
	const npm = spawnSync('npm', ['install', '--prefix', place, '@duckdb/node-api'], {
		encoding: 'utf8'
	});
	if (npm.status === 0) process.env.CIFRA_DUCKDB = place;
	else console.warn(`DuckDB is left out: ${npm.stderr}`);
	if (process.getuid?.() !== 0) return;
	spawnSync('apt-get', ['update', '-qq']);
	const options = ['-y', '-qq', '--no-install-recommends'];
	const apt = spawnSync('apt-get', ['install', ...options, ...packages], { encoding: 'utf8' });
	if (apt.status !== 0) console.warn(`Not installed: ${apt.stderr}`);
}

install();
// Read after the programs are there: the list looks for them.
const { parsed, readers } = await import('../readers/reader.ts');
const csvs = files.filter((name) => name.endsWith('.csv'));
const paths = csvs.map((file) => join(process.cwd(), folder, file));
const expected = paths.map((path) => parsed(readFileSync(path, 'utf8')));

describe.each(readers)('$name', ({ program, read }) => {
	test(
		program ? 'reads every published CSV as PapaParse does' : 'left out: it cannot be had',
		() => {
			if (!program) return;
			read(program, paths).forEach((matrix, index) =>
				expect(matrix, csvs[index]).toEqual(expected[index])
			);
		}
	);
});
