import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { quantityOf, type Observation } from '../model/observation.ts';
import { formatPeriod, isPartOfYear, isYear, years } from '../model/period.ts';
import { position } from '../model/quantity.ts';
import type { Series } from '../model/series.ts';
import { producerOf } from '../model/source.ts';
import type {
	ChartDescription,
	Line,
	PartMark,
	Panel,
	Span,
	ValueMark,
	ValuePanel,
	ValueShape
} from './description.ts';
import { coloursOf } from './colours.ts';
import { eventMarks } from './events.ts';
import { summarise, summariseTransfers } from './summary.ts';
import { highestPile, isStacked, stackOf, summariseStack } from './stack.ts';
import { span } from './time.ts';
import { timelineStart, transfersPanel, type TimelineRows } from './transfers-panel.ts';
import { chartWords, type ChartWords } from './words.ts';

/** How a value is drawn, by its qualifier and its status. */
export function shapeOf({ qualifier, status }: Observation): ValueShape {
	if (qualifier === 'range') return 'range';
	if (qualifier === 'more-than' || qualifier === 'at-least') return 'open-up';
	if (qualifier === 'about' || qualifier === 'almost' || qualifier === 'up-to') return 'soft';
	return status === 'P' || status === 'E' || status === 'U' ? 'hollow' : 'full';
}

/** Whether an observation can stand on a yearly axis: a part of a year is never drawn as a year. */
function isDrawn(observation: Observation, series: Series): boolean {
	if (observation.breakdown && observation.breakdown !== '_T') return false;
	if (series.measure === 'cumulative' || series.measure === 'stock') return true;
	if (isYear(observation.period)) return true;
	const { first, last } = years(observation.period);
	return last > first;
}

interface Context {
	readonly data: Dataset;
	readonly language: Language;
	readonly words: ChartWords;
}

function noteLines({ data, language, words }: Context, row: Observation, series: Series): string[] {
	const unit = data.unitWords(series.unit, language).name;
	const status = row.status === 'A' ? [] : [data.label('observation-status', row.status, language)];
	return [
		...(series.unit === 'percent' ? [] : [unit]),
		formatPeriod(row.period, language),
		series.title[language],
		...status,
		`${words.source}: ${producerOf(data.source(row.source))}`
	];
}

function mark(context: Context, row: Observation, series: Series): ValueMark {
	const { from, to } = span(row.period);
	const quantity = quantityOf(row, series);
	// A running total and a stock are true of the last day of their period; a year stands in its middle.
	const x = isYear(row.period)
		? years(row.period).first
		: row.period.interval
			? to
			: (from + to) / 2;
	return {
		id: row.id,
		x,
		y: position(quantity) ?? null,
		low: row.low ?? null,
		high: row.high ?? null,
		cut: series.breaks.some(({ text }) => text === row.period.text),
		shape: shapeOf(row),
		figure: context.data.words(quantity, context.language),
		when: formatPeriod(row.period, context.language),
		notes: noteLines(context, row, series)
	};
}

/** What is known of a year that no whole figure of the series covers: drawn apart. */
function partsOf(data: Dataset, series: Series): Observation[] {
	const whole = data.nationalOf(series.id).filter(({ period }) => isYear(period));
	if (series.measure !== 'count' || whole.length === 0) return [];
	const covered = new Set(whole.map(({ period }) => years(period).first));
	return data
		.nationalOf(series.id)
		.filter(({ period, value }) => isPartOfYear(period) && value !== undefined)
		.filter(({ period }) => !covered.has(years(period).first));
}

function part(context: Context, row: Observation, series: Series): PartMark {
	const { id, figure, notes } = mark(context, row, series);
	const when = formatPeriod(row.period, context.language);
	return { id, ...span(row.period), y: row.value!, figure, when, notes };
}

