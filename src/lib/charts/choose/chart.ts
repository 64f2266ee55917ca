import type { Language } from '../../model/language.ts';
import { namesUnit } from '../../model/quantity.ts';
import { rowWords, summaryWords } from '../../words/browser.ts';
import { courseOf } from '../../words/course.ts';
import { capital } from '../../words/phrase.ts';
import {
	drawnObservations,
	type Line,
	type Row,
	type RowsChart,
	type SpanRow,
	type ValueRow
} from '../description/rows.ts';
import { headingOf } from './caption.ts';
import type { Choice } from './choice.ts';
import type { ComparableSeries } from './options.ts';
import { onScales } from './scales.ts';
import { volumesWithin } from './volumes.ts';
import {
	chosenValues,
	seriesOf,
	spansWithin,
	startOf,
	touches,
	valuesWithin,
	type Years
} from './within.ts';

/** What a choice is made of. */
export interface Material {
	/** The charts of the chosen indicators. */
	readonly charts: readonly RowsChart[];
	/** The arms imports alone. */
	readonly arms: RowsChart;
	/** What is known of the chosen series. */
	readonly series: readonly ComparableSeries[];
}

interface Context {
	readonly language: Language;
	readonly years: Years;
	readonly choice: Choice;
	readonly facts: ReadonlyMap<string, ComparableSeries>;
	/** Whether series of several indicators were chosen: each row then names its own. */
	readonly several: boolean;
}

/** Heights of a panel of values that stands alone or among others, and of the arms imports below them. */
const heights = {
	alone: { wide: 220, narrow: 190 },
	several: { wide: 76, narrow: 76 },
	below: { wide: 126, narrow: 74 }
} as const;

/** What is known of a row's first series. */
const factsOf = ({ facts }: Context, { lines, quoted }: ValueRow): ComparableSeries =>
	facts.get(lines[0]?.series ?? seriesOf(quoted!))!;

/** A line in words: its first, highest and last figure. */
function said({ facts, language }: Context, { series, marks }: Line): string {
	const { title, unit, unitName } = facts.get(series)!;
	const points = marks.flatMap(({ y, figure, when, part }) =>
		y === null || part ? [] : [{ y, figure, when }]
	);
	const head = namesUnit(unit) ? `${title} (${unitName})` : title;
	return `${head}: ${courseOf(summaryWords[language], points)}`;
}

/** The name of a row: of its series, of its unit where it has several, after its indicator's where there are others. */
function nameOf({ facts, several }: Context, series: string, unit?: string): string {
	const { title, indicatorTitle } = facts.get(series)!;
	return several ? `${indicatorTitle}: ${unit ?? title}` : capital(unit ?? title);
}

/** A row of totals after its indicator's name where there are others. */
function named({ facts, several }: Context, row: SpanRow): SpanRow {
	const { indicatorTitle } = facts.get(row.spans[0]!.series)!;
	const title = `${indicatorTitle}, ${row.title.charAt(0).toLowerCase()}${row.title.slice(1)}`;
	return several && row.own ? { ...row, title } : row;
}

function titled(context: Context, row: ValueRow): ValueRow {
	const unit = row.lines.length > 1 ? row.unit : undefined;
	return {
		...row,
		title: nameOf(context, factsOf(context, row).id, unit),
		alternative: row.lines.map((line) => said(context, line)).join(' ')
	};
}

/** The rows of a chart that were chosen, whole. */
function chosenRows({ name, rows }: RowsChart, chosen: readonly string[]): Row[] {
	return rows.flatMap((row): Row[] => {
		if (row.kind === 'values') return chosenValues(row, chosen);
		if (row.kind === 'volumes') return chosen.includes(row.id) ? [row] : [];
		const spans = row.spans.filter(({ series }) => chosen.includes(series));
		// Each chart has its own row of totals under the same name.
		const id = row.own ? `${name}-${row.id}` : row.id;
		return spans.length > 0 ? [{ ...row, id, spans }] : [];
	});
}

/** A row of an indicator within the years; nothing where nothing is left. */
function rowWithin(context: Context, row: Row): Row[] {
	const { years, language } = context;
	if (row.kind === 'values') return valuesWithin(row, years, language);
	if (row.kind === 'spans') return spansWithin(named(context, row), years);
	return volumesWithin({ ...row, title: nameOf(context, row.id) }, [], years, language);
}

/** The chosen rows within the years, each named, on the scales that they need. */
function ownRows(context: Context, rows: readonly Row[]): Row[] {
	const within = rows.flatMap((row) => rowWithin(context, row));
	const { choice, language } = context;
	return onScales(within, (row) => factsOf(context, row), choice.oneScale, language).map((row) =>
		row.kind === 'values' ? titled(context, row) : row
	);
}

/** A row of the arms imports as they were chosen; totals that the volume leaves out are totals of all suppliers. */
function armsRow({ choice, years, language }: Context, row: Row): Row[] {
	if (row.kind === 'volumes') return volumesWithin(row, choice.supplier, years, language);
	return row.kind === 'spans' && choice.supplier.length === 0 ? spansWithin(row, years) : [];
}

/** What of a row does not stand below already. */
function onlyAbove(foot: readonly Row[]): (row: Row) => Row[] {
	const below = new Set(drawnObservations({ rows: foot }));
	return (row) => {
		if (row.kind === 'values') return [row];
		if (row.kind === 'volumes') return foot.some(({ id }) => id === row.id) ? [] : [row];
		const spans = row.spans.filter(({ id }) => !below.has(id));
		return spans.length > 0 ? [{ ...row, spans }] : [];
	};
}

function heightOf(row: Row, chosen: number): Row['height'] {
	if (row.kind === 'values') return chosen === 1 ? heights.alone : heights.several;
	return row.kind === 'volumes' && chosen > 0 ? heights.below : row.height;
}

/** First and last year of what was chosen, as far as the data go; the years asked for narrow them. */
function yearsOf(rows: readonly Row[], end: number, { from, to }: Choice): Years {
	const first = Math.min(end, ...rows.map(startOf));
	return { first: Math.max(first, from ?? first), last: Math.min(end, to ?? end) };
}

/**
 * Puts a reader's choice together from the charts of the site: the chosen lines of each row, within the chosen
 * years, the arms imports last. Nothing is joined, added, or set on one scale with another unit.
 */
export function compose(material: Material, choice: Choice): RowsChart {
	const { charts, arms, series } = material;
	const { language } = arms;
	const all = charts.flatMap((chart) => chosenRows(chart, choice.series));
	const imports = choice.transfers ? arms.rows : [];
	const years = yearsOf([...all, ...imports], arms.last, choice);
	const several = new Set(series.map(({ indicator }) => indicator)).size > 1;
	const facts = new Map(series.map((each) => [each.id, each]));
	const context = { language, years, choice, facts, several };
	const foot = imports.flatMap((row) => armsRow(context, row));
	const chosen = ownRows(context, all).flatMap(onlyAbove(foot));
	const rows = [...chosen, ...foot].map((row) => ({
		...row,
		height: heightOf(row, chosen.length)
	}));
	return {
		...{ name: 'compare', language, ...years, rows },
		title: headingOf(series, foot[0]?.title, language),
		alternative: rowWords[language].chartSaid(
			rows.map(({ title }) => title).join('; '),
			years.first,
			years.last
		),
		events: arms.events.filter(({ from, to }) => touches(years, from, to))
	};
}
