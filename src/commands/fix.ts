import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { firstLanguage, languageOf } from '../lib/model/language.ts';
import { replaceFile } from '../lib/server/editions/unfinished.ts';
import { difference } from '../lib/server/read/difference.ts';
import { mendedFiles } from '../lib/server/read/mend.ts';
import { dataFolder } from '../lib/server/site/dataset.ts';
import { commandWords } from '../lib/words/commands.ts';
import { reasonIn } from './whole/failure.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string' },
		lang: { type: 'string', default: firstLanguage },
		yes: { type: 'boolean', default: false }
	}
});
const { fix: words, causes } = commandWords[languageOf(values.lang)];
const folder = values.data ?? dataFolder();
const files = mendedFiles(folder);

for (const { file, mended } of files) {
	const { text, more } = difference(file, mended.lines);
	console.log(`${text}${more > 0 ? `\n${words.more(more)}` : ''}`);
	console.log(`${file}: ${mended.codes.map((code) => words.mends[code] ?? code).join(', ')}\n`);
}

/** Asks a person; where none can answer, nothing is written. */
async function isWanted(): Promise<boolean> {
	if (values.yes || !process.stdin.isTTY) return values.yes;
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question(words.question(files.length));
	terminal.close();
	return /^[ys]/i.test(answer.trim());
}

/** Writes file by file, each whole; says what was in the way. */
function write(): void {
	try {
		for (const { file, mended } of files) replaceFile(join(folder, file), mended.text);
		console.log(words.done(files.length));
	} catch (error) {
		const { message } = error as Error;
		console.error(words.unwritten(reasonIn(message, causes) ?? message));
		process.exitCode = 1;
	}
}

if (files.length === 0) console.log(words.nothing);
else if (await isWanted()) write();
else {
	console.log(words.left);
	process.exitCode = 1;
}
