import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetOld, madeBefore } from './made-before.ts';

const here = process.cwd();
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cifra-made-'));
	process.chdir(folder);
});
afterEach(() => {
	process.chdir(here);
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (found: Uint8Array) => new TextDecoder().decode(found);
const kept = () =>
	readdirSync('node_modules/.cache/cifra', { recursive: true, encoding: 'utf8' })
		.map((name) => join('node_modules/.cache/cifra', name))
		.filter((path) => statSync(path).isFile());

test.each([
	['the same tool and the same bytes', 'pack 1', 'a', 1],
	['another version of the tool', 'pack 2', 'a', 2],
	['other bytes', 'pack 1', 'b', 2]
])('%s', async (_, tool, given, times) => {
	const make = vi.fn(() => Promise.resolve(bytes('made')));
	expect(textOf(await madeBefore('pack 1', bytes('a'), make))).toBe('made');
	expect(textOf(await madeBefore(tool, bytes(given), make))).toBe('made');
	expect(make).toHaveBeenCalledTimes(times);
});

test('where it is not wanted nothing is read or kept', async () => {
	await madeBefore('pack', bytes('a'), () => Promise.resolve(bytes('old')));
	vi.stubEnv('CIFRA_CACHE', 'no');
	const found = await madeBefore('pack', bytes('a'), () => Promise.resolve(bytes('new')));
	expect(textOf(found)).toBe('new');
	expect(kept()).toHaveLength(1);
});

test('where nothing can be kept it is made all the same', async () => {
	writeFileSync('node_modules', 'a file where a folder should be');
	expect(textOf(await madeBefore('pack', bytes('a'), () => Promise.resolve(bytes('x'))))).toBe('x');
	expect(() => forgetOld(0)).not.toThrow();
});

test('what is older than a month is forgotten', async () => {
	for (const given of ['old', 'new'])
		await madeBefore('pack', bytes(given), async () => bytes(given));
	const now = Date.now();
	const [first] = kept();
	utimesSync(first!, new Date(0), new Date(now - 31 * 24 * 60 * 60 * 1000));
	forgetOld(now);
	expect(kept()).toHaveLength(1);
	expect(kept()).not.toContain(first);
});
