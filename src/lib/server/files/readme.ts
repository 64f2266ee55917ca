import { publicAddress } from '../../citation/record.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod, parsePeriod } from '../../model/period.ts';
import { indicatorCitations } from '../cite/citations.ts';
import { originOf, sourcesOf } from '../distribution/origin.ts';
import { spoken } from '../distribution/table.ts';
import { words } from '../../words/files.ts';

const heading = (text: string): string => `${text}\n${'='.repeat([...text].length)}`;
const smaller = (text: string): string => `${text}\n${'-'.repeat([...text].length)}`;

/** Name of a readme or codebook in a language: the first language is the plain name. */
export const readmeName = (language: Language): string => words[language].readme.file;

/** The edition's date in words. */
export function editionDay(data: Dataset, language: Language): string {
	return formatPeriod(parsePeriod(data.edition.date)!, language);
}

function filesPart(files: readonly (readonly [string, string])[], language: Language): string {
	const width = Math.max(...files.map(([name]) => name.length));
	const lines = files.map(([name, what]) => `${name.padEnd(width)}  ${what}`);
	return [smaller(words[language].files), ...lines].join('\n');
}

function indicatorPart(data: Dataset, id: string, language: Language): string[] {
	const said = words[language];
	const indicator = data.indicator(id);
	return [
		spoken(data, indicator.definition, language),
		`${said.caveat}: ${spoken(data, indicator.caveat, language)}`,
		...data
			.seriesOf(id)
			.map((series) =>
				[
					`* ${series.title[language]} (${series.id})`,
					`  ${spoken(data, series.definition, language)}`,
					...(series.method ? [`  ${said.method}: ${spoken(data, series.method, language)}`] : []),
					`  ${said.caveat}: ${spoken(data, series.caveat, language)}`
				].join('\n')
			)
	];
}

function sourceLine(data: Dataset, id: string, language: Language): string {
	const { producer, title, urlMain, license, caveat } = originOf(data, id);
	const name = producer === title ? title : `${producer}: ${title}`;
	return [`* ${name}`, urlMain, license, caveat?.[language]].filter(Boolean).join('\n  ');
}

function endPart(data: Dataset, sources: readonly string[], language: Language): string[] {
	const said = words[language];
	return [
		smaller(said.sources),
		...sources.map((id) => sourceLine(data, id, language)),
		smaller(said.licence),
		said.terms,
		data.edition.licence.url
	];
}

function rules(language: Language): string {
	const said = words[language];
	return [said.encoding, said.missing, said.notSpliced, said.checksums].join('\n');
}

/** The readme of an indicator's archive: what it is, its caveats, its files, how to cite it, its sources. */
export function indicatorReadme(
	data: Dataset,
	id: string,
	files: readonly (readonly [string, string])[],
	language: Language
): string {
	const said = words[language];
	const { name } = data.edition;
	return `${[
		heading(`${data.indicator(id).title[language]} · ${name}`),
		`${said.edition} ${editionDay(data, language)}\n${publicAddress(data, `indicators/${id}/`, language)}`,
		...indicatorPart(data, id, language),
		filesPart(files, language),
		rules(language),
		smaller(said.cite),
		...indicatorCitations(data, id, language).map(({ text }) => text),
		...endPart(data, sourcesOf(data.observationsOfIndicator(id)), language)
	].join('\n\n')}\n`;
}

/** The readme of the whole edition. */
export function datasetReadme(
	data: Dataset,
	files: readonly (readonly [string, string])[],
	language: Language
): string {
	const said = words[language];
	const { edition } = data;
	return `${[
		heading(`${edition.title[language]} · ${edition.name}`),
		`${said.edition} ${editionDay(data, language)}\n${publicAddress(data, '', language)}`,
		edition.description[language],
		filesPart(files, language),
		rules(language),
		smaller(said.licence),
		said.terms,
		edition.licence.url,
		...data.indicators.flatMap(({ id, title }) => [
			heading(title[language]),
			...indicatorPart(data, id, language)
		])
	].join('\n\n')}\n`;
}
