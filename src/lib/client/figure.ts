import { drawChart } from '../charts/chart.ts';
import type { ChartDescription } from '../charts/description.ts';
import { themes } from '../charts/theme.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Puts an interactive canvas in the place of a chart's picture; the picture stays where anything fails. */
export async function activate(figure: HTMLElement): Promise<void> {
	const picture = figure.querySelector('picture');
	const address = figure.dataset.chart;
	if (!picture || !address) return;
	const response = await fetch(address);
	if (!response.ok) return;
	const description = (await response.json()) as ChartDescription;

	const canvas = document.createElement('canvas');
	canvas.setAttribute('role', 'img');
	canvas.setAttribute('aria-label', description.alternative);
	let chart: ReturnType<typeof drawChart> | undefined;
	let drawn = 0;

	function draw(): void {
		const width = Math.floor(figure.clientWidth);
		if (width === 0) return;
		drawn = width;
		chart?.destroy();
		const family = getComputedStyle(figure).fontFamily;
		chart = drawChart(canvas, description, width, themes[dark.matches ? 'dark' : 'light'], family);
	}

	// The canvas takes the picture's place in one step, so that nothing moves.
	picture.after(canvas);
	draw();
	picture.remove();
	const hint = figure.querySelector<HTMLElement>('.hint');
	if (hint) hint.hidden = false;
	dark.addEventListener('change', draw);
	new ResizeObserver(() => {
		if (Math.floor(figure.clientWidth) !== drawn) draw();
	}).observe(figure);
}
