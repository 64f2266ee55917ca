import type { Chosen } from './compare.ts';
import { chosenCsv, save } from './rows.ts';

type Kind = 'link' | 'picture' | 'figures' | 'transfers';

const nameOf = (kind: string, { index }: Chosen, ending: string): string =>
	`${index.name.toLowerCase()}-${kind}-${index.edition}.${ending}`;

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });

async function taken(kind: Kind, chosen: Chosen, root: HTMLElement): Promise<void> {
	const { seriesFiles = '', transfersFile = '' } = root.dataset;
	if (kind === 'link') return navigator.clipboard.writeText(location.href);
	if (kind === 'picture') {
		const { chosenPicture } = await import('./picture.ts');
		return save(await chosenPicture(chosen), nameOf('compare', chosen, 'png'));
	}
	if (kind === 'figures') {
		const addresses = chosen.series.map(({ id }) => `${seriesFiles}${id}.csv`);
		const text = await chosenCsv(addresses, chosen.drawn.observations, 'last');
		return save(csv(text), nameOf('figures', chosen, 'csv'));
	}
	const text = await chosenCsv([transfersFile], chosen.drawn.transfers, 'first');
	save(csv(text), nameOf('transfers', chosen, 'csv'));
}

/** Wakes the buttons that hand a choice over as a link, a picture or files; returns what tells them of a new choice. */
export function wakeTaking(root: HTMLElement): (chosen: Chosen | undefined) => void {
	const section = root.querySelector<HTMLElement>('.take')!;
	const output = section.querySelector('output')!;
	const buttons = [...section.querySelectorAll<HTMLButtonElement>('button[data-take]')];
	let now: Chosen | undefined;
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
