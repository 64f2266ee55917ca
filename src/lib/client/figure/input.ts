import { walk, type Place } from '../../charts/read/walk.ts';
import { readingWords } from '../../words/reading.ts';
import { spoken } from './reading.ts';
import type { LiveFigure } from './live-figure.ts';

/** Says a place in the live region; row and line only where they are others than before. */
function say(figure: LiveFigure, region: HTMLElement, place: Place, named: boolean): void {
	const { chart, reader } = figure;
	const { row, label, points } = reader.tracks[place.track]!;
	region.textContent = spoken(
		points[place.point]!,
		named ? `${chart.rows[row]!.title}, ${label}` : '',
		place.point + 1,
		points.length,
		readingWords[chart.language]
	);
}

/** Whether a pointer is over the rows: words and links are read and followed as everywhere. */
function isOverRows({ target }: Event): boolean {
	const over = target instanceof Element ? target : undefined;
	return Boolean(over?.closest('[data-grid]')) && !over?.closest('.head, ul, a');
}

const rowOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('[data-row]');

/** How far a finger moves before it is known to follow the years, in pixels. */
const slack = 6;

/** Pointer and finger: a touch or a drag along the years reads them; a drag up or down still scrolls the page. */
export function listenToPointer(figure: LiveFigure, region: HTMLElement): void {
	const { element, reader, signal } = figure;
	let start: { x: number; y: number } | undefined;

	function read(event: PointerEvent | MouseEvent): Place | undefined {
		const { clientX, clientY } = event;
		if (!isOverRows(event) || !reader.cursor.covers(clientX)) return undefined;
		const place = reader.pointAt(clientX, clientY, rowOf(event)?.dataset.row);
		figure.place = place ?? figure.place;
		return place;
	}
	const options = { signal };
	element.addEventListener(
		'pointerdown',
		({ clientX: x, clientY: y }) => {
			start = { x, y };
		},
		options
	);
	element.addEventListener(
		'pointermove',
		(event) => {
			const { pointerType, clientX, clientY } = event;
			if (pointerType !== 'touch') return void read(event);
			const [along, across] = [clientX - (start?.x ?? 0), clientY - (start?.y ?? 0)].map(Math.abs);
			if (start && along! > slack && along! > across!) read(event);
		},
		options
	);
	// A screen reader on a phone has no arrow keys: what it activates is said.
	element.addEventListener(
		'click',
		(event) => {
			const place = read(event);
			if (place) say(figure, region, place, true);
			if (isOverRows(event)) keepInSight(figure, rowOf(event));
		},
		options
	);
	element.addEventListener('pointerup', (event) => keepInSight(figure, rowOf(event)), options);
	const elsewhere = ({ target }: Event) => {
		if (!element.contains(target as Node)) reader.hide();
	};
	addEventListener('pointerdown', elsewhere, options);
	element.addEventListener(
		'focusout',
		({ relatedTarget }) => {
			if (relatedTarget && !element.contains(relatedTarget as Node)) reader.hide();
		},
		options
	);
	// What a pointer brings up goes away without moving the pointer.
	const escape = ({ key }: KeyboardEvent) => {
		if (key === 'Escape') reader.hide();
	};
	addEventListener('keydown', escape, options);
}

/** On a small screen the reading stands at the lower edge: a row that it would cover moves up. */
function keepInSight({ reader: { reading } }: LiveFigure, row: HTMLElement | null): void {
	if (!row || reading.hidden || getComputedStyle(reading).position !== 'fixed') return;
	const covered = row.getBoundingClientRect().bottom - reading.getBoundingClientRect().top;
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (covered > 0) scrollBy({ top: covered + 8, behavior: still ? 'instant' : 'smooth' });
}

/** Arrows, Home and End walk through the chart, the space bar makes a line heard, Escape closes. */
export function listenToKeys(figure: LiveFigure, region: HTMLElement, listen: () => void): void {
	const { reader, chart } = figure;
	let heard = -1;
	reader.cursor.element.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') region.textContent = readingWords[chart.language].left;
		if (event.key === ' ') {
			event.preventDefault();
			listen();
		}
		const next = walk(reader.tracks, figure.place, event.key);
		if (!next) return;
		event.preventDefault();
		figure.place = next;
		reader.moveTo(next);
		say(figure, region, next, next.track !== heard);
		heard = next.track;
	});
}
