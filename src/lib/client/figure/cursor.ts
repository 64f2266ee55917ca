import type { RowsChart } from '../../charts/description/rows.ts';
import { readingWords } from '../../words/reading.ts';
import { element } from '../element.ts';

/** Where a mark stands on the screen, in pixels of the window. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** The cursor: one element over all rows, with the year's line and a ring at the mark that is pointed at. It is moved, and nothing is drawn. */
export class Cursor {
	/** Has the keys and the focus of the whole figure. */
	readonly element: HTMLElement;
	readonly #chart: RowsChart;
	readonly #line = element('i', 'line');
	readonly #ring = element('i', 'ring');

	constructor(chart: RowsChart, hint: string) {
		this.#chart = chart;
		this.element = element('div', 'cursor', {
			// Arrow keys are the chart's own: a screen reader must hand them on.
			role: 'application',
			'aria-roledescription': readingWords[chart.language].role,
			'aria-label': chart.title,
			'aria-describedby': hint,
			tabindex: '0'
		});
		this.element.append(this.#line, this.#ring);
		this.hide();
	}

	/** Whether a place of the window stands over the years. */
	covers(x: number): boolean {
		const { left, right } = this.element.getBoundingClientRect();
		return left <= x && x <= right;
	}

	/** The year under a place of the window. */
	yearAt(x: number): number {
		const { first, last } = this.#chart;
		const { left, width } = this.element.getBoundingClientRect();
		const years = last - first + 1;
		return Math.max(first, Math.min(last, Math.floor(first + ((x - left) / width) * years)));
	}

	/** Where a position on the axis of years stands in the window. */
	xOf(position: number): number {
		const { first, last } = this.#chart;
		const { left, width } = this.element.getBoundingClientRect();
		return left + ((position - first + 0.5) / (last - first + 1)) * width;
	}

	moveTo(year: number, spot: Spot | undefined): void {
		const { first, last } = this.#chart;
		const { left, top } = this.element.getBoundingClientRect();
		this.#line.style.width = `${100 / (last - first + 1)}%`;
		// In its own widths: what is translated is not laid out anew.
		this.#line.style.translate = `${(year - first) * 100}%`;
		this.#line.hidden = false;
		this.#ring.hidden = !spot;
		if (spot) this.#ring.style.translate = `${spot.x - left}px ${spot.y - top}px`;
	}

	hide(): void {
		this.#line.hidden = this.#ring.hidden = true;
	}
}
