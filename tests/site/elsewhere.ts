import { execFileSync, spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { dataFolder } from '../../src/lib/server/site/dataset.ts';

/** A folder for the builds and data of one test file; the file removes it. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'cifra-'));

/** The project as its repository would have it, without anything that was made from it. */
export function copyProject(to: string): void {
	const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	for (const name of listed.split('\0')) {
		if (name === '' || name.startsWith('node_modules') || !existsSync(name)) continue;
		mkdirSync(dirname(join(to, name)), { recursive: true });
		cpSync(name, join(to, name));
	}
	symlinkSync(realpathSync('node_modules'), join(to, 'node_modules'), 'junction');
}

/** A copy of the data with an empty ledger, which would refuse a changed figure: these copies are not published. */
export function copyData(to: string): void {
	cpSync(dataFolder(), to, { recursive: true });
	const ledger = join(to, 'published.csv');
	writeFileSync(ledger, readFileSync(ledger, 'utf8').split('\n', 1)[0] + '\n');
}

/** Replaces the one place of a file that reads `from`; returns its line and column, 1-based. */
export function edit(
	root: string,
	file: string,
	from: string,
	to: string
): { readonly line: number; readonly column: number } {
	const text = readFileSync(join(root, file), 'utf8');
	const at = text.indexOf(from);
	expect(at, `${file} has no "${from}"`).toBeGreaterThan(-1);
	expect(text.indexOf(from, at + 1), `${file} has "${from}" twice`).toBe(-1);
	writeFileSync(join(root, file), text.replace(from, to));
	const lines = text.slice(0, at).split('\n');
	return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** What a process is told of time zone and locale that is not what the site was built with. */
export const elsewhere: NodeJS.ProcessEnv = {
	...process.env,
	// What a test runner sets would build another site than a reader's.
	NODE_ENV: undefined,
	VITEST: undefined,
	TZ: 'Pacific/Kiritimati',
	LANG: 'es_MX.UTF-8',
	LC_ALL: 'es_MX.UTF-8'
};

/** Builds a copy of the project in another time zone and locale; resolves to the exit code. */
export function buildElsewhere(
	project: string,
	out: string,
	env: NodeJS.ProcessEnv = {}
): Promise<number | null> {
	const child = spawn(process.execPath, ['src/commands/build.ts'], {
		cwd: project,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: {
			...elsewhere,
			CIFRA_OUT: out,
			...env
		}
	});
	return new Promise((resolve) => child.once('close', resolve));
}
