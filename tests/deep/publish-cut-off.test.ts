import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { frozenFaults, frozenNames } from '../../src/lib/server/frozen/frozen-edition.ts';
import { startBuild } from '../stand-in/build-process.ts';
import { Folder } from '../data/folder.ts';

// Publishing is killed at each of its steps: every file is the old one or the new one, and the next run does the rest.
const root = mkdtempSync(join(tmpdir(), 'cifra-publish-'));
const editions = join(root, 'editions');
const folder = new Folder().nationalOnly();
const { date } = JSON.parse(folder.read('edition.json')) as { date: string };
const before = folder.read('published.csv');
afterAll(() => {
	folder.remove();
	rmSync(root, { recursive: true, force: true });
});

const start = () =>
	startBuild(['src/commands/publish.ts', '--data', folder.path, '--editions', editions]);
const lock = '.svelte-kit/publish.lock';
const frozen = () => (existsSync(editions) ? readdirSync(editions) : []);
const hidden = () => readdirSync(folder.path).filter((name) => name.startsWith('.'));

async function until(moment: () => boolean): Promise<void> {
	while (!moment()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const moments: readonly (readonly [name: string, reached: () => boolean])[] = [
	['while its files are made', () => existsSync(lock)],
	['while the edition is written', () => frozen().includes(`.${date}.next`)],
	['between the edition and the ledger', () => frozen().includes(date)],
	[
		'while the ledger is written',
		() => hidden().length > 0 || folder.read('published.csv') !== before
	]
];

test.each(moments)(
	'killed %s, it leaves nothing half-written; the next does the rest',
	async (moment, reached) => {
		rmSync(editions, { recursive: true, force: true });
		folder.write('published.csv', before);
		const { child, ended } = start();
		await until(reached);
		child.kill('SIGKILL');
		await ended;
		const left = [...frozen(), ...hidden()];
		console.log(`| data:publish, kill -9 ${moment} | ${left.join(', ')} |`);
		if (frozen().includes(date)) {
			expect(readdirSync(join(editions, date)).toSorted()).toEqual(frozenNames.toSorted());
			expect(frozenFaults(editions)).toEqual([]);
		}
		const halfway = folder.read('published.csv');
		const { code, said } = await start().ended;
		expect(said).toContain('✓');
		expect(code).toBe(0);
		expect(frozen()).toEqual([date]);
		expect(hidden()).toEqual([]);
		expect(frozenFaults(editions)).toEqual([]);
		const after = folder.read('published.csv');
		expect([before, after]).toContain(halfway);
		expect(after.split('\n').length).toBeGreaterThan(before.split('\n').length);
	}
);

test('two at once: the second stops; Ctrl-C stops the first, with a word', async () => {
	rmSync(editions, { recursive: true, force: true });
	folder.write('published.csv', before);
	const first = start();
	await until(
		() => existsSync(lock) && readFileSync(lock, 'utf8').startsWith(`${first.child.pid} `)
	);
	expect(await start().ended).toEqual({
		code: 1,
		said: `Another data:publish is going on, process ${first.child.pid}.\n`
	});
	first.child.kill('SIGINT');
	const { code, said } = await first.ended;
	expect(said).toMatch(/^Not published to the end: stopped by SIGINT\. .+\n$/);
	expect(code).toBe(130);
	expect(frozen()).toEqual([]);
	expect(folder.read('published.csv')).toBe(before);
	expect(existsSync(lock)).toBe(false);
});
