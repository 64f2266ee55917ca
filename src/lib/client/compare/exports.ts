import { drawnObservations } from '../../charts/description/rows.ts';
import type { Comparison } from './comparison.ts';
import { csvOfRows, save } from './rows.ts';

type Kind = 'link' | 'picture' | 'figures';

const nameOf = (kind: string, { index }: Comparison, ending: string): string =>
	`${index.name.toLowerCase()}-${kind}-${index.edition}.${ending}`;

async function taken(kind: Kind, chosen: Comparison, root: HTMLElement): Promise<void> {
	if (kind === 'link') return navigator.clipboard.writeText(location.href);
	if (kind === 'picture') {
		const { comparisonPicture } = await import('./picture.ts');
		return save(await comparisonPicture(chosen), nameOf('compare', chosen, 'png'));
	}
	const addresses = chosen.drawn.map(({ id }) => `${root.dataset.files}series/${id}.csv`);
	const text = await csvOfRows(addresses, drawnObservations(chosen.chart), 'before-last');
	save(new Blob([text], { type: 'text/csv;charset=utf-8' }), nameOf('figures', chosen, 'csv'));
}

/** Lets the buttons hand over what is shown, as a link, a picture or a file. */
export function offer(root: HTMLElement, chosen: Comparison): void {
	const output = root.querySelector('output')!;
	output.textContent = '';
	for (const button of root.querySelectorAll<HTMLButtonElement>('[data-take]')) {
		const kind = button.dataset.take as Kind;
		button.disabled = kind === 'link' && navigator.clipboard === undefined;
		button.onclick = () =>
			void taken(kind, chosen, root).then(
				() => (output.textContent = button.dataset.copied ?? ''),
				() => (output.textContent = root.dataset.failed ?? '')
			);
	}
}
