import { citationFile } from '../../citation/forms.ts';
import {
	datasetRecord,
	indicatorRecord,
	seriesRecord,
	type CitationRecord
} from '../../citation/record.ts';
import { sourceRecord } from '../../citation/source-record.ts';
import { fileForms, fileFormats, type FileForm } from '../../citation/template.ts';
import type { Dataset } from '../../model/dataset.ts';
import {
	firstLanguage,
	folderOf,
	inEachLanguage,
	languages,
	type Translated
} from '../../model/language.ts';
import { citationText } from '../cite/text.ts';
import { textCitations } from '../cite/citations.ts';
import type { Distribution, Holds } from '../distribution/distribution.ts';
import type { FormatName } from '../distribution/format.ts';
import { fileAbout, fileTitle } from '../../words/files.ts';

const formatNames: Readonly<Record<FileForm, FormatName>> = {
	bibtex: 'bib',
	biblatex: 'biblatex',
	ris: 'ris',
	csl: 'csl'
};
const about = fileAbout('citation');

/** Records as files for reference managers, in the first language of the edition. */
function filesOf(
	path: string,
	holds: Holds,
	title: Translated,
	records: () => readonly CitationRecord[],
	forms: readonly FileForm[] = fileForms
): Distribution[] {
	return forms.map((form) => ({
		path: `${path}.${fileFormats[form].ending}`,
		format: formatNames[form],
		...{ holds, title, about },
		write: () => citationFile(records(), form)
	}));
}

/** The citation of the whole edition. */
export function datasetCitationFiles(data: Dataset): Distribution[] {
	const holds: Holds = { kind: 'whole', id: '' };
	return filesOf('dataset', holds, data.edition.title, () => [datasetRecord(data, firstLanguage)]);
}

/** The citation of an indicator as files for reference managers. */
export function indicatorCitationFiles(data: Dataset, id: string): Distribution[] {
	const indicator = data.indicator(id);
	const record = () => [indicatorRecord(data, indicator, firstLanguage)];
	return filesOf(`indicators/${id}`, { kind: 'indicator', id }, indicator.title, record);
}

/** The citation of an indicator in words, a file a language: every style, with the caveat. */
export function indicatorCitationTexts(data: Dataset, id: string): Distribution[] {
	const indicator = data.indicator(id);
	return languages.map((language) => ({
		path: `${folderOf(language)}indicators/${id}.txt`,
		format: 'text',
		holds: { kind: 'indicator', id },
		title: indicator.title,
		about: fileAbout('citationText'),
		language,
		write: () => {
			const record = indicatorRecord(data, indicator, language);
			return citationText(record, textCitations(record, language), language);
		}
	}));
}

/** The citation of a series as files for reference managers. */
export function seriesCitationFiles(data: Dataset, id: string): Distribution[] {
	const series = data.series(id);
	const record = () => [seriesRecord(data, series, firstLanguage)];
	return filesOf(`series/${id}`, { kind: 'series', id }, series.title, record);
}

/** The sources as files for reference managers: all in one, and each. */
export function sourceCitationFiles(data: Dataset): Distribution[] {
	const { sources } = data.tables;
	const all = fileTitle('sources');
	const record = (source: (typeof sources)[number]) => sourceRecord(data, source, firstLanguage);
	return [
		...filesOf('sources', { kind: 'table', id: 'sources' }, all, () => sources.map(record), [
			'bibtex'
		]),
		...sources.flatMap((source) => {
			const title = inEachLanguage(() => source.title);
			const holds: Holds = { kind: 'source', id: source.id };
			return filesOf(`sources/${source.id}`, holds, title, () => [record(source)]);
		})
	];
}
