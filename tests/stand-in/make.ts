import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithParent, giveUp } from '../../src/commands/whole/step.ts';

// Makes a site of two pages instead of the whole one, or fails as it is told to.
endWithParent();
const folder = process.env.CIFRA_OUT!;
const { STAND_IN: how = 'well', STAND_IN_TEXT: text = 'new' } = process.env;
const sum = (content: string) => createHash('sha256').update(content).digest('hex');

mkdirSync(folder);
writeFileSync(join(folder, 'index.html'), text);
if (how === 'forever') setInterval(() => undefined, 1000);
else if (how === 'unable') await giveUp('3 problems in the data');
else if (how === 'faulty') throw new Error('a page has no words');
else if (how === 'full')
	throw new Error("ENOSPC: no space left on device, write '/folder/index.html'");
else if (how === 'killed') process.kill(process.pid, 'SIGKILL');
else if (how === 'greedy') for (const kept: number[][] = []; ;) kept.push(Array(1e6).fill(1));
else {
	writeFileSync(join(folder, '404.html'), text);
	const other = how === 'wrong' ? 'other' : text;
	writeFileSync(join(folder, 'SHA256SUMS'), `${sum(text)}  404.html\n${sum(other)}  index.html\n`);
	process.exit();
}
