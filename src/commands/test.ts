import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { runOrExit } from './run.ts';

// `--deep` runs the long forms as well: more cases of every property test, further builds.
const deep = process.argv.includes('--deep');
if (deep) process.env.CIFRA_DEEP = 'yes';

const bin = 'node_modules';
const started = Date.now();
const seconds = (from: number): string => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** A step that the others wait for; what it says is seen at once. */
function step(name: string, file: string, ...args: string[]): void {
	const before = Date.now();
	console.log(`\n— ${name}`);
	runOrExit(file, args);
	console.log(`  ${name}: ${seconds(before)}`);
}

/** A step beside others; what it says is shown together when it has ended. Resolves to whether it went well. */
async function beside(name: string, priority: number, ...command: string[]): Promise<boolean> {
	const before = Date.now();
	const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
	if (child.pid !== undefined) setPriority(child.pid, priority);
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part: Buffer) => said.push(part));
	const code = await new Promise((done) => child.once('close', done));
	console.log(`\n— ${name}\n${Buffer.concat(said).toString()}  ${name}: ${seconds(before)}`);
	return code === 0;
}

/** Steps one after the other, also where one of them fails: the list of what is wrong is whole. */
async function each(...steps: (() => Promise<boolean>)[]): Promise<boolean> {
	let well = true;
	for (const run of steps) well = (await run()) && well;
	return well;
}

step('data', 'src/commands/check.ts');
step('types: generate', `${bin}/@sveltejs/kit/svelte-kit.js`, 'sync');
// The build takes longest and has one thread for most of its work: what only reads the source has what it leaves.
const { PRIORITY_BELOW_NORMAL: low, PRIORITY_NORMAL: normal } = constants.priority;
const [built, sound] = await Promise.all([
	beside('build', normal, 'src/commands/build.ts'),
	each(
		() =>
			beside(
				'format',
				low,
				`${bin}/prettier/bin/prettier.cjs`,
				'--check',
				'--log-level',
				'warn',
				'.'
			),
		() => beside('lint', low, `${bin}/eslint/bin/eslint.js`, '.'),
		() =>
			beside(
				'types',
				low,
				...[`${bin}/svelte-check/bin/svelte-check`, '--tsconfig', './tsconfig.json'],
				...['--fail-on-warnings', '--output', 'human']
			)
	)
]);
if (!built || !sound) process.exit(1);
step('tests', `${bin}/vitest/vitest.mjs`, 'run');
console.log(`\nEverything checked in ${seconds(started)}`);
