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

/** Wakes the buttons that hand a choice over as a link, a picture or a file; returns what tells them of a new choice. */
export function wakeExports(root: HTMLElement): (chosen: Comparison | undefined) => void {
	const section = root.querySelector<HTMLElement>('.take')!;
	const output = section.querySelector('output')!;
	const buttons = [...section.querySelectorAll<HTMLButtonElement>('button[data-take]')];
	let now: Comparison | undefined;
	for (const button of buttons) {
		const kind = button.dataset.take as Kind;
		button.disabled = kind === 'link' && navigator.clipboard === undefined;
		button.addEventListener('click', () => {
			if (!now) return;
			taken(kind, now, root).then(
				() => (output.textContent = button.dataset.copied ?? ''),
				() => (output.textContent = root.dataset.failed ?? '')
			);
		});
	}
	return (chosen) => {
		now = chosen;
		output.textContent = '';
		section.hidden = chosen === undefined;
	};
}
