import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildElsewhere, copyData, copyProject, edit, temporaryFolder } from './elsewhere.ts';
import { deep } from './sample.ts';
import { filesBelow, folder, readData } from './site.ts';

const temporary = temporaryFolder();
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('the same commit in another folder, time zone and locale', () => {
	const out = join(temporary, 'site');

	beforeAll(async () => {
		const project = join(temporary, 'elsewhere');
		copyProject(project);
		// In the long form nothing is read from earlier builds: what packs pictures and texts is compared as well.
		const anew = deep ? { CIFRA_CACHE: 'no' } : {};
		expect(await buildElsewhere(project, out, anew)).toBe(0);
		// A minute on an idle machine with two cores; a busy one takes longer.
	}, 600_000);

	test('builds the same files', () => {
		expect(filesBelow(out).toSorted()).toEqual(filesBelow(folder).toSorted());
	});

	test('builds the same bytes', () => {
		const differing = filesBelow(folder).filter(
			(name) => !readFileSync(join(folder, name)).equals(readFileSync(join(out, name)))
		);
		expect(differing).toEqual([]);
	});
});

describe('damaged data', () => {
	const old = readData().observation('homicides-inegi.mx.2019').value!;
	const series = 'observations/homicides-inegi.csv';
	const cell = `MX,,2019,${old},`;

	test.each([
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
	])(
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
