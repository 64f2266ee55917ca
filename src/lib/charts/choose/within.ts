import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/quantity.ts';
import {
	drawnObservations,
	type Line,
	type Mark,
	type Quoted,
	type Row,
	type RowsChart,
	type SpanRow,
	type ValueRow
} from '../description/rows.ts';

/** First and last year of an axis. */
export interface Years {
	readonly first: number;
	readonly last: number;
}

/** Whether something between two places touches the years. */
export const touches = ({ first, last }: Years, from: number, to: number): boolean =>
	to > first - 0.5 && from < last + 0.5;

/** The year of a place on the axis; what ends a year belongs to it. */
const yearOf = (x: number): number => Math.floor(x + 0.497);

const holds = ({ first, last }: Years, x: number): boolean =>
	yearOf(x) >= first && yearOf(x) <= last;

const isIn = (years: Years, { x, part }: Mark): boolean =>
	part ? touches(years, ...part) : holds(years, x);

/** The marks of some years. */
export const marksWithin = (marks: readonly Mark[], years: Years): Mark[] =>
	marks.filter((mark) => isIn(years, mark));

/** What reaches beyond the years ends with them. */
function clipped<T extends { readonly from: number; readonly to: number }>(
	span: T,
	{ first, last }: Years
): T {
	return { ...span, from: Math.max(span.from, first - 0.5), to: Math.min(span.to, last + 0.5) };
}

/** A line within the years; its newest value is the newest that is drawn. */
function lineWithin(line: Line, years: Years, language: Language): Line[] {
	const marks = marksWithin(line.marks, years);
	const known = marks.filter(({ y }) => y !== null);
	const [last, latest] = [newestOf(known), newestOf(line.marks.filter(({ y }) => y !== null))];
	if (!last) return [];
	const newest = last === latest ? line.newest : formatNumber(last.y!, language);
	return [{ ...line, marks, newest }];
}

/** The mark that stands furthest to the right. */
export const newestOf = (marks: readonly Mark[]): Mark | undefined =>
	marks.reduce<Mark | undefined>((a, b) => (a && a.x > b.x ? a : b), undefined);

function quotedWithin({ ring, band, ...quoted }: Quoted, years: Years): Quoted | undefined {
	const [at, over] = [
		ring && holds(years, ring.x) ? { ring } : {},
		band && touches(years, band.from, band.to) ? { band: clipped(band, years) } : {}
	];
	return 'ring' in at || 'band' in over ? { ...quoted, ...at, ...over } : undefined;
}

/** The series of an observation: what stands before the first point of its id. */
export const seriesOf = ({ id }: { readonly id: string }): string => id.split('.')[0]!;

/** The chosen lines of a row, and the figure it is quoted by where its series was chosen; nothing where nothing is left. */
export function chosenValues(row: ValueRow, chosen: readonly string[]): ValueRow[] {
	const { quoted, ...rest } = row;
	const lines = row.lines.filter(({ series }) => chosen.includes(series));
	const kept = quoted && chosen.includes(seriesOf(quoted)) ? { quoted } : {};
	return lines.length > 0 || 'quoted' in kept ? [{ ...rest, lines, ...kept }] : [];
}

/** A row within the years; nothing where nothing is left. */
export function valuesWithin(row: ValueRow, years: Years, language: Language): ValueRow[] {
	const { quoted, ...rest } = row;
	const lines = row.lines.flatMap((line) => lineWithin(line, years, language));
	const mark = quoted && quotedWithin(quoted, years);
	return lines.length > 0 || mark ? [{ ...rest, lines, ...(mark ? { quoted: mark } : {}) }] : [];
}

/** The spans of a row that touch the years; nothing where there are none. */
export function spansWithin(row: SpanRow, years: Years): SpanRow[] {
	const spans = row.spans
		.filter(({ from, to }) => touches(years, from, to))
		.map((span) => clipped(span, years));
	return spans.length === 0 ? [] : [{ ...row, spans }];
}

/** The year in which what a row draws begins. */
export function startOf(row: Row): number {
	if (row.kind === 'spans') return Math.min(...row.spans.map(({ from }) => Math.ceil(from)));
	const marks = row.kind === 'volumes' ? row.totals : row.lines.flatMap((line) => line.marks);
	const { ring, band } = (row.kind === 'values' && row.quoted) || {};
	const places = marks.filter(({ y }) => y !== null).map(({ x }) => x);
	return Math.min(
		...[...places, ...(ring ? [ring.x] : [])].map(yearOf),
		...(band ? [Math.ceil(band.from)] : [])
	);
}

/** The series that rows draw. */
export function drawnSeriesIds(chart: Pick<RowsChart, 'rows'>): string[] {
	return [...new Set(drawnObservations(chart).map((id) => seriesOf({ id })))];
}
