import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { quantityOf, type Observation } from '../model/observation.ts';
import { formatPeriod, isYear, years } from '../model/period.ts';
import { position } from '../model/quantity.ts';
import type { Series } from '../model/series.ts';
import { producerOf } from '../model/source.ts';
import type {
	ChartDescription,
	Line,
	Panel,
	Span,
	TimelinePanel,
	ValueMark,
	ValuePanel,
	ValueShape
} from './description.ts';
import { span } from './time.ts';
import { timelineStart, transfersPanel } from './transfers-panel.ts';
import { chartWords, type ChartWords } from './words.ts';

function shapeOf({ qualifier, status }: Observation): ValueShape {
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
		notes: noteLines(context, row, series)
	};
}

/** The word before the comma of a series' title: its producer, short enough for a label. */
export function shortLabel(series: Series, language: Language): string {
	return series.title[language].split(/[,:(]/)[0]!.trim();
}

interface Drawn {
	readonly series: Series;
	readonly colour: number;
	readonly rows: readonly Observation[];
}

function line(context: Context, { series, colour, rows }: Drawn): Line {
	const yearly = rows.length > 1 && rows.every((row) => isYear(row.period));
	return {
		series: series.id,
		label: shortLabel(series, context.language),
		colour,
		joined: yearly && series.measure !== 'stock' && series.measure !== 'cumulative',
		marks: rows.map((row) => mark(context, row, series))
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
	const highest = Math.max(...lines.flatMap(({ marks }) => marks.map((m) => m.high ?? m.y ?? 0)));
	return { kind: 'values', label: panelLabel(context, drawn[0]!), highest, unit, lines };
}

function spanOf(context: Context, { series, colour }: Drawn, row: Observation): Span {
	return {
		id: row.id,
		...span(row.period),
		colour,
		label: shortLabel(series, context.language),
		figure: context.data.words(quantityOf(row, series), context.language),
		shape: shapeOf(row),
		notes: noteLines(context, row, series)
	};
}

/** First year of a running total: totals that begin in different years do not compare. */
function sinceOf({ series, rows }: Drawn): number | undefined {
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

function panelsOf(context: Context, drawn: readonly Drawn[]): Panel[] {
	const groups = new Map<string, Drawn[]>();
	for (const each of drawn.filter((each) => !isTotal(each))) {
		const key = panelKey(each);
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	const panels: Panel[] = [...groups.values()].map((group) => valuePanel(context, group));
	const spans = drawn
		.filter(isTotal)
		.flatMap((each) => each.rows.map((row) => spanOf(context, each, row)));
	if (spans.length > 0) panels.push({ kind: 'spans', label: context.words.totals, spans });
	return panels;
}

function summarise(context: Context, series: Series, rows: readonly Observation[]): string {
	const { data, language, words } = context;
	const known = rows.filter((row) => position(quantityOf(row, series)) !== undefined);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return '';
	const figure = (row: Observation) => data.words(quantityOf(row, series), language);
	const when = (row: Observation) => formatPeriod(row.period, language);
	const label = series.title[language];
	if (known.length === 1) return words.single({ label, figure: figure(first), when: when(first) });
	const highest = known.reduce((a, b) =>
		position(quantityOf(b, series))! > position(quantityOf(a, series))! ? b : a
	);
	return words.summary({
		label,
		first: figure(first),
		firstWhen: when(first),
		last: figure(last),
		lastWhen: when(last),
		highest: figure(highest),
		highestWhen: when(highest)
	});
}

/** Lines and supplier countries of what is drawn, no more. */
function summariseTransfers({ data, words }: Context, { marks }: TimelinePanel): string {
	const suppliers = new Set(marks.flatMap(({ id }) => data.transfer(id).suppliers));
	return words.transfersSummary(marks.length, suppliers.size);
}

/** First counts that stand beside definitive ones of the same producer. */
function isReplaced(data: Dataset, { id }: Series): boolean {
	return id.endsWith('-preliminary') && data.has('series', id.replace(/-preliminary$/, ''));
}

/** Which of an indicator's series are drawn: first publications are shown in the table, not as a second line. */
function drawnSeries(data: Dataset, indicator: Indicator): Drawn[] {
	return data
		.seriesOf(indicator.id)
		.map((series, colour) => ({
			series,
			colour,
			rows: data
				.observationsOf(series.id)
				.filter((row) => row.area === data.edition.country && isDrawn(row, series))
		}))
		.filter(({ series, rows }) => rows.length > 0 && !isReplaced(data, series));
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
			...drawn.map(({ series, rows }) => summarise(context, series, rows)),
			summariseTransfers(context, timeline)
		].join(' '),
		first,
		last,
		panels: [...panelsOf(context, drawn), timeline]
	};
}

/** The timeline alone, for the page of the transfers. */
export function transfersChart(data: Dataset, language: Language): ChartDescription {
	const words = chartWords[language];
	const last = Number(data.edition.date.slice(0, 4));
	const first = Math.min(last, ...data.tables.transfers.map(({ period }) => years(period).first));
	const timeline = transfersPanel(data, language, words, first, last);
	return {
		name: 'transfers',
		language,
		title: words.transfers,
		alternative: summariseTransfers({ data, language, words }, timeline),
		first,
		last,
		panels: [timeline]
	};
}
