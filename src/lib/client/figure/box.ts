import type { ChartDescription } from '../../charts/description/time-chart.ts';
import type { Point, TrackReading } from '../../charts/read/reading.ts';
import { readingWords, type ReadingWords } from '../../words/browser.ts';
import type { Theme } from '../../charts/draw/pen/theme.ts';

/** What the box shows: one year of a chart, and the point that is pointed at. */
export interface Reading {
	readonly year: number;
	readonly panels: readonly (readonly TrackReading[])[];
	readonly active: Point | undefined;
	/** Events of the year, where they are shown. */
	readonly events: readonly string[];
	/** How many transfers are named before "and … more". */
	readonly most: number;
}

function line(kind: string, ...parts: (Node | string)[]): HTMLElement {
	const element = document.createElement('p');
	element.className = kind;
	element.append(...parts);
	return element;
}

function strong(text: string): HTMLElement {
	const element = document.createElement('strong');
	element.textContent = text;
	return element;
}

function notesOf(point: Point): Node[] {
	return [line('notes', point.notes.join(' · '))];
}

/** One series' row: its colour, its name and its figures of the year; the point that is pointed at with all that is known of it. */
function row(
	{ track, points, gap }: TrackReading,
	{ active }: Reading,
	theme: Theme,
	words: ReadingWords
): Node[] {
	if (points.length === 0 && !gap) return [];
	const dot = document.createElement('i');
	const { colour } = track;
	dot.style.background =
		colour === undefined ? theme.muted : theme.series[colour % theme.series.length]!;
	const pointed = points.find((point) => point === active);
	const last = pointed ?? points.at(-1);
	const figure = last?.figure ?? '';
	// A figure of another span than this year is never shown without it.
	const when = !pointed && last?.when ? ` (${last.when})` : '';
	const others = points.length > 1 ? `, ${words.more(points.length - 1)}` : '';
	return [
		line(
			pointed ? 'row active' : 'row',
			dot,
			`${track.label} `,
			figure ? strong(figure) : words.missing,
			when + others
		),
		...(pointed ? notesOf(pointed) : [])
	];
}

/** What, from whom, and when only where it is not this year alone. */
function brief({ figure, notes: [first = ''], from, to }: Point): string {
	return `${figure} · ${to - from > 1 ? first : first.split(' · ')[0]}`;
}

/** The transfers of the year: the one pointed at in full, the others briefly. */
function transfers(
	readings: readonly TrackReading[],
	reading: Reading,
	words: ReadingWords
): Node[] {
	const { active, most, year } = reading;
	const all = readings.flatMap(({ points }) => points);
	const pointed = all.find((point) => point === active);
	const others = all.filter((point) => point !== active);
	const room = Math.max(0, most - (pointed ? 2 : 0));
	// A list that leaves out one line only would be no shorter.
	const shown = others.length <= room + 1 ? others : others.slice(0, room);
	return [
		line('panel', words.transfers(all.length, year)),
		...(pointed ? [line('row active', strong(pointed.figure)), ...notesOf(pointed)] : []),
		...shown.map((point) => line('brief', brief(point))),
		...(shown.length < others.length
			? [line('brief', words.more(others.length - shown.length))]
			: [])
	];
}

/** Fills the box with the values of all panels in one year. */
export function fillBox(
	box: HTMLElement,
	description: ChartDescription,
	reading: Reading,
	theme: Theme
): void {
	const words = readingWords[description.language];
	const content = description.panels.flatMap((panel, index) => {
		const readings = reading.panels[index] ?? [];
		if (panel.kind === 'timeline') return transfers(readings, reading, words);
		const rows = readings.flatMap((each) => row(each, reading, theme, words));
		if (rows.length === 0 && panel.kind === 'spans') return [];
		if (rows.length === 0) return [line('panel', `${panel.label}: ${words.missing}`)];
		return [line('panel', panel.label), ...rows];
	});
	const events = reading.events.map((event) => line('notes event', event));
	box.replaceChildren(line('year', String(reading.year)), ...events, ...content);
}

/** What a screen reader says of a point: figure with qualifier, unit, period, producer, source. */
export function spoken(
	point: Point,
	label: string,
	index: number,
	count: number,
	words: ReadingWords
): string {
	const figure = point.figure || words.missing;
	return `${label ? `${label}: ` : ''}${[figure, ...point.notes].join(', ')}. ${words.position(index, count)}`;
}