/** The word before the comma of a series' title: its producer, short enough for a label. */
export function shortLabel(series: Series, language: Language): string {
	return series.title[language].split(/[,:(]/)[0]!.trim();
}

interface Drawn {
	readonly series: Series;
	readonly colour: number;
	readonly rows: readonly Observation[];
	/** Values of a part of a year, drawn apart. */
	readonly parts: readonly Observation[];
}

function line(context: Context, { series, colour, rows, parts }: Drawn): Line {
	const yearly = rows.length > 1 && rows.every((row) => isYear(row.period));
	return {
		series: series.id,
		label: shortLabel(series, context.language),
		colour,
		joined: yearly && series.measure !== 'stock' && series.measure !== 'cumulative',
		marks: rows.map((row) => mark(context, row, series)),
		...(parts.length > 0 ? { parts: parts.map((row) => part(context, row, series)) } : {})
	};
}

function panelLabel({ data, language, words }: Context, drawn: Drawn): string {
	const { unit, measure } = drawn.series;
	const name = data.unitWords(unit, language).name;
	if (unit === 'percent') return words.share;
	if (measure === 'stock') return words.stock(name);
	const since = sinceOf(drawn);
	return since === undefined ? words.aYear(name) : words.running(name, since);
}

function valuePanel(context: Context, drawn: readonly Drawn[]): ValuePanel {
	const { unit } = drawn[0]!.series;
	const lines = drawn.map((each) => line(context, each));
	const highest = Math.max(
		...lines.flatMap(({ marks, parts = [] }) => [
			...marks.map((m) => m.high ?? m.y ?? 0),
			...parts.map(({ y }) => y)
		])
	);
	const label = panelLabel(context, drawn[0]!);
	if (!isStacked(drawn[0]!.series)) return { kind: 'values', label, highest, unit, lines };
	const { data, language } = context;
	const stack = stackOf(data, drawn[0]!.series, language);
	return {
		...{ kind: 'values', unit, stack },
		label: `${label}: ${drawn[0]!.series.title[language]}`,
		highest: Math.max(highest, highestPile(stack)),
		// Piles stand for themselves: their totals are marks in a colour of no supplier, not a line.
		lines: lines.map((each) => ({ ...each, joined: false, colour: 0 }))
	};
}

function spanOf(context: Context, { series, colour }: Drawn, row: Observation): Span {
	return {
		id: row.id,
		series: series.id,
		...span(row.period),
		colour,
		label: shortLabel(series, context.language),
		figure: context.data.words(quantityOf(row, series), context.language),
		shape: shapeOf(row),
		when: formatPeriod(row.period, context.language),
		notes: noteLines(context, row, series)
	};
}

/** First year of a running total: totals that begin in different years do not compare. */
export function sinceOf({ series, rows }: Drawn): number | undefined {
	return series.measure === 'cumulative' && rows[0] ? years(rows[0].period).first : undefined;
}

/** Series may share a panel where unit, measure and start are the same; each edition of a volume stands alone. */
function panelKey(drawn: Drawn): string {
	const { id, unit, measure } = drawn.series;
	if (measure === 'volume') return id;
	return unit === 'percent' ? unit : `${unit}/${measure}/${sinceOf(drawn) ?? ''}`;
}

/** A total over several years that is no running total: it has no place on an axis of years. */
function isTotal({ series, rows }: Drawn): boolean {
	const accumulates = series.measure === 'cumulative' || series.measure === 'stock';
	return !accumulates && rows.every(({ period }) => period.interval);
}

/** Series by the panel they stand in; totals over several years stand together. */
function groups(drawn: readonly Drawn[]): Drawn[][] {
	const found = new Map<string, Drawn[]>();
	for (const each of drawn) {
		const key = isTotal(each) ? 'totals' : panelKey(each);
		found.set(key, [...(found.get(key) ?? []), each]);
	}
	return [...found.values()];
}

/** Most values that are drawn as bars: more of them are read as a line. */
const mostBars = 15;

/** Yearly counts are bars where every panel that has some shows one producer over few years; beside a line they are a line. */
function withBars(panels: readonly ValuePanel[], drawn: readonly Drawn[]): ValuePanel[] {
	const counts = new Set(
		drawn.filter(({ series }) => series.measure === 'count').map(({ series }) => series.id)
	);
	const yearly = ({ series, marks }: Line) =>
		counts.has(series) && marks.every(({ x }) => Number.isInteger(x));
	const few = ({ lines, stack }: ValuePanel) =>
		!stack && lines.length === 1 && lines[0]!.marks.length <= mostBars;
	const counting = panels.filter(({ lines }) => lines.some(yearly));
	if (!counting.every(few)) return [...panels];
	return panels.map((panel) =>
		counting.includes(panel)
			? { ...panel, lines: panel.lines.map((each) => ({ ...each, bars: true })) }
			: panel
	);
}

function panelsOf(context: Context, drawn: readonly Drawn[]): Panel[] {
	const [values, totals] = [drawn.filter((each) => !isTotal(each)), drawn.filter(isTotal)];
	const panels: Panel[] = withBars(
		groups(values).map((group) => valuePanel(context, group)),
		values
	);
	const spans = totals.flatMap((each) => each.rows.map((row) => spanOf(context, each, row)));
	if (spans.length > 0) panels.push({ kind: 'spans', label: context.words.totals, spans });
	return panels;
}

/** First counts that stand beside definitive ones of the same producer. */
function isReplaced(data: Dataset, { id }: Series): boolean {
	return id.endsWith('-preliminary') && data.has('series', id.replace(/-preliminary$/, ''));
}

/** Which of an indicator's series are drawn: first publications are shown in the table, not as a second line. One colour a producer. */
export function drawnSeries(data: Dataset, indicator: Indicator): Drawn[] {
	const drawn = data
		.seriesOf(indicator.id)
		.map((series) => ({
			series,
			colour: 0,
			parts: partsOf(data, series),
			rows: data
				.observationsOf(series.id)
				.filter((row) => row.area === data.edition.country && isDrawn(row, series))
		}))
		.filter(({ series, rows }) => rows.length > 0 && !isReplaced(data, series));
	const name = ({ series }: Drawn) => shortLabel(series, data.edition.languages[0]!);
	const colours = coloursOf(groups(drawn).map((group) => group.map(name)));
	return drawn.map((each) => ({ ...each, colour: colours.get(name(each))! }));
}

/** A series in words; of one that is piled up by supplier the largest of them as well. */
function summariseDrawn(data: Dataset, language: Language, drawn: Drawn): string {
	const said = summarise(data, language, drawn);
	return isStacked(drawn.series) ? `${said} ${summariseStack(data, drawn.series, language)}` : said;
}

/** The chart of one indicator: its producers on one axis where they count in one unit, and the transfers of the same years below. */
export function indicatorChart(
	data: Dataset,
	indicator: Indicator,
	language: Language
): ChartDescription {
	const words = chartWords[language];
	const context = { data, language, words };
	const drawn = drawnSeries(data, indicator);
	const last = Number(data.edition.date.slice(0, 4));
	const starts = drawn.flatMap(({ rows }) => rows.map((row) => years(row.period).first));
	const first = Math.min(...starts, timelineStart(data));
	const timeline = transfersPanel(data, language, words, first, last);
	return {
		name: indicator.id,
		language,
		title: words.sideBySide(indicator.title[language]),
		alternative: [
			...drawn.map((each) => summariseDrawn(data, language, each)),
			summariseTransfers(data, language, timeline, false)
		].join(' '),
		first,
		last,
		panels: [...panelsOf(context, drawn), timeline],
		events: eventMarks(data, language, first, last)
	};
}

/** The values of one indicator without the transfers, over its own years: what its picture shows when it travels alone. */
export function figureChart(
	data: Dataset,
	indicator: Indicator,
	language: Language
): ChartDescription {
	const context = { data, language, words: chartWords[language] };
	const drawn = drawnSeries(data, indicator);
	const spans = drawn.flatMap(({ rows }) => rows.map((row) => years(row.period)));
	const first = Math.min(...spans.map((each) => each.first));
	const last = Math.max(...spans.map((each) => each.last));
	// A point alone stands in the middle of a few years, not on the edge of one.
	const apart = Math.max(0, Math.ceil((6 - (last - first)) / 2));
	return {
		name: indicator.id,
		language,
		title: indicator.title[language],
		alternative: drawn.map((each) => summariseDrawn(data, language, each)).join(' '),
		first: first - apart,
		last: Math.min(last + apart, Number(data.edition.date.slice(0, 4))),
		panels: panelsOf(context, drawn)
	};
}

/** The timeline alone, for the page of the transfers: in rows by category, or by supplier country. */
export function transfersChart(
	data: Dataset,
	language: Language,
	by: TimelineRows = 'category'
): ChartDescription {
	const words = chartWords[language];
	const last = Number(data.edition.date.slice(0, 4));
	const first = Math.min(last, ...data.tables.transfers.map(({ period }) => years(period).first));
	const panel = transfersPanel(data, language, words, first, last, by);
	const label = by === 'category' ? panel.label : words.bySupplier;
	return {
		name: by === 'category' ? 'transfers' : supplierTimeline,
		language,
		title: label,
		alternative: summariseTransfers(data, language, panel, true),
		first,
		last,
		panels: [{ ...panel, label }],
		// The events stand once on the page, with the first of the two timelines.
		...(by === 'category' ? { events: eventMarks(data, language, first, last) } : {})
	};
}

/** Name of the timeline in rows by supplier country. */
export const supplierTimeline = 'transfers-by-supplier';
