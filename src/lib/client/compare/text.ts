import type { Comparison } from './comparison.ts';

const listItem = (words: string): HTMLLIElement => {
	const item = document.createElement('li');
	item.textContent = words;
	return item;
};

/** Puts the sentences on what does not compare beside the chart. */
export function showCaution(root: HTMLElement, sentences: readonly string[]): void {
	const list = root.querySelector<HTMLElement>('[data-caution]')!;
	list.replaceChildren(...sentences.map(listItem));
	list.closest<HTMLElement>('section')!.hidden = sentences.length === 0;
}

function link(address: string, words: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = address;
	made.textContent = words;
	return made;
}

function entry(term: Node, caveat: string, source: Node, words: DOMStringMap): Node[] {
	const [dt, dd, from] = ['dt', 'dd', 'dd'].map((name) => document.createElement(name));
	dt!.append(term);
	const before = document.createElement('strong');
	before.textContent = `${words.before}: `;
	dd!.append(before, caveat);
	from!.append(`${words.source}: `, source);
	return [dt!, dd!, from!];
}

/** Puts title, caveat and source of each chosen series under the chart. */
export function showSeries(root: HTMLElement, { index, series, description }: Comparison): void {
	const { sources = '', transfersPage = '', transfersTitle = '' } = root.dataset;
	root.querySelector('[data-title]')!.textContent = description.title;
	const entries = series.flatMap(({ title, caveat, source, producer, indicatorTitle }) =>
		entry(
			document.createTextNode(`${indicatorTitle}: ${title}`),
			caveat,
			link(`${sources}${source}/`, producer),
			root.dataset
		)
	);
	if (description.panels.some(({ kind }) => kind === 'timeline'))
		entries.push(
			...entry(
				link(transfersPage, transfersTitle),
				index.transfers.caveat,
				document.createTextNode(index.transfers.producer),
				root.dataset
			)
		);
	const list = root.querySelector<HTMLElement>('[data-shown]')!;
	list.replaceChildren(...entries);
	list.closest<HTMLElement>('section')!.hidden = entries.length === 0;
}
