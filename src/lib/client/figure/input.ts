import { walk, type Place } from '../../charts/read/reading.ts';
import { readingWords } from '../../words/browser.ts';
import type { LiveFigure } from './live-figure.ts';
import { spoken } from './box.ts';

/** Says a place in the live region; the name of the series only where it is another than before. */
function say(figure: LiveFigure, region: HTMLElement, place: Place, named: boolean): void {
	const { label, points } = figure.reader.tracks[place.track]!;
	const words = readingWords[figure.description.language];
	region.textContent = spoken(
		points[place.point]!,
		named ? label : '',
		place.point + 1,
		points.length,
		words
	);
}

/** Pointer and finger: a touch or a drag along the years reads them; a drag up or down still scrolls the page. */
export function listenToPointer(figure: LiveFigure, region: HTMLElement): void {
	const { canvas, reader, signal } = figure;
	const read = ({ offsetX, offsetY }: PointerEvent) => {
		figure.place = reader.pointAt(offsetX, offsetY) ?? figure.place;
	};
	canvas.addEventListener('pointermove', read);
	canvas.addEventListener('pointerdown', read);
	// A screen reader on a phone has no arrow keys: what it activates is said.
	canvas.addEventListener('click', ({ offsetX, offsetY }) => {
		const place = reader.pointAt(offsetX, offsetY);
		if (place) say(figure, region, place, true);
	});
	canvas.addEventListener('pointerleave', ({ pointerType }) => {
		if (pointerType === 'mouse') reader.hide();
	});
	const elsewhere = ({ target }: Event) => {
		if (!figure.element.contains(target as Node)) reader.hide();
	};
	addEventListener('pointerdown', elsewhere, { signal });
	// What a pointer brings up goes away without moving the pointer.
	const escape = ({ key }: KeyboardEvent) => {
		if (key === 'Escape') reader.hide();
	};
	addEventListener('keydown', escape, { signal });
}

/** Arrows, Home and End walk through the chart, the space bar makes the series heard, Escape closes. */
export function listenToKeys(figure: LiveFigure, region: HTMLElement, listen: () => void): void {
	const { canvas, reader, description } = figure;
	let heard = -1;
	canvas.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') region.textContent = readingWords[description.language].left;
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
	canvas.addEventListener('blur', () => reader.hide());
}
