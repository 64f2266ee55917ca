import { runOrExit } from './run.ts';

// `--deep` runs the long forms as well: more cases of every property test, further builds.
const deep = process.argv.includes('--deep');
if (deep) process.env.CIFRA_DEEP = 'yes';

const started = Date.now();
const step = (name: string, file: string, ...args: string[]): void => {
	const before = Date.now();
	console.log(`\n— ${name}`);
	runOrExit(file, args);
	console.log(`  ${name}: ${((Date.now() - before) / 1000).toFixed(1)} s`);
};

const bin = 'node_modules';
step('data', 'src/commands/check.ts');
step('format', `${bin}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.');
step('lint', `${bin}/eslint/bin/eslint.js`, '.');
step('types: generate', `${bin}/@sveltejs/kit/svelte-kit.js`, 'sync');
step(
	'types',
	`${bin}/svelte-check/bin/svelte-check`,
	'--tsconfig',
	'./tsconfig.json',
	'--fail-on-warnings',
	'--output',
	'human'
);
step('build', 'src/commands/build.ts');
step('tests', `${bin}/vitest/vitest.mjs`, 'run');
console.log(`\nEverything checked in ${((Date.now() - started) / 1000).toFixed(0)} s`);
