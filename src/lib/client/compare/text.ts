import { element } from '../element.ts';
import type { Comparison } from './comparison.ts';

/** Puts under the chart what may not be compared: one sentence, and why where it is asked for. */
export function showCaution(root: HTMLElement, { short, caution }: Comparison): void {
	root.querySelector<HTMLElement>('.caution')!.hidden = short === '';
	root.querySelector('[data-short]')!.textContent = short;
	root
		.querySelector('[data-caution]')!
		.replaceChildren(...caution.map((each) => element('li', '', each)));
}

function entry(term: string, caveat: string, source: Node, words: DOMStringMap): Node[] {
	return [
		element('dt', '', term),
		element('dd', '', element('strong', '', `${words.before}: `), caveat),
		element('dd', '', `${words.source}: `, source)
	];
}

/** Puts title, caveat and source of each drawn series into the caption of the chart. */
export function showSeries(
	{ dataset }: HTMLElement,
	figure: HTMLElement,
	{ drawn }: Comparison
): void {
	const entries = drawn.flatMap(({ title, caveat, source, producer, indicatorTitle }) =>
		entry(
			`${indicatorTitle}: ${title}`,
			caveat,
			element('a', '', { href: `${dataset.pages}sources/${source}/` }, producer),
			dataset
		)
	);
	figure.querySelector('[data-shown]')!.replaceChildren(...entries);
}
