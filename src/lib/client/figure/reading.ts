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

function text<K extends keyof HTMLElementTagNameMap>(name: K, className: string, said: string) {
	const made = element(name, className);
	made.textContent = said;
	return made;
}

/** A figure, and its period where it is not the year itself. */
function figureOf(point: Point, { year, active }: Reading, words: ReadingWords): Node[] {
	const { id, figure, when } = point;
	if (figure === '') return [text('span', 'none', words.missing)];
	const said = text('b', point === active ? 'active' : '', figure);
	said.dataset.observation = id;
	return when ? [said, new Text(` (${within(when, year)})`)] : [said];
}

const separated = (parts: readonly (readonly Node[])[], mark: string): Node[] =>
	parts.flatMap((part, index) => (index > 0 ? [new Text(mark), ...part] : part));

function trackOf({ track, points }: TrackReading, reading: Reading, words: ReadingWords): Node[] {
	const said = points.map((point) => figureOf(point, reading, words));
	const figures = said.length > 0 ? said : [[text('span', 'none', words.missing)]];
	return [new Text(`${track.label} `), ...separated(figures, '; ')];
}

/** All that a row has to say of the year; of volumes the total with its unit, then every supplier. */
function content({ row, lacking, tracks }: RowReading, reading: Reading, words: ReadingWords) {
	if (tracks.length === 0) return [text('span', 'none', lacking ? words.lacking : words.missing)];
	const said = tracks.map((each) => trackOf(each, reading, words));
	if (row.kind !== 'volumes') return said.map((each) => wrapped(each));
	const [total = [], ...suppliers] = said;
	const unit = new Text(` ${row.unit}${suppliers.length > 0 ? ': ' : ''}`);
	return [wrapped([...total, unit, ...separated(suppliers, ' · ')])];
}

function wrapped(parts: readonly Node[]): HTMLElement {
	const made = element('span', '');
	made.append(...parts);
	return made;
}

function heading(title: string, link: string | undefined): HTMLElement {
	if (link === undefined) return text('strong', '', title);
	const made = text('a', '', title);
	made.href = link;
	return made;
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
	const made = element('li', row.tracks.length === 0 ? `${kind} empty` : kind);
	made.append(
		heading(title, links.get(id)),
		' ',
		...separated(
			content(row, reading, words).map((node) => [node]),
			' '
		)
	);
	return made;
}

/** What stands in the reading for one year of a chart. */
export function readingNodes(
	reading: Reading,
	links: ReadonlyMap<string, string>,
	words: ReadingWords
): Node[] {
	const { year, rows, active, events } = reading;
	const head = element('p', 'year');
	head.append(text('strong', '', String(year)));
	// The figure itself is marked in its row, and the year stands before it.
	const notes = active?.notes.filter((note) => note !== String(year)) ?? [];
	head.append(' ', text('span', 'notes', notes.join(' · ')));
	const list = element('ul', '');
	list.append(...rows.flatMap((row) => line(row, reading, links, words) ?? []));
	return [head, ...events.map((event) => text('p', 'event', event)), list];
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
