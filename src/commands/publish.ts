import { parseArgs } from 'node:util';
import type { Language } from '../lib/model/language.ts';
import { dataFolder } from '../lib/server/dataset.ts';
import { inWords } from '../lib/server/problem.ts';
import { publish, type Publication } from '../lib/server/publish.ts';

const { values } = parseArgs({
	options: { data: { type: 'string' }, lang: { type: 'string', default: 'en' } }
});
const language: Language = values.lang === 'es' ? 'es' : 'en';

const said: Record<Language, (done: Publication) => string> = {
	en: ({ date, added, corrected, total }) =>
		added + corrected === 0
			? `Nothing to do: all ${total} rows of the edition of ${date} are in published.csv.`
			: `✓ published.csv: ${added} rows added with the edition of ${date}, ${corrected} corrected, ${total} in all.`,
	es: ({ date, added, corrected, total }) =>
		added + corrected === 0
			? `Nada que hacer: las ${total} filas de la edición del ${date} ya están en published.csv.`
			: `✓ published.csv: ${added} filas agregadas con la edición del ${date}, ${corrected} corregidas, ${total} en total.`
};
const refused: Record<Language, string> = {
	en: 'Not published: published.csv is as it was.',
	es: 'No se publicó: published.csv quedó como estaba.'
};

const { problems, done } = publish(values.data ?? dataFolder());
for (const problem of problems) {
	const { file, line, column, message, hint, severity } = inWords(problem, language);
	const mark = severity === 'warning' ? '(!) ' : '';
	console.log(`${file}:${line}:${column}  ${mark}${message} ${hint}`);
}
console.log(done ? said[language](done) : refused[language]);
process.exitCode = done ? 0 : 1;
