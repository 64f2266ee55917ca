import { existsSync, renameSync, rmSync } from 'node:fs';
import { firstLanguage } from '../lib/model/language.ts';
import { check } from '../lib/server/check/check.ts';
import { dataFolder } from '../lib/server/site/dataset.ts';
import { inWords } from '../lib/server/read/problem.ts';
import { contentVersion } from '../lib/server/site/version.js';
import { compress } from './host/compress.ts';
import { finish } from './host/finish.ts';
import { prune } from './host/prune.ts';
import { runOrExit } from './run.ts';

const output = process.env.CIFRA_OUT ?? 'build';
const next = `${output}.next`;
const previous = `${output}.previous`;

const { dataset, problems } = check(dataFolder());
if (!dataset) {
	for (const problem of problems) {
		const { file, line, column, message, hint } = inWords(problem, firstLanguage);
		console.error(`${file}:${line}:${column}  ${message} ${hint}`);
	}
	console.error(
		`Not built: ${problems.length} problems in the data. What stood in ${output}/ still stands.`
	);
	process.exit(1);
}

// A build that is cut off must not leave a part of the site where the whole one stood: build beside it, then rename.
rmSync(next, { recursive: true, force: true });
runOrExit('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
	CIFRA_OUT: next,
	CIFRA_VERSION: contentVersion()
});
prune(next);
finish(next, dataset.edition.origin);
await compress(next);
rmSync(previous, { recursive: true, force: true });
if (existsSync(output)) renameSync(output, previous);
renameSync(next, output);
rmSync(previous, { recursive: true, force: true });
console.log(`Built ${output}/`);
