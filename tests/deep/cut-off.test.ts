import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { birthOf } from '../../src/commands/whole/birth.ts';
import { copyProject, elsewhere, temporaryFolder } from '../site/elsewhere.ts';
import { startBuild, type BuildProcess } from '../stand-in/build-process.ts';

/*
 * The site is built in earnest, and each build is cut off: by a signal, a full disk, a folder that cannot be written,
 * too little memory. What stood must stand, and nothing may be left lying but by a process that was killed itself: that
 * is put in order by the next build.
 */
const temporary = temporaryFolder();
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const project = join(temporary, 'project');
beforeAll(() => copyProject(project));

const kit = (path: string) => join(project, '.svelte-kit', path);
const stood = { 'index.html': 'old', SHA256SUMS: 'of old' };

/** A folder with a site of old in it, `build/`. */
function withSite(root: string): string {
	const output = join(root, 'build');
	mkdirSync(output, { recursive: true });
	for (const [name, text] of Object.entries(stood)) writeFileSync(join(output, name), text);
	return output;
}

function expectOld(): void {
	expect(readdirSync(output).toSorted()).toEqual(Object.keys(stood).toSorted());
	expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('old');
}

const start = (output: string, env: NodeJS.ProcessEnv = {}): BuildProcess =>
	startBuild(['src/commands/build.ts'], { ...elsewhere, CIFRA_OUT: output, ...env }, project);

/** A build that ends at once, for it has no data. */
const startWithoutData = (output: string) => start(output, { CIFRA_DATA: 'nothing' });

/** The processes that hold a lock. */
const holders = (output: string): number[] => {
	const lock = `${output}.lock`;
	return existsSync(lock) ? readFileSync(lock, 'utf8').trim().split('\n').map(parseFloat) : [];
};

async function until(moment: () => boolean): Promise<void> {
	while (!moment()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** What was done, what stands and lies there then, what was said. */
const table: string[][] = [];
afterAll(() => console.log(table.map((row) => `| ${row.join(' | ')} |`).join('\n')));

let root: string;
let output: string;
beforeEach(() => {
	// What a build before left is no sign of how far this one is.
	rmSync(kit(''), { recursive: true, force: true });
	root = join(temporary, 'site');
	rmSync(root, { recursive: true, force: true });
	output = withSite(root);
});

const lying = () => readdirSync(root).filter((name) => name !== 'build');
const stands = () => `What stood in ${output}/ still stands.`;
const running = (holder: number) => birthOf(holders(output)[holder]!) !== undefined;

const moments: readonly (readonly [name: string, reached: () => boolean])[] = [
	['while the data are read', () => running(1)],
	['while scripts are bundled', () => existsSync(kit('output/server'))],
	['while pages are written', () => existsSync(kit('output/prerendered/pages/es/index.html'))],
	['while files are packed', () => existsSync(join(`${output}.next`, 'SHA256SUMS'))],
	// Its program has ended; what that made is compared with its list, and then takes the place of what stood.
	['in the last second', () => !running(1)]
];

/** Starts a build and waits for a moment in it. */
async function startUntil(reached: () => boolean): Promise<BuildProcess> {
	const build = start(output);
	await until(() => holders(output).length === 2 && reached());
	return build;
}

test.each(moments)(
	'killed %s, it leaves what stood; the next puts the rest in order',
	async (moment, reached) => {
		const { child, ended } = await startUntil(reached);
		const [, program] = holders(output);
		child.kill('SIGKILL');
		await ended;
		const from = Date.now();
		await until(() => birthOf(program!) === undefined);
		const left = lying();
		table.push([
			`kill -9 ${moment}`,
			left.join(', '),
			`program ended after ${Date.now() - from} ms`
		]);
		expectOld();
		expect(left).toContain('build.lock');
		expect((await startWithoutData(output).ended).said).toContain(stands());
		expectOld();
		expect(lying()).toEqual([]);
	}
);

test('a second build stops at once; Ctrl-C stops the first, which leaves nothing', async () => {
	const { child, ended } = await startUntil(moments[2]![1]);
	const second = await start(output).ended;
	expect(second).toEqual({
		code: 1,
		said: `Another build is going on, process ${child.pid}. ${stands()}\n`
	});
	child.kill('SIGINT');
	const first = await ended;
	expect(first).toEqual({ code: 130, said: `Not built: stopped by SIGINT. ${stands()}\n` });
	expectOld();
	expect(lying()).toEqual([]);
	table.push(['a second build', '', second.said.trim()], ['Ctrl-C', '', first.said.trim()]);
});

test('too little memory', async () => {
	const { code, said } = await start(output, { NODE_OPTIONS: '--max-old-space-size=120' }).ended;
	table.push(['too little memory', lying().join(', '), said.trim()]);
	expect(said).toBe(`Not built: too little memory. ${stands()}\n`);
	expect(code).toBe(1);
	expectOld();
	expect(lying()).toEqual([]);
});

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** Mounts a disk of its own where the site stands, as only root may; says whether it did. */
function mountDisk(megabytes: number): boolean {
	rmSync(root, { recursive: true });
	mkdirSync(root);
	const mounted = mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', root);
	if (mounted) onTestFinished(() => void spawnSync('umount', [root]));
	output = withSite(root);
	return mounted;
}

test('a full disk', async ({ skip }) => {
	if (!mountDisk(60)) return skip('Only root may mount a disk that is too small.');
	const { code, said } = await start(output).ended;
	table.push(['a full disk', lying().join(', '), said.trim()]);
	expect(said).toMatch(
		/^Not built: no space left on the disk(?: \(\S+\))?\. What stood in \S+ still stands\.\n$/
	);
	expect(code).toBe(1);
	expectOld();
	expect(lying()).toEqual([]);
});

test('a folder that is read-only', async ({ skip }) => {
	if (!mountDisk(1)) return skip('Only root may mount a folder so that it is read-only.');
	mount('-o', 'remount,ro', root);
	const from = Date.now();
	const { code, said } = await start(output).ended;
	table.push(['a read-only folder', '', `after ${Date.now() - from} ms: ${said.trim()}`]);
	expect(said).toBe(`Not built: the folder is read-only (${output}.lock). ${stands()}\n`);
	expect(code).toBe(1);
	expectOld();
});
