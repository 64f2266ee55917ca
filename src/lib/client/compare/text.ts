import type { Comparison } from './comparison.ts';

const listItem = (words: string): HTMLLIElement => {
	const item = document.createElement('li');
	item.textContent = words;
	return item;
};

/** Puts a title, or what there is to say in place of one, above the chart. */
export function showTitle(root: HTMLElement, words: string): void {
	root.querySelector('[data-title]')!.textContent = words;
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
	section.querySelector('[data-caution]')!.replaceChildren(...caution.map(listItem));
}

function link(address: string, words: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = address;
	made.textContent = words;
	return made;
}

function entry(term: string, caveat: string, source: Node, words: DOMStringMap): Node[] {
	const [dt, dd, from] = ['dt', 'dd', 'dd'].map((name) => document.createElement(name));
	dt!.append(term);
	const before = document.createElement('strong');
	before.textContent = `${words.before}: `;
	dd!.append(before, caveat);
	from!.append(`${words.source}: `, source);
	return [dt!, dd!, from!];
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
			link(`${dataset.sources ?? ''}${source}/`, producer),
			dataset
		)
	);
	figure.querySelector('[data-shown]')!.replaceChildren(...entries);
}
