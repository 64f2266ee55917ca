import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { firstLanguage, languageOf } from '../lib/model/language.ts';
import { commandWords } from '../lib/words/commands.ts';
import { check } from '../lib/server/check/check.ts';
import { dataFolder } from '../lib/server/site/dataset.ts';
import { editionsFolder, frozenFaults } from '../lib/server/frozen/frozen-edition.ts';
import { inWords } from '../lib/server/read/problem.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string' },
		lang: { type: 'string', default: firstLanguage },
		json: { type: 'boolean', default: false },
		github: { type: 'boolean', default: false }
	}
});
const language = languageOf(values.lang);
// A million rows are checked within 1 GB: what is no longer needed is collected sooner than by default.
setFlagsFromString('--heap-growing-percent=20');
const folder = values.data ?? dataFolder();
const { dataset, problems } = check(folder);
// What was frozen belongs to the project's own data.
const faults = resolve(folder) === resolve('data') ? frozenFaults(editionsFolder()) : [];
const worded = [...problems, ...faults].map((problem) => inWords(problem, language));
const sound = dataset !== undefined && faults.length === 0;

/** Escapes a text for a workflow command, as GitHub's runner asks for. */
const escaped = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

if (values.json) console.log(JSON.stringify(worded, null, '\t'));
else if (values.github) {
	const shown = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/');
	for (const { file, line, column, message, hint, severity } of worded)
		console.log(
			`::${severity} file=${shown}/${file},line=${line},col=${column}::${escaped(`${message} ${hint}`)}`
		);
} else {
	for (const { file, line, column, message, hint, severity } of worded)
		console.log(
			`${file}:${line}:${column}  ${severity === 'warning' ? '(!) ' : ''}${message} ${hint}`
		);
	const errors = worded.filter(({ severity }) => severity === 'error').length;
	const summary = commandWords[language].checked(errors, worded.length - errors);
	console.log(sound ? `✓ ${summary}` : summary);
}
process.exitCode = sound ? 0 : 1;
