import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { quantityOf, type Observation } from '../../model/observation.ts';
import { formatPeriod, isYear, years } from '../../model/period.ts';
import { namesUnit, position } from '../../model/quantity.ts';
import type { Series } from '../../model/series.ts';
import type { TimelinePanel } from '../description/time-chart.ts';
import { summaryWords, type SummaryWords } from '../../words/browser.ts';

interface Context {
	readonly data: Dataset;
	readonly language: Language;
	readonly words: SummaryWords;
}

/** One series and what is drawn of it, earliest first. */
export interface Summarised {
	readonly series: Series;
	readonly rows: readonly Observation[];
	/** Values of a part of a year, drawn apart. */
	readonly parts?: readonly Observation[];
}

/** Neighbouring years as spans: 2001, 2002, 2003, 2007 → "2001 to 2003", "2007". */
export function yearSpans(list: readonly number[], to: string): string[] {
	const spans: [number, number][] = [];
	for (const year of list) {
		const open = spans.at(-1);
		if (open && year === open[1] + 1) open[1] = year;
		else spans.push([year, year]);
	}
	return spans.flatMap(([from, end]) => {
		if (from === end) return [String(from)];
		return end === from + 1 ? [String(from), String(end)] : [`${from} ${to} ${end}`];
	});
}

/** Years between the first and the last of a yearly series for which there is no figure. */
function gaps(known: readonly Observation[], measure: string): number[] {
	const yearly = known.length > 1 && known.every(({ period }) => isYear(period));
	if (!yearly || measure === 'stock' || measure === 'cumulative') return [];
	const have = new Set(known.map(({ period }) => years(period).first));
	const [first, last] = [Math.min(...have), Math.max(...have)];
	return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((y) => !have.has(y));
}

/** First, last, highest: one sentence; a single figure is only said. */
function course(
	{ data, language, words }: Context,
	series: Series,
	known: readonly Observation[]
): string {
	const at = (row: Observation) => position(quantityOf(row, series))!;
	const said = (row: Observation) => ({
		figure: data.words(quantityOf(row, series), language),
		when: formatPeriod(row.period, language)
	});
	const [first, last] = [known[0]!, known.at(-1)!];
	const accumulates = series.measure === 'cumulative' || series.measure === 'stock';
	// Totals of different spans of years are not higher or lower than each other.
	if (known.length > 1 && !accumulates && known.every(({ period }) => period.interval))
		return words.totals(words.list(known.map((row) => `${said(row).figure} (${said(row).when})`)));
	const highest = known.reduce((a, b) => (at(b) > at(a) ? b : a));
	if (known.length === 1) return words.single(said(first));
	if (known.every((row) => at(row) === at(first)))
		return words.same(said(first), known.length, formatPeriod(last.period, language));
	if (highest === first) return words.fell(said(first), said(last));
	return highest === last
		? words.rose(said(first), said(last))
		: words.course(said(first), said(last), said(highest));
}

/** What a reader must know of a series to read its line: what is missing, cut, provisional, a range or contested. */
function doubts(
	{ data, language, words }: Context,
	{ series, rows, parts = [] }: Summarised
): string[] {
	const known = rows.filter((row) => position(quantityOf(row, series)) !== undefined);
	const missing = yearSpans(gaps(known, series.measure), words.to);
	const when = (list: readonly Observation[]) =>
		list.every(({ period }) => isYear(period))
			? yearSpans(
					list.map(({ period }) => years(period).first),
					words.to
				)
			: list.map(({ period }) => formatPeriod(period, language));
	const withStatus = (status: string) => when(known.filter((row) => row.status === status));
	const ranges = when(known.filter(({ qualifier }) => qualifier === 'range'));
	const breaks = series.breaks
		.filter((period) => known.some((row) => row.period.text === period.text))
		.map((period) => formatPeriod(period, language));
	const contested = data.isContested(series.id) || known.some(({ id }) => data.isContested(id));
	const sentence = (say: (list: string, count: number) => string, list: readonly string[]) =>
		list.length === 0 ? [] : [say(words.list(list), list.length)];
	return [
		...sentence(words.gaps, missing),
		...sentence(words.breaks, breaks),
		...sentence(words.provisional, withStatus('P')),
		...sentence(words.estimated, withStatus('E')),
		...sentence(words.unreliable, withStatus('U')),
		...sentence(words.ranges, ranges),
		...sentence(
			words.parts,
			parts.map(
				(row) =>
					`${data.words(quantityOf(row, series), language)} (${formatPeriod(row.period, language)})`
			)
		),
		...(contested ? [words.contested] : [])
	];
}

/** One producer's series in words: first, last, highest, gaps, breaks, what is provisional or contested. Empty where no figure is drawn. */
export function summarise(data: Dataset, language: Language, summarised: Summarised): string {
	const context = { data, language, words: summaryWords[language] };
	const { series, rows } = summarised;
	const known = rows.filter((row) => position(quantityOf(row, series)) !== undefined);
	if (known.length === 0) return '';
	const unit = namesUnit(series.unit) ? data.unitWords(series.unit, language).name : '';
	const head = unit ? `${series.title[language]} (${unit})` : series.title[language];
	return [`${head}: ${course(context, series, known)}`, ...doubts(context, summarised)].join(' ');
}

/** The transfers in words: how many lines, from how many countries, between which years, and how many of them were not simply delivered. */
export function summariseTransfers(
	data: Dataset,
	language: Language,
	{ marks }: TimelinePanel,
	alone: boolean
): string {
	const words = summaryWords[language];
	const rows = marks.map(({ id }) => data.transfer(id));
	if (rows.length === 0) return words.noTransfers;
	const suppliers = new Set(rows.flatMap((row) => row.suppliers));
	const spans = rows.map(({ period }) => years(period));
	return words.transfers({
		alone,
		lines: rows.length,
		suppliers: suppliers.size,
		first: Math.min(...spans.map(({ first }) => first)),
		last: Math.max(...spans.map(({ last }) => last)),
		delivered: marks.filter(({ shape }) => shape === 'full').length,
		contested: marks.filter(({ contested }) => contested).length
	});
}
