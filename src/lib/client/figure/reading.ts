import { within, type RowReading, type TrackReading } from '../../charts/read/reading.ts';
import type { Point } from '../../charts/read/tracks.ts';
import type { ReadingWords } from '../../words/reading.ts';
import { element } from '../element.ts';

/** What is read of a chart: one year, and the point that is pointed at. */
export interface Reading {
	readonly year: number;
	readonly rows: readonly RowReading[];
	readonly active: Point | undefined;
	/** Events of the year, where they are shown. */
	readonly events: readonly string[];
}

/** A figure, and its period where it is not the year itself. */
function figureOf(point: Point, { year, active }: Reading, words: ReadingWords): Node[] {
	const { id, figure, when } = point;
	if (figure === '') return [element('span', 'none', words.missing)];
	const said = element('b', point === active ? 'active' : '', figure);
	said.dataset.observation = id;
	return when ? [said, new Text(` (${within(when, year)})`)] : [said];
}

const separated = (parts: readonly (readonly Node[])[], mark: string): Node[] =>
	parts.flatMap((part, index) => (index > 0 ? [new Text(mark), ...part] : part));

function trackOf({ track, points }: TrackReading, reading: Reading, words: ReadingWords): Node[] {
	const said = points.map((point) => figureOf(point, reading, words));
	const figures = said.length > 0 ? said : [[element('span', 'none', words.missing)]];
	return [new Text(`${track.label} `), ...separated(figures, '; ')];
}

/** All that a row has to say of the year; of volumes the total with its unit, then every supplier. */
function content({ row, lacking, tracks }: RowReading, reading: Reading, words: ReadingWords) {
	if (tracks.length === 0)
		return [element('span', 'none', lacking ? words.lacking : words.missing)];
	const said = tracks.map((each) => trackOf(each, reading, words));
	if (row.kind !== 'volumes') return said.map((each) => element('span', '', ...each));
	const [total = [], ...suppliers] = said;
	const unit = new Text(` ${row.unit}${suppliers.length > 0 ? ': ' : ''}`);
	return [element('span', '', ...total, unit, ...separated(suppliers, ' · '))];
}

function heading(title: string, link: string | undefined): HTMLElement {
	if (link === undefined) return element('strong', '', title);
	return element('a', '', { href: link }, title);
}

/** One row of the chart; `undefined` for totals that do not cover the year. */
function line(
	row: RowReading,
	reading: Reading,
	links: ReadonlyMap<string, string>,
	words: ReadingWords
): HTMLElement | undefined {
	const { kind, id, title } = row.row;
	if (kind === 'spans' && row.tracks.length === 0) return undefined;
	const said = content(row, reading, words).flatMap((node) => [' ', node]);
	const className = row.tracks.length === 0 ? `${kind} empty` : kind;
	return element('li', className, heading(title, links.get(id)), ...said);
}

/** What stands in the reading for one year of a chart. */
export function readingNodes(
	reading: Reading,
	links: ReadonlyMap<string, string>,
	words: ReadingWords
): Node[] {
	const { year, rows, active, events } = reading;
	// The figure itself is marked in its row, and the year stands before it.
	const notes = active?.notes.filter((note) => note !== String(year)) ?? [];
	const told = element('span', 'notes', notes.join(' · '));
	return [
		element('p', 'year', element('strong', '', String(year)), ' ', told),
		...events.map((event) => element('p', 'event', event)),
		element('ul', '', ...rows.flatMap((row) => line(row, reading, links, words) ?? []))
	];
}

/** What a screen reader says of a point: figure with qualifier, unit, period, producer, source. */
export function spoken(
	{ figure, notes }: Point,
	label: string,
	index: number,
	count: number,
	words: ReadingWords
): string {
	const said = [figure || words.missing, ...notes].join(', ');
	return `${label ? `${label}: ` : ''}${said}. ${words.position(index, count)}`;
}
