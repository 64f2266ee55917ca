import type { RowsChart } from '../../charts/description/rows.ts';
import { readingWords } from '../../words/reading.ts';
import { adopt } from '../adopt.ts';
import { controlsOf } from './controls.ts';
import { listenToKeys, listenToPointer } from './input.ts';
import { element } from '../element.ts';
import { idle } from '../idle.ts';
import look from './live.css?inline';
import type { LiveFigure } from './live-figure.ts';
import type { Panels } from './panels.ts';
import { Reader } from './reader.ts';

/** Makes a chart's pictures answer to pointer, finger and keys; they stay as they are where anything fails. */
export async function activate(figure: HTMLElement, wanted = (): boolean => true): Promise<void> {
	const response = await fetch(figure.dataset.chart ?? '');
	if (response.ok) wake(figure, (await response.json()) as RowsChart, wanted());
}

/** Where the rows lead: awake, a picture is read, and its link stands in the reading. */
function linksOf(figure: HTMLElement): Map<string, string> {
	const links = new Map<string, string>();
	for (const link of figure.querySelectorAll<HTMLAnchorElement>('[data-row] .plot > a')) {
		links.set(link.closest<HTMLElement>('[data-row]')!.dataset.row ?? '', link.href);
		link.replaceWith(...link.childNodes);
	}
	return links;
}

/**
 * Lays a cursor over the rows of a chart and reads its years under them. Pictures do for who only looks: canvases
 * take their places, each when the page has time, from the first pointer, touch or focus on, or at once where
 * `wanted`.
 */
export function wake(figure: HTMLElement, chart: RowsChart, wanted = true): LiveFigure {
	adopt(look);
	const words = readingWords[chart.language];
	const controller = new AbortController();
	const { signal } = controller;
	const hint = element(
		'p',
		'hint',
		{ id: `keys-${chart.name}`, 'aria-hidden': 'true' },
		words.hint
	);
	const focused = document.activeElement?.closest('.plot') ?? null;
	const reader = new Reader(figure, chart, hint.id, linksOf(figure));
	const region = element('p', 'hidden', { role: 'status' });
	const dock = element('div', 'dock', hint, reader.reading);
	let drawn: Promise<Panels | undefined> | undefined;
	async function panels(): Promise<Panels | undefined> {
		await idle();
		const { Panels } = await import('./panels.ts');
		return signal.aborted ? undefined : new Panels(figure, chart, signal);
	}
	const woken: LiveFigure = {
		...{ element: figure, chart, reader, place: undefined, signal },
		show(layers) {
			reader.layers = layers;
			drawn ??= panels();
			void drawn.then((all) => all?.draw(layers));
		},
		destroy() {
			controller.abort();
			for (const part of [reader.cursor.element, dock, region, ...controls.elements]) part.remove();
		}
	};
	const controls = controlsOf(woken);
	figure.querySelector('[data-grid]')?.append(reader.cursor.element);
	figure.querySelector('[data-live]')?.append(dock, ...controls.elements, region);
	listenToPointer(woken, region);
	listenToKeys(woken, region, controls.listen);
	const draw = () => drawn ?? woken.show([]);
	if (wanted) draw();
	for (const type of ['pointerover', 'pointerdown', 'focusin'])
		figure.addEventListener(type, draw, { once: true, signal });
	// Whoever stood on a picture's link stands on the chart now.
	if (focused && figure.contains(focused)) reader.cursor.element.focus({ preventScroll: true });
	return woken;
}
