import { parseArgs } from 'node:util';
import type { Language } from '../lib/model/language.ts';
import { check } from '../lib/server/check.ts';
import { dataFolder } from '../lib/server/dataset.ts';
import { inWords } from '../lib/server/problem.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string' },
		lang: { type: 'string', default: 'en' },
		json: { type: 'boolean', default: false }
	}
});
const language: Language = values.lang === 'es' ? 'es' : 'en';
const { dataset, problems } = check(values.data ?? dataFolder());
const worded = problems.map((problem) => inWords(problem, language));

if (values.json) console.log(JSON.stringify(worded, null, '\t'));
else {
	for (const { file, line, column, message, hint, severity } of worded)
		console.log(
			`${file}:${line}:${column}  ${severity === 'warning' ? '(!) ' : ''}${message} ${hint}`
		);
	const errors = worded.filter(({ severity }) => severity === 'error').length;
	const summary =
		language === 'es'
			? `${errors} errores, ${worded.length - errors} avisos.`
			: `${errors} errors, ${worded.length - errors} warnings.`;
	console.log(dataset ? `✓ ${summary}` : summary);
}
process.exitCode = dataset ? 0 : 1;
