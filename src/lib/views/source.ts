import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod, parsePeriod, years } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { authorsOf, type Source } from '../model/source.ts';
import { wholeName } from '../model/author.ts';
import { firstSentence, type Segment } from '../model/text.ts';
import { figureView, type FigureView, type SourceLink } from './figure.ts';
import { sourceNames } from './indicator/names.ts';
import { leftOutRow, type LeftOutRow } from './left-out.ts';
import { statementView, type StatementView } from './statement.ts';
import { subjectView, type SubjectView } from './subject.ts';
import { dealLines, type DealLine } from './transfers/deals.ts';
import { searchedViews, type SearchedView } from './transfers/searched.ts';

/** What of one series rests on a source, with the series' caveat. */
interface SeriesOfSource {
	readonly series: string;
	/** With that of its indicator. */
	readonly title: string;
	readonly caveat: readonly Segment[];
	/** How many national figures; those of states would be thousands. */
	readonly national: number;
	/** One by one; none where they are the whole of a longer series, whose page lists them. */
	readonly figures: readonly FigureView[];
	/** The periods they are of, where they are not listed. */
	readonly span: string;
	/** How many figures of states rest on it. */
	readonly ofStates: number;
}

/** A statement, with what it speaks of. */
interface StatementOfSource extends StatementView {
	readonly about: SubjectView;
	/** Whose statement it is, where it was only read in the source. */
	readonly of: SourceLink | undefined;
}

export interface SourceView {
	readonly id: string;
	readonly title: string;
	/** Language tag of the title, for screen readers. */
	readonly tag: string | undefined;
	readonly publisher: string;
	readonly issued: string;
	readonly standing: string;
	readonly authors: string;
	readonly accessed: string;
	readonly url: string | undefined;
	readonly archive: string | undefined;
	readonly language: string;
	readonly licence: string | undefined;
	readonly caveat: readonly Segment[];
	readonly note: readonly Segment[];
	/** Something of the edition rests on it. */
	readonly used: boolean;
	readonly series: readonly SeriesOfSource[];
	readonly deals: readonly DealLine[];
	readonly statements: readonly StatementOfSource[];
	/** Series whose next figure it announces, and for when. */
	readonly announced: readonly {
		readonly series: string;
		readonly title: string;
		readonly when: string;
	}[];
	/** Suppliers that were looked for in it. */
	readonly searched: readonly SearchedView[];
	readonly leftOut: readonly LeftOutRow[];
}

interface Rests {
	readonly source?: string | undefined;
	readonly read_in?: string | undefined;
}

const restsOn = (id: string) => (row: Rests) => row.source === id || row.read_in === id;

const authorNames = (source: Source): string => authorsOf(source).map(wholeName).join(', ');

function languageName(tag: string | undefined, language: Language): string {
	return tag ? (new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag) : '';
}

/** So many figures of a series are listed though its page has them too. */
const few = 4;

const titleOf = (data: Dataset, { title, indicator }: Series, language: Language): string =>
	`${data.indicator(indicator).title[language]}: ${title[language]}`;

function seriesOfSource(
	data: Dataset,
	rows: readonly Observation[],
	language: Language
): SeriesOfSource[] {
	return [...Map.groupBy(rows, ({ series }) => series)].map(([id, own]) => {
		const series = data.series(id);
		const national = own.filter(({ area }) => area === data.edition.country);
		const isWhole = national.length === data.nationalOf(id).length;
		const listed = isWhole && national.length > few ? [] : national;
		const all = national.map(({ period }) => years(period));
		const span = [
			Math.min(...all.map(({ first }) => first)),
			Math.max(...all.map(({ last }) => last))
		];
		return {
			series: id,
			title: titleOf(data, series, language),
			caveat: data.text(firstSentence(series.caveat[language]), language),
			national: national.length,
			figures: listed.map((each) => figureView(data, each, language)),
			span: listed.length === national.length ? '' : [...new Set(span)].join('–'),
			ofStates: own.length - national.length
		};
	});
}

/** The deals with an entry that rests on a source; each as its own list names it. */
function dealsOn(data: Dataset, rests: (row: Rests) => boolean, language: Language): DealLine[] {
	const deals = new Set(data.tables.transfers.filter(rests).map(({ deal }) => deal));
	return deals.size === 0 ? [] : dealLines(data, language).filter(({ deal }) => deals.has(deal));
}

/** One source with everything that rests on it. */
export function sourceView(data: Dataset, source: Source, language: Language): SourceView {
	const rests = restsOn(source.id);
	const { observations, transfers, statements, events, leftOut, searched } = data.tables;
	const announced = data.tables.series.filter(
		(row) => row.next_release && row.next_release_source === source.id
	);
	const said = statements.filter(rests);
	const named = sourceNames(
		data,
		said.map((row) => row.source)
	);
	return {
		id: source.id,
		title: source.title,
		tag: source.language,
		publisher: source.publisher ?? '',
		issued: source.issued ? formatPeriod(source.issued, language) : '',
		standing: data.label('standing', source.standing, language),
		authors: authorNames(source),
		accessed: source.accessed ? formatPeriod(parsePeriod(source.accessed)!, language) : '',
		url: source.url,
		archive: source.archive_url,
		language: languageName(source.language, language),
		licence: source.licence,
		caveat: source.caveat ? data.text(source.caveat[language], language) : [],
		note: source.note ? data.text(source.note[language], language) : [],
		used:
			announced.length > 0 ||
			[observations, transfers, statements, events, leftOut, searched].some(
				(rows: readonly Rests[]) => rows.some(rests)
			),
		series: seriesOfSource(data, observations.filter(rests), language),
		deals: dealsOn(data, rests, language),
		statements: said.map((each) => ({
			...statementView(data, each, language),
			about: subjectView(data, each.subject, language),
			of: each.source === source.id ? undefined : named(each.source)
		})),
		announced: announced.map((each) => ({
			series: each.id,
			title: titleOf(data, each, language),
			when: formatPeriod(each.next_release!, language)
		})),
		searched: searchedViews(data, language, searched.filter(rests)),
		leftOut: leftOut.filter(rests).map((each) => leftOutRow(data, each, language))
	};
}
