import { spawnSync } from 'node:child_process';
import { scriptArguments, scriptsFrom } from './scripts.ts';

// Every script `lint:…` of package.json, also where one of them fails: the list of what is wrong is whole.
const failed = scriptsFrom('lint:').filter((name) => {
	console.log(`— ${name}`);
	const { status } = spawnSync(process.execPath, scriptArguments(name), { stdio: 'inherit' });
	return status !== 0;
});
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
