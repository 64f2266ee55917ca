import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyData, edit, elsewhere, temporaryFolder } from './elsewhere.ts';
import { files, filesBelow, folder, readData } from './site.ts';
import { sample } from './sample.ts';

const temporary = temporaryFolder();
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Of each kind of file, by folder and ending, the last that a request answers; in the short form of most kinds. */
const answered = files.filter(
	(name) =>
		!/^(?:_app\/|SHA256SUMS$|sitemap\.xml$|404)/.test(name) && !existsSync(join('static', name))
);
const kindOf = (name: string) =>
	name.replace(/[^/]+(?=\.[^/]*$|\/index\.html$)/g, (part) => (part === 'index' ? part : '*'));
const kinds = Map.groupBy(answered, kindOf);
const twice = sample([...kinds.values()], 12).map((names) => names.at(-1)!);

test('in another time zone and locale the same answers are given, of every kind of file', () => {
	// The whole site is built twice in the long form: this renders some of it, by the program that the build made.
	const target = mkdtempSync(join(temporary, 'again-'));
	const list = join(target, 'list.json');
	writeFileSync(list, JSON.stringify(twice.map((name) => `/${name.replace(/index\.html$/, '')}`)));
	const { status, stderr } = spawnSync(
		process.execPath,
		['tests/site/render-again.js', target, list],
		{ encoding: 'utf8', env: elsewhere }
	);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	const differing = twice.filter(
		(name, index) =>
			!readFileSync(join(folder, name)).equals(readFileSync(join(target, String(index))))
	);
	expect(differing).toEqual([]);
	expect(twice.length).toBeGreaterThanOrEqual(12);
}, 120_000);

describe('damaged data', () => {
	const old = readData().observation('homicides-inegi.mx.2019').value!;
	const series = 'observations/homicides-inegi.csv';
	const cell = `MX,,2019,${old},`;

	const damages = [
		['a word for a number', series, cell, 'MX,,2019,many,', 9],
		[
			'a source that is not there',
			'indicators.csv',
			'homicides-deadly-trade.mx.2006--2019,1',
			'nothing,1',
			0
		],
		['a period that is none', series, cell, `MX,,2019-13,${old},`, 4],
		['a quote that is never closed', series, cell, `"MX,,2019,${old},`, 0]
	] as const;
	test.each(sample(damages, 1))(
		'%s: exit code 1, the place in the file, the old site untouched',
		(_, file, from, to, after) => {
			const root = mkdtempSync(join(temporary, 'damaged-'));
			copyData(root);
			const { line, column } = edit(root, file, from, to);
			const site = join(root, 'old-site');
			mkdirSync(site);
			writeFileSync(join(site, 'index.html'), 'the old site');
			const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
				encoding: 'utf8',
				env: { ...process.env, CIFRA_DATA: root, CIFRA_OUT: site }
			});
			expect(status).toBe(1);
			expect(stdout).toBe('');
			expect(stderr).toContain(`${file}:${line}:${column + after}  `);
			expect(filesBelow(site)).toEqual(['index.html']);
			expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the old site');
			expect(existsSync(`${site}.next`) || existsSync(`${site}.previous`)).toBe(false);
		}
	);
});
