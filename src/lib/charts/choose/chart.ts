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
import { scaleKey, scaleOfShares, scaleTo } from '../description/scale.ts';
import { headingOf } from './caption.ts';
import type { Choice } from './choice.ts';
import type { ComparableSeries } from './options.ts';
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

const numbersOf = ({ lines, quoted }: ValueRow): number[] => [
	...lines.flatMap(({ marks }) => marks.flatMap(({ y, high }) => high ?? y ?? [])),
	...(quoted?.ring ? [quoted.ring.y] : [])
];

/** Rows that share a scale, on the scale that what is left of them needs. */
function scaled(context: Context, rows: readonly ValueRow[]): ValueRow[] {
	const { language } = context;
	const words = rowWords[language];
	const { unit, measure } = factsOf(context, rows[0]!);
	const numbers = rows.flatMap(numbersOf);
	if (unit !== 'percent') {
		const axis = scaleTo(Math.max(0, ...numbers), measure !== 'average', language);
		return rows.map((row) => ({ ...row, axis }));
	}
	const axis = scaleOfShares(numbers, language);
	const name = axis.low > 0 ? words.shareFrom(axis.low) : words.share;
	return rows.map((row) => ({ ...row, axis, unit: name }));
}

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

/** The rows of one indicator within the years, on the scales that they need. */
function partOf(context: Context, rows: readonly Row[]): Row[] {
	const { years, language } = context;
	const within = rows.flatMap((row): Row[] => {
		if (row.kind === 'values') return valuesWithin(row, years, language);
		if (row.kind === 'spans') return spansWithin(named(context, row), years);
		return volumesWithin({ ...row, title: nameOf(context, row.id) }, [], years, language);
	});
	const values = within.filter((row) => row.kind === 'values');
	const groups = Map.groupBy(values, (row) => scaleKey(factsOf(context, row)));
	const onScale = new Map(
		[...groups.values()].flatMap((group) => scaled(context, group)).map((row) => [row.id, row])
	);
	return within.map((row) => {
		const own = onScale.get(row.id);
		return own ? titled(context, own) : row;
	});
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
	const parts = charts.map((chart) => chosenRows(chart, choice.series));
	const imports = choice.transfers ? arms.rows : [];
	const years = yearsOf([...parts.flat(), ...imports], arms.last, choice);
	const several = new Set(series.map(({ indicator }) => indicator)).size > 1;
	const facts = new Map(series.map((each) => [each.id, each]));
	const context = { language, years, choice, facts, several };
	const foot = imports.flatMap((row) => armsRow(context, row));
	const chosen = parts.flatMap((part) => partOf(context, part)).flatMap(onlyAbove(foot));
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
