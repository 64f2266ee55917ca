import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { startStandIn } from '../../../tests/stand-in/build-process.ts';
import { birthOf } from './birth.ts';
import { sentence } from './failure.ts';
import { replaceWhole } from './replace.ts';

let output: string;
const text = () => readFileSync(join(output, 'index.html'), 'utf8');
/** What stands in the folder in which the site stands. */
const around = () => readdirSync(dirname(output));

beforeEach(() => {
	const root = mkdtempSync(join(tmpdir(), 'cifra-'));
	output = join(root, 'build');
	mkdirSync(output);
	writeFileSync(join(output, 'index.html'), 'old');
	return () => {
		vi.unstubAllEnvs();
		rmSync(root, { recursive: true });
	};
});

const never = new AbortController().signal;

/** Builds with the stand-in, which ends as `how` says; resolves to the sentence that is told where it fails. */
async function build(how: string, stop = never): Promise<string> {
	vi.stubEnv('STAND_IN', how);
	try {
		await replaceWhole({ output, program: 'tests/stand-in/make.ts', locks: [] }, stop);
		return 'built';
	} catch (error) {
		return sentence(error);
	}
}

test('what is whole takes the place of what stood', async () => {
	expect(await build('well')).toBe('built');
	expect(text()).toBe('new');
	expect(around()).toEqual(['build']);
});

test.each([
	['unable', 'Not built: 3 problems in the data.'],
	['full', 'Not built: no space left on the disk (/folder/index.html).'],
	['faulty', 'Not built: see above.'],
	['wrong', 'Not built: index.html is not as SHA256SUMS says (1 in all).'],
	['killed', 'Not built: its process was killed, as for too little memory.']
])('where it fails (%s) a sentence says so, and what stood stands', async (how, told) => {
	expect(await build(how)).toBe(told);
	expect(text()).toBe('old');
	expect(around()).toEqual(['build']);
});

test('what asked it to stop before it began stops it', async () => {
	const stop = AbortSignal.abort(new Error('stopped by nobody'));
	expect(await build('forever', stop)).toBe('Not built: stopped by nobody.');
	expect(around()).toEqual(['build']);
});

test('between the two renames of a killed build lies what stood: the next puts it back', async () => {
	renameSync(output, `${output}.previous`);
	mkdirSync(`${output}.next`);
	await build('unable');
	expect(text()).toBe('old');
	expect(around()).toEqual(['build']);
});

test('where nothing stood, something stands', async () => {
	rmSync(output, { recursive: true });
	expect(await build('well')).toBe('built');
	expect(around()).toEqual(['build']);
});

/** Starts a build in a process of its own, which goes on until it is ended. */
async function goingOn() {
	const { child, ended } = startStandIn(output, 'forever');
	await expect.poll(() => existsSync(join(`${output}.next`, 'index.html'))).toBe(true);
	return { child, ended };
}

test('a second build stops at once, and a signal stops the first, which leaves nothing', async () => {
	const { child, ended } = await goingOn();
	expect(await build('well')).toBe(`Another build is going on, process ${child.pid}.`);
	child.kill('SIGTERM');
	const said = `Not built: stopped by SIGTERM. What stood in ${output}/ still stands.\n`;
	expect(await ended).toEqual({ code: 143, said });
	expect(around()).toEqual(['build']);
});

test('what a killed build leaves is put in order by the next, and what it started ends', async () => {
	const { child, ended } = await goingOn();
	const [, started] = readFileSync(`${output}.lock`, 'utf8').split('\n').map(parseFloat);
	child.kill('SIGKILL');
	await ended;
	await expect.poll(() => birthOf(started!)).toBe(undefined);
	expect(text()).toBe('old');
	expect(await build('well')).toBe('built');
	expect(text()).toBe('new');
	expect(around()).toEqual(['build']);
});
