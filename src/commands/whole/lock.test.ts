import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { birthOf } from './birth.ts';
import { Held, lock } from './lock.ts';

let path: string;

beforeEach(() => {
	const root = mkdtempSync(join(tmpdir(), 'cifra-'));
	path = join(root, 'below', 'a.lock');
	return () => rmSync(root, { recursive: true });
});

test('it is held by one at a time, and free when it is released', async () => {
	const held = await lock(path);
	await expect(lock(path)).rejects.toThrow(Held);
	await expect(lock(path)).rejects.toThrow(String(process.pid));
	held.release();
	expect(existsSync(path)).toBe(false);
	(await lock(path)).release();
});

const { pid: dead } = spawnSync('true');

test.each([
	['of a process that ended', `${dead} 1\n`],
	['of a process whose number another one has now', `${process.pid} 1\n`],
	['that nobody wrote in', ''],
	['that holds something else', 'nonsense\n-1 \n0 \n']
])('one %s is taken over', async (_, text) => {
	(await lock(path)).release();
	writeFileSync(path, text);
	const held = await lock(path);
	expect(readFileSync(path, 'utf8')).toBe(`${process.pid} ${birthOf(process.pid)}\n`);
	held.release();
});

test('one that is shared is held until both have ended', async () => {
	(await lock(path)).release();
	writeFileSync(path, `${dead} 1\n`);
	const held = await lock(path);
	writeFileSync(path, `${dead} 1\n`);
	held.share(process.pid);
	await expect(lock(path)).rejects.toThrow(String(process.pid));
	held.release();
});

test('a process has one birth, and one that ended has none', () => {
	expect(birthOf(process.pid)).toBe(birthOf(process.pid));
	expect([dead!, 0, -1, Number.NaN].map(birthOf)).toEqual(Array(4).fill(undefined));
});

test('where no file can be written, the system says so', async () => {
	await expect(lock(join(process.execPath, 'below', 'a.lock'))).rejects.toThrow('ENOTDIR');
});
