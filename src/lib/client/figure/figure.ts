import { drawChart } from '../../charts/draw/chart.ts';
import type { ChartDescription } from '../../charts/description/time-chart.ts';
import { layoutOf } from '../../charts/draw/time/layout.ts';
import { readingWords } from '../../words/browser.ts';
import { ChartReader } from './reader.ts';
import { wakeControls } from './controls.ts';
import { listenToKeys, listenToPointer } from './input.ts';
import { element } from '../element.ts';
import type { LiveFigure } from './live-figure.ts';
import { onThemeChange, themeNow } from './scheme.ts';

function parts(description: ChartDescription, hint: Element | null) {
	const words = readingWords[description.language];
	const summary = element('p', 'hidden');
	summary.textContent = description.alternative;
	const canvas = element('canvas', 'drawn', {
		// Arrow keys are the chart's own: a screen reader must hand them on.
		role: 'application',
		'aria-roledescription': words.role,
		'aria-label': description.title,
		tabindex: '0'
	});
	if (hint?.id) canvas.setAttribute('aria-describedby', hint.id);
	const layer = element('canvas', 'layer', { 'aria-hidden': 'true' });
	const box = element('div', 'reading', { 'aria-hidden': 'true' });
	const live = element('p', 'hidden', { role: 'status' });
	layer.hidden = box.hidden = true;
	return { summary, canvas, layer, box, live };
}

/** Puts an interactive canvas in the place of a chart's picture; the picture stays where anything fails. */
export async function activate(figure: HTMLElement): Promise<void> {
	const address = figure.dataset.chart;
	if (!address) return;
	const response = await fetch(address);
	if (!response.ok) return;
	const description = (await response.json()) as ChartDescription;
	// A map has no years to walk through: its picture stays.
	if (description.panels) wake(figure, description);
}

/** Shows a description on an interactive canvas, in the place of what stands there. */
export function wake(figure: HTMLElement, description: ChartDescription): LiveFigure {
	const stage = figure.querySelector('.stage')!;
	const before = [...stage.children];
	const { summary, canvas, layer, box, live } = parts(description, figure.querySelector('.hint'));
	const reader = new ChartReader(description, layer, box);
	const controller = new AbortController();
	const { signal } = controller;
	let chart: ReturnType<typeof drawChart> | undefined;
	let width = 0;
	let shown: ChartDescription['shown'];

	function draw(wanted = shown): void {
		const room = Math.floor(canvas.parentElement?.clientWidth ?? 0);
		if (room === 0) return;
		[width, shown] = [room, wanted];
		chart?.destroy();
		const theme = themeNow();
		const asked = shown ? { ...description, shown } : description;
		chart = drawChart(canvas, asked, width, theme, getComputedStyle(figure).fontFamily);
		reader.attach({ chart, layout: layoutOf(asked, width), theme, shown });
		canvas.dispatchEvent(new CustomEvent('drawn', { bubbles: true, detail: chart }));
	}

	// The canvas takes the picture's place in one step, so that nothing moves.
	stage.append(summary, canvas, layer, box, live);
	try {
		draw();
	} catch (error) {
		for (const part of [summary, canvas, layer, box, live]) part.remove();
		throw error;
	}
	for (const part of before) part.remove();
	const sizes = new ResizeObserver(() => {
		const room = canvas.parentElement?.clientWidth ?? 0;
		if (Math.floor(room) !== width) draw();
	});
	const woken: LiveFigure = {
		element: figure,
		description,
		canvas,
		reader,
		place: undefined,
		draw,
		signal,
		destroy() {
			controller.abort();
			sizes.disconnect();
			chart?.destroy();
		}
	};
	const listen = wakeControls(woken);
	listenToPointer(woken, live);
	listenToKeys(woken, live, listen);
	onThemeChange(() => draw(), signal);
	sizes.observe(figure);
	return woken;
}
