import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { depositFiles } from '../lib/server/editions/deposit.ts';
import { firstLanguage, languageOf } from '../lib/model/language.ts';
import { dataFolder } from '../lib/server/site/dataset.ts';
import { editionsFolder } from '../lib/server/frozen/frozen-edition.ts';
import { inWords } from '../lib/server/read/problem.ts';
import { commandWords } from '../lib/words/commands.ts';
import { publish, publishEdition } from '../lib/server/editions/publish.ts';
import { removeUnfinished, replaceFile } from '../lib/server/editions/unfinished.ts';
import { reasonIn } from './whole/failure.ts';
import { Held, lock } from './whole/lock.ts';
import { Stopped, stoppable, untilStopped } from './whole/stop.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string' },
		editions: { type: 'string' },
		lang: { type: 'string', default: firstLanguage }
	}
});
const language = languageOf(values.lang);
const words = commandWords[language];

const folder = values.data ?? dataFolder();
// What is published here is the project's own data: its root says how to cite and deposit it, and keeps its editions.
const own = resolve(folder) === resolve('data');
const editions =
	values.editions ?? (own || process.env.CIFRA_EDITIONS ? editionsFolder() : undefined);

/** Publishes, and says what came of it; whether it was done. */
async function publishAll(): Promise<boolean> {
	removeUnfinished(folder);
	if (editions) removeUnfinished(editions);
	const { problems, done } = editions ? await publishEdition(folder, editions) : publish(folder);
	for (const problem of problems) {
		const { file, line, column, message, hint, severity } = inWords(problem, language);
		const mark = severity === 'warning' ? '(!) ' : '';
		console.log(`${file}:${line}:${column}  ${mark}${message} ${hint}`);
	}
	console.log(done ? words.published(done) : words.refused);
	if (done) console.log(words.frozen(done));
	if (done && own) for (const { path, text } of depositFiles(folder)) replaceFile(path, text);
	return done !== undefined;
}

function tell(error: unknown): number {
	const { message } = error as Error;
	const why = reasonIn(message, words.causes) ?? message;
	if (error instanceof Held) console.error(words.publishing(error.process));
	else if (error instanceof Stopped) console.error(words.unpublished(words.stopped(error.signal)));
	else console.error(words.unpublished(why));
	return error instanceof Stopped ? error.code : 1;
}

// Each file is written in one go of this thread: a signal finds it before or after that, never in between.
try {
	const done = await stoppable(async (stop) => {
		const held = await lock('.svelte-kit/publish.lock');
		return Promise.race([publishAll(), untilStopped(stop)]).finally(() => held.release());
	});
	process.exitCode = done ? 0 : 1;
} catch (error) {
	process.exit(tell(error));
}
