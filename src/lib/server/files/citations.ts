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
import { languages, type Translated } from '../../model/language.ts';
import { citationText } from '../cite/text.ts';
import { textCitations } from '../cite/citations.ts';
import type { Distribution, Holds } from '../distribution/distribution.ts';
import type { FormatName } from '../distribution/format.ts';
import { words } from '../../words/files.ts';

const formatNames: Readonly<Record<FileForm, FormatName>> = {
	bibtex: 'bib',
	biblatex: 'biblatex',
	ris: 'ris',
	csl: 'csl'
};
const about: Translated = { en: words.en.about.citation, es: words.es.about.citation };

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
	return filesOf('dataset', holds, data.edition.title, () => [datasetRecord(data, 'en')]);
}

/** The citation of an indicator as files for reference managers. */
export function indicatorCitationFiles(data: Dataset, id: string): Distribution[] {
	const indicator = data.indicator(id);
	const record = () => [indicatorRecord(data, indicator, 'en')];
	return filesOf(`indicators/${id}`, { kind: 'indicator', id }, indicator.title, record);
}

/** The citation of an indicator in words, a file a language: every style, with the caveat. */
export function indicatorCitationTexts(data: Dataset, id: string): Distribution[] {
	const indicator = data.indicator(id);
	return languages.map((language) => ({
		path: `${language === languages[0] ? '' : `${language}/`}indicators/${id}.txt`,
		format: 'text',
		holds: { kind: 'indicator', id },
		title: indicator.title,
		about: { en: words.en.about.citationText, es: words.es.about.citationText },
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
	const record = () => [seriesRecord(data, series, 'en')];
	return filesOf(`series/${id}`, { kind: 'series', id }, series.title, record);
}

/** The sources as files for reference managers: all in one, and each. */
export function sourceCitationFiles(data: Dataset): Distribution[] {
	const { sources } = data.tables;
	const all: Translated = { en: words.en.titles.sources, es: words.es.titles.sources };
	const record = (source: (typeof sources)[number]) => sourceRecord(data, source, 'en');
	return [
		...filesOf('sources', { kind: 'table', id: 'sources' }, all, () => sources.map(record), [
			'bibtex'
		]),
		...sources.flatMap((source) => {
			const title: Translated = { en: source.title, es: source.title };
			const holds: Holds = { kind: 'source', id: source.id };
			return filesOf(`sources/${source.id}`, holds, title, () => [record(source)]);
		})
	];
}
