import { build } from 'vite';
import { firstLanguage } from '../../lib/model/language.ts';
import { check } from '../../lib/server/check/check.ts';
import { inWords } from '../../lib/server/read/problem.ts';
import { dataFolder } from '../../lib/server/site/dataset.ts';
import { contentVersion } from '../../lib/server/site/version.js';
import { compress } from '../host/compress.ts';
import { finish } from '../host/finish.ts';
import { prune } from '../host/prune.ts';
import { siteFolder } from './site.ts';
import { endWithParent, giveUp } from './step.ts';

// Makes the site in the folder that CIFRA_OUT names; src/commands/build.ts runs it.
endWithParent();
const folder = siteFolder();

const { dataset, problems } = check(dataFolder());
if (!dataset) {
	for (const problem of problems) {
		const { file, line, column, message, hint } = inWords(problem, firstLanguage);
		console.error(`${file}:${line}:${column}  ${message} ${hint}`);
	}
	throw await giveUp(`${problems.length} problems in the data`);
}

// All threads of one build agree, also where a file is saved meanwhile.
process.env.CIFRA_VERSION = contentVersion();
await build({ logLevel: 'warn', configLoader: 'native' });
prune(folder);
finish(folder, dataset.edition.origin);
await compress(folder);
process.exit();
