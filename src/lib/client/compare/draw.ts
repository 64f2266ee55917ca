import { wake } from '../figure/figure.ts';
import type { Comparison } from './comparison.ts';
import { offer } from './exports.ts';
import { figureOf } from './figure.ts';
import { showCaution, showSeries } from './text.ts';

export { comparisonOf } from './comparison.ts';

/** Shows a choice with all that belongs to it; returns what takes it away. */
export function draw(root: HTMLElement, chosen: Comparison): () => void {
	const figure = figureOf(root, chosen);
	root.querySelector('[data-figure]')!.append(figure);
	showSeries(root, figure, chosen);
	showCaution(root, chosen);
	offer(root, chosen);
	const live = wake(figure, chosen.chart);
	return () => {
		live.destroy();
		figure.remove();
	};
}
