import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { depositFiles } from '../lib/server/editions/deposit.ts';
import { languageOf, type Language } from '../lib/model/language.ts';
import { dataFolder } from '../lib/server/site/dataset.ts';
import { editionsFolder } from '../lib/server/editions/frozen-edition.ts';
import { inWords } from '../lib/server/read/problem.ts';
import { publish, publishEdition, type Publication } from '../lib/server/editions/publish.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string' },
		editions: { type: 'string' },
		lang: { type: 'string', default: 'en' }
	}
});
const language = languageOf(values.lang);

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
const saidFrozen: Record<Language, (done: Publication) => string> = {
	en: ({ date, frozen }) =>
		frozen === undefined
			? 'No edition is frozen: these are not the data of this project. Name a folder with --editions to freeze one.'
			: frozen
				? `✓ The edition of ${date} is frozen: commit its folder; it is never written again.`
				: `The edition of ${date} was frozen before, with these data; its files stay as they are.`,
	es: ({ date, frozen }) =>
		frozen === undefined
			? 'No se congela ninguna edición: estos datos no son los del proyecto. Para congelar una, indique una carpeta con --editions.'
			: frozen
				? `✓ La edición del ${date} quedó congelada: registre su carpeta; no se volverá a escribir.`
				: `La edición del ${date} ya estaba congelada con estos datos; sus archivos quedan como están.`
};
const refused: Record<Language, string> = {
	en: 'Not published: published.csv and the frozen editions are as they were.',
	es: 'No se publicó: published.csv y las ediciones congeladas quedaron como estaban.'
};

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
console.log(done ? said[language](done) : refused[language]);
if (done) console.log(saidFrozen[language](done));
if (done && own) for (const { path, text } of depositFiles(folder)) writeFileSync(path, text);
process.exitCode = done ? 0 : 1;
