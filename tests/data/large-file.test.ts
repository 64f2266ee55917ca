import { spawnSync } from 'node:child_process';
import {
	closeSync,
	cpSync,
	ftruncateSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/lib/server/read/problem.ts';
import { deep } from '../site/sample.ts';
import { inegi } from './damage.ts';

// The check runs in a process of its own, as the command does, and reports its peak memory. Where Linux says it, of its
// own: `maxRSS` counts what the process it was born from held as well.
const program = `
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
setFlagsFromString('--heap-growing-percent=20');
const { check } = await import('./src/lib/server/check/check.ts');
const { problems } = check(process.argv[1]);
const status = '/proc/self/status';
const peak = existsSync(status) && /VmHWM:\\s*(\\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1];
const kilobytes = Number(peak || process.resourceUsage().maxRSS);
const { user } = process.cpuUsage();
console.log(JSON.stringify({ problems, kilobytes, seconds: user / 1e6 }));
`;

interface Measured {
	readonly problems: readonly Problem[];
	readonly kilobytes: number;
	/** Of the processor: a loaded machine is slow, not wrong. */
	readonly seconds: number;
}

/** Checks a copy of the data in which a file was made large. */
function measured(file: string, enlarge: (file: number) => void): Measured {
	const folder = mkdtempSync(join(tmpdir(), 'cifra-large-'));
	try {
		cpSync('data', folder, { recursive: true });
		const opened = openSync(join(folder, file), 'a');
		enlarge(opened);
		closeSync(opened);
		const args = ['--input-type=module', '-e', program, folder];
		const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		return JSON.parse(stdout) as Measured;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Writes lines, some thousands at once. */
function writeLines(file: number, count: number, line: (index: number) => string): void {
	for (let from = 0; from < count; from += 10_000) {
		const length = Math.min(10_000, count - from);
		writeSync(file, Array.from({ length }, (_, index) => `${line(from + index)}\n`).join(''));
	}
}

test('a file of 1 GB is refused within 300 MB of memory', () => {
	const { problems, kilobytes } = measured(inegi, (file) => ftruncateSync(file, 1024 ** 3));
	expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([`${inegi} file-too-large`]);
	expect(kilobytes).toBeLessThan(300 * 1024);
});

const short = deep ? 2_000_000 : 100_000;

test(
	`of ${short} short rows a hundred are told, within 300 MB and 20 s`,
	{ timeout: 300_000 },
	() => {
		const { problems, kilobytes, seconds } = measured(inegi, (file) =>
			writeLines(file, short, () => 'MX,,2018,12,,,exact,A')
		);
		expect(problems.map(({ code }) => code)).toEqual([
			...Array.from({ length: 100 }, () => 'row-ragged'),
			'more-of-kind'
		]);
		expect(problems.at(-1)).toMatchObject({ found: String(short - 100), expected: 'row-ragged' });
		expect(kilobytes).toBeLessThan(300 * 1024);
		expect(seconds).toBeLessThan(20);
	}
);

const dayOf = (index: number): string =>
	new Date(Date.UTC(1920, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
const states = readFileSync('data/areas.csv', 'utf8').match(/^MX-\w+/gm)!;
const rest = ',,,exact,A,2026-01-15,sesnsp-victims,table 1,,,,';

test.runIf(deep)('a million rows are checked within 1 GB and 60 s', { timeout: 300_000 }, () => {
	const { problems, kilobytes, seconds } = measured('observations/homicides-sesnsp.csv', (file) =>
		writeLines(file, 1_000_000, (index) => {
			const day = dayOf(Math.floor(index / states.length));
			return `${states[index % states.length]},,${day},${index % 1000}${rest}`;
		})
	);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(kilobytes).toBeLessThan(1024 ** 2);
	expect(seconds).toBeLessThan(60);
});
