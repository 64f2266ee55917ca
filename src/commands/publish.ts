import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { depositFiles } from '../lib/server/editions/deposit.ts';
import { firstLanguage, languageOf } from '../lib/model/language.ts';
import { dataFolder } from '../lib/server/site/dataset.ts';
import { editionsFolder } from '../lib/server/frozen/frozen-edition.ts';
import { inWords } from '../lib/server/read/problem.ts';
import { commandWords } from '../lib/words/commands.ts';
import { publish, publishEdition } from '../lib/server/editions/publish.ts';

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
const { problems, done } = editions ? await publishEdition(folder, editions) : publish(folder);
for (const problem of problems) {
	const { file, line, column, message, hint, severity } = inWords(problem, language);
	const mark = severity === 'warning' ? '(!) ' : '';
	console.log(`${file}:${line}:${column}  ${mark}${message} ${hint}`);
}
console.log(done ? words.published(done) : words.refused);
if (done) console.log(words.frozen(done));
if (done && own) for (const { path, text } of depositFiles(folder)) writeFileSync(path, text);
process.exitCode = done ? 0 : 1;
