import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The check runs in a process of its own, which reports its peak memory. Where Linux says it, of its own: `maxRSS`
// counts what the process it was born from held as well.
const program = `
import { existsSync, readFileSync } from 'node:fs';
const { check } = await import('./src/lib/server/check/check.ts');
const { problems } = check(process.argv[1]);
const status = '/proc/self/status';
const peak = existsSync(status) && /VmHWM:\\s*(\\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1];
console.log(JSON.stringify({ problems, kilobytes: Number(peak || process.resourceUsage().maxRSS) }));
`;

test('a file of 1 GB is refused within 300 MB of memory', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cifra-large-'));
	try {
		cpSync('data', folder, { recursive: true });
		const file = openSync(join(folder, 'observations/homicides-inegi.csv'), 'r+');
		ftruncateSync(file, 1024 ** 3);
		closeSync(file);
		const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program, folder], {
			encoding: 'utf8'
		});
		const { problems, kilobytes } = JSON.parse(stdout) as {
			problems: { code: string; file: string }[];
			kilobytes: number;
		};
		expect(problems.map(({ code, file }) => `${file} ${code}`)).toContain(
			'observations/homicides-inegi.csv file-too-large'
		);
		expect(kilobytes).toBeLessThan(300 * 1024);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
