import { drawPanel } from '../../charts/draw/chart.ts';
import type { Row, RowsChart } from '../../charts/description/rows.ts';
import { panelWidths } from '../../charts/draw/rows/size.ts';
import { element } from '../element.ts';
import { idle } from '../idle.ts';
import { formNow, plotOf, sizeOf } from './plot.ts';
import { onThemeChange, themeNow } from './scheme.ts';

const paper = matchMedia('print');

/** The canvases of a chart: each takes the place of its row's picture, one an idle task, so that the page is never held up. */
export class Panels {
	readonly #figure: HTMLElement;
	readonly #chart: RowsChart;
	readonly #charts = new Map<string, ReturnType<typeof drawPanel>>();
	/** The layers that are drawn. */
	#shown: RowsChart['shown'] = [];
	#turn = 0;
	#width = 0;

	constructor(figure: HTMLElement, chart: RowsChart, signal: AbortSignal) {
		[this.#figure, this.#chart] = [figure, chart];
		const sizes = new ResizeObserver(() => {
			if (this.#room() !== this.#width) void this.draw();
		});
		sizes.observe(figure);
		onThemeChange(() => (paper.matches ? this.#drawNow() : void this.draw()), signal);
		signal.addEventListener('abort', () => {
			this.#turn += 1;
			sizes.disconnect();
			for (const each of this.#charts.values()) {
				each.canvas.remove();
				each.destroy();
			}
		});
	}

	/** Draws all rows, each when the page has time; another call takes over from one that is not done. */
	async draw(shown = this.#shown): Promise<void> {
		const turn = ++this.#turn;
		[this.#shown, this.#width] = [shown, this.#room()];
		for (const row of this.#chart.rows) {
			await idle();
			if (turn !== this.#turn) return;
			this.#drawRow(row);
		}
	}

	/** A sheet of paper does not wait until the page has time. */
	#drawNow(): void {
		this.#turn += 1;
		for (const row of this.#chart.rows) this.#drawRow(row);
	}

	#room(): number {
		return plotOf(this.#figure, this.#chart.rows[0]?.id ?? '')?.clientWidth ?? 0;
	}

	#drawRow(row: Row): void {
		const plot = plotOf(this.#figure, row.id);
		if (!plot || plot.clientWidth === 0) return;
		const size = sizeOf(plot, row);
		const canvas = element('canvas', 'drawn', { role: 'img', 'aria-label': row.alternative });
		// As its picture, to the fraction of a pixel: nothing moves.
		canvas.style.width = '100%';
		canvas.style.aspectRatio = `${panelWidths[formNow()]} / ${row.height[formNow()]}`;
		const whole = { ...size, width: Math.round(size.width), height: Math.round(size.height) };
		const axis = { ...this.#chart, shown: this.#shown };
		const drawn = drawPanel(canvas, axis, row, whole, themeNow());
		const before = plot.querySelector('picture, canvas');
		if (before) before.replaceWith(canvas);
		else plot.prepend(canvas);
		this.#charts.get(row.id)?.destroy();
		this.#charts.set(row.id, drawn);
		canvas.dispatchEvent(new CustomEvent('drawn', { bubbles: true, detail: drawn }));
	}
}
