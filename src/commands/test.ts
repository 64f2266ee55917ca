import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { startVitest } from 'vitest/node';
import { scriptArguments, scriptsFrom } from './scripts.ts';
import { tableOf, testParts, type Part } from './times.ts';

// `--deep` runs the long forms as well: more cases of every property test, further builds.
if (process.argv.includes('--deep')) process.env.CIFRA_DEEP = 'yes';

const { PRIORITY_BELOW_NORMAL: low, PRIORITY_NORMAL: normal } = constants.priority;
const parts: Part[] = [];

/** Runs a part and notes how long it took. */
async function timed(name: string, run: () => Promise<boolean>): Promise<boolean> {
	const before = Date.now();
	const well = await run();
	parts.push({ name, seconds: (Date.now() - before) / 1000 });
	return well;
}

/** Runs a script of package.json; what it says is shown together when it has ended. Resolves to whether it went well. */
function script(name: string, priority = normal): Promise<boolean> {
	return timed(name, async () => {
		const child = spawn(process.execPath, scriptArguments(name), {
			stdio: ['ignore', 'pipe', 'pipe']
		});
		if (child.pid !== undefined) setPriority(child.pid, priority);
		const said: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (part: Buffer) => said.push(part));
		const code = await new Promise((done) => child.once('close', done));
		console.log(`\n— ${name}\n${Buffer.concat(said).toString()}`);
		return code === 0;
	});
}

/** Runs scripts one after the other, also where one of them fails: the list of what is wrong is whole. */
async function each(names: readonly string[], priority: number): Promise<boolean> {
	let well = true;
	for (const name of names) well = (await script(name, priority)) && well;
	return well;
}

async function tested(): Promise<boolean> {
	const inside: Part[] = [];
	const well = await timed('tests', async () => {
		const vitest = await startVitest('test', [], { run: true });
		inside.push(...testParts(vitest.state.getTestModules()));
		await vitest.close();
		return !process.exitCode;
	});
	parts.push(...inside);
	return well;
}

/** The build and the tests of what it built take longest; what only reads the source has what they leave. */
async function checked(): Promise<boolean> {
	const site = async () => (await script('build')) && tested();
	const source = () => each([...scriptsFrom('lint:'), 'types'], low);
	return (await Promise.all([site(), source()])).every(Boolean);
}

const started = Date.now();
const well = (await script('data:check')) && (await script('types:generate')) && (await checked());
const seconds = (Date.now() - started) / 1000;
console.log(`\n${tableOf([...parts, { name: well ? 'everything' : 'until it failed', seconds }])}`);
process.exit(well ? 0 : 1);
