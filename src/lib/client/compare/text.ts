import { element } from '../element.ts';
import type { Comparison } from './comparison.ts';

/** Puts a title, or what there is to say in place of one, above the chart; without a chart also what to do. */
export function showTitle(root: HTMLElement, words: string, hasChart: boolean): void {
	root.querySelector('[data-title]')!.textContent = words;
	root.querySelector<HTMLElement>('[data-how]')!.hidden = hasChart;
}

/** Puts under the chart what may not be compared: one sentence, and why where it is asked for. */
export function showCaution(
	root: HTMLElement,
	chosen: Pick<Comparison, 'short' | 'caution'> | undefined
): void {
	const { short, caution } = chosen ?? { short: '', caution: [] };
	const section = root.querySelector<HTMLElement>('.caution')!;
	section.hidden = short === '';
	section.querySelector('[data-short]')!.textContent = short;
	section
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
