import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../model/period.ts';
import { authorsOf, producerOf, type Source } from '../model/source.ts';
import { wholeName } from '../model/author.ts';
import { firstSentence, type Segment } from '../model/text.ts';
import { figureView, quotation, type FigureView, type Quotation } from './figure.ts';
import { statementView, type StatementView } from './statement.ts';
import { transferView, type TransferView } from './transfer.ts';
import { searchedViews, type SearchedView } from './transfers/searched.ts';

/** A source in the list. */
export interface SourceRow {
	readonly id: string;
	readonly title: string;
	/** Language tag of the title, for screen readers. */
	readonly tag: string | undefined;
	readonly publisher: string;
	readonly issued: string;
	readonly standing: string;
	/** Rows of the data that rest on it, or were read in it. */
	readonly rows: number;
}

/** What of one series rests on a source, with the series' caveat. */
interface SeriesOfSource {
	readonly series: string;
	readonly title: string;
	readonly indicator: string;
	readonly indicatorTitle: string;
	readonly caveat: readonly Segment[];
	/** National figures one by one; those of states would be thousands. */
	readonly figures: readonly FigureView[];
	/** How many figures of states rest on it. */
	readonly ofStates: number;
}

export interface SourceView extends SourceRow {
	readonly authors: string;
	readonly accessed: string;
	readonly url: string | undefined;
	readonly archive: string | undefined;
	readonly language: string;
	readonly licence: string | undefined;
	readonly caveat: readonly Segment[];
	readonly note: readonly Segment[];
	readonly series: readonly SeriesOfSource[];
	readonly transfers: readonly TransferView[];
	readonly statements: readonly StatementView[];
	/** Series whose next figure it announces, and for when. */
	readonly announced: readonly {
		readonly series: string;
		readonly title: string;
		readonly when: string;
	}[];
	/** Suppliers that were looked for in it. */
	readonly searched: readonly SearchedView[];
	readonly leftOut: readonly {
		readonly printed: Quotation | undefined;
		readonly reason: readonly Segment[];
	}[];
}

interface Rests {
	readonly source?: string | undefined;
	readonly read_in?: string | undefined;
}

const restsOn = (id: string) => (row: Rests) => row.source === id || row.read_in === id;

/** Series whose next figure a source announces. */
const announcedIn = (data: Dataset, id: string) =>
	data.tables.series.filter((row) => row.next_release && row.next_release_source === id);

function rowsOf(data: Dataset, id: string): number {
	const { observations, transfers, statements, events, leftOut, searched } = data.tables;
	const tables: readonly (readonly Rests[])[] = [
		observations,
		transfers,
		statements,
		events,
		leftOut,
		searched
	];
	return tables.reduce(
		(sum, rows) => sum + rows.filter(restsOn(id)).length,
		announcedIn(data, id).length
	);
}

function row(data: Dataset, source: Source, language: Language): SourceRow {
	return {
		id: source.id,
		title: source.title,
		tag: source.language,
		publisher: source.publisher ?? '',
		issued: source.issued ? formatPeriod(source.issued, language) : '',
		standing: data.label('standing', source.standing, language),
		rows: rowsOf(data, source.id)
	};
}

/** All sources, by who answers for them. */
export function sourceRows(data: Dataset, language: Language): SourceRow[] {
	return [...data.tables.sources]
		.sort(
			(a, b) => producerOf(a).localeCompare(producerOf(b), language) || a.id.localeCompare(b.id)
		)
		.map((source) => row(data, source, language));
}

const authorNames = (source: Source): string => authorsOf(source).map(wholeName).join(', ');

function languageName(tag: string | undefined, language: Language): string {
	return tag ? (new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag) : '';
}

function seriesOfSource(
	data: Dataset,
	rows: readonly Observation[],
	language: Language
): SeriesOfSource[] {
	return [...Map.groupBy(rows, ({ series }) => series)].map(([id, own]) => {
		const { title, indicator, caveat } = data.series(id);
		const national = own.filter(({ area }) => area === data.edition.country);
		return {
			series: id,
			title: title[language],
			indicator,
			indicatorTitle: data.indicator(indicator).title[language],
			caveat: data.text(firstSentence(caveat[language]), language),
			figures: national.map((each) => figureView(data, each, language)),
			ofStates: own.length - national.length
		};
	});
}

/** One source with everything that rests on it. */
export function sourceView(data: Dataset, source: Source, language: Language): SourceView {
	const rests = restsOn(source.id);
	const { observations, transfers, statements, leftOut } = data.tables;
	return {
		...row(data, source, language),
		authors: authorNames(source),
		accessed: source.accessed ?? '',
		url: source.url,
		archive: source.archive_url,
		language: languageName(source.language, language),
		licence: source.licence,
		caveat: source.caveat ? data.text(source.caveat[language], language) : [],
		note: source.note ? data.text(source.note[language], language) : [],
		series: seriesOfSource(data, observations.filter(rests), language),
		transfers: transfers.filter(rests).map((each) => transferView(data, each, language)),
		statements: statements.filter(rests).map((each) => statementView(data, each, language)),
		announced: announcedIn(data, source.id).map((each) => ({
			series: each.id,
			title: `${data.indicator(each.indicator).title[language]}: ${each.title[language]}`,
			when: formatPeriod(each.next_release!, language)
		})),
		searched: searchedViews(data, language, data.tables.searched.filter(rests)),
		leftOut: leftOut.filter(rests).map((each) => ({
			printed: quotation(data, each),
			reason: data.text(each.reason[language], language)
		}))
	};
}
