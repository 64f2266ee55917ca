import type { Comparison } from './comparison.ts';
import { csvOfRows, save } from './rows.ts';

type Kind = 'link' | 'picture' | 'figures' | 'transfers';

const nameOf = (kind: string, { index }: Comparison, ending: string): string =>
	`${index.name.toLowerCase()}-${kind}-${index.edition}.${ending}`;

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });

async function taken(kind: Kind, chosen: Comparison, root: HTMLElement): Promise<void> {
	const { seriesFiles = '', transfersFile = '' } = root.dataset;
	if (kind === 'link') return navigator.clipboard.writeText(location.href);
	if (kind === 'picture') {
		const { comparisonPicture } = await import('./picture.ts');
		return save(await comparisonPicture(chosen), nameOf('compare', chosen, 'png'));
	}
	if (kind === 'figures') {
		const addresses = chosen.series.map(({ id }) => `${seriesFiles}${id}.csv`);
		const text = await csvOfRows(addresses, chosen.drawn.observations, 'last');
		return save(csv(text), nameOf('figures', chosen, 'csv'));
	}
	const text = await csvOfRows([transfersFile], chosen.drawn.transfers, 'first');
	save(csv(text), nameOf('transfers', chosen, 'csv'));
}

/** Wakes the buttons that hand a choice over as a link, a picture or files; returns what tells them of a new choice. */
export function wakeExports(root: HTMLElement): (chosen: Comparison | undefined) => void {
	const section = root.querySelector<HTMLElement>('.take')!;
	const output = section.querySelector('output')!;
	const buttons = [...section.querySelectorAll<HTMLButtonElement>('button[data-take]')];
	let now: Comparison | undefined;
	for (const button of buttons)
		button.addEventListener('click', () => {
			if (!now) return;
			const kind = button.dataset.take as Kind;
			taken(kind, now, root).then(
				() => (output.textContent = button.dataset.copied ?? ''),
				() => (output.textContent = root.dataset.failed ?? '')
			);
		});
	return (chosen) => {
		now = chosen;
		output.textContent = '';
		section.toggleAttribute('data-asleep', chosen === undefined);
		for (const button of buttons) {
			const kind = button.dataset.take as Kind;
			const has = {
				link: navigator.clipboard !== undefined,
				picture: true,
				figures: (chosen?.drawn.observations.length ?? 0) > 0,
				transfers: (chosen?.drawn.transfers.length ?? 0) > 0
			};
			button.disabled = chosen === undefined || !has[kind];
		}
	};
}
