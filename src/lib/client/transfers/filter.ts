import {
	choiceFields,
	fits,
	parseChoice,
	tally,
	writeChoice,
	type TransferChoice
} from '../../charts/choose/transfer-choice.ts';
import { volumeSaid } from '../../charts/choose/transfer-words.ts';
import type { VolumeRow } from '../../charts/description/rows.ts';
import type { Entry, TransfersChart } from '../../charts/description/transfers.ts';
import type { Segment } from '../../model/text.ts';
import { choiceWords } from '../../words/choice.ts';
import { element } from '../element.ts';

/** Puts words in the place of others, each figure tied to what it is calculated from. */
function tell(target: HTMLElement, segments: readonly Segment[]): void {
	const parts = segments.map((segment) =>
		'derived' in segment
			? element('span', '', { 'data-derived': segment.derived }, segment.words)
			: segment.words
	);
	target.replaceChildren(...parts);
}

/** The deal a line leads to. */
const dealOf = (line: Element): string =>
	line.querySelector('a')!.pathname.split('/').findLast(Boolean)!;

/** The lines of the deals on the page, in their parts: one without a line is left out, a fold is opened where something is chosen. */
class DealList {
	readonly #parts = [...document.querySelectorAll<HTMLElement>('[data-deals]')].map((part) => ({
		part,
		lines: [...part.querySelectorAll('li')].map((line) => ({ line, deal: dealOf(line) }))
	}));

	show(deals: ReadonlySet<string>, isChoice: boolean): void {
		for (const { part, lines } of this.#parts) {
			for (const { line, deal } of lines) line.hidden = !deals.has(deal);
			const shown = lines.filter(({ line }) => !line.hidden).length;
			part.hidden = shown === 0;
			const fold = part.querySelector('details');
			if (!fold) continue;
			fold.querySelector('summary b')!.textContent = String(shown);
			if (isChoice) fold.open = true;
		}
	}
}

/** Makes the choice of transfers work: it is read from the fragment, written to it, and survives reload and back. */
export async function activateFilter(form: HTMLFormElement): Promise<void> {
	const response = await fetch(form.dataset.filter!);
	if (!response.ok) return;
	const { entries, rows, language } = (await response.json()) as TransfersChart;
	const row = rows.find((each): each is VolumeRow => each.kind === 'volumes');
	const list = new DealList();
	const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`)!;
	const take = form.querySelector<HTMLButtonElement>('[data-file]')!;
	const control = (name: string) =>
		form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	const name = (code: string) =>
		form.querySelector(`select[name=supplier] option[value="${code}"]`)?.textContent ?? code;

	function chosen(): TransferChoice {
		return Object.fromEntries(choiceFields.map((field) => [field, control(field).value]));
	}

	function fitting(): Entry[] {
		const choice = chosen();
		return entries.filter((entry) => fits(choice, entry));
	}

	function show(): void {
		const [choice, shown] = [chosen(), fitting()];
		list.show(new Set(shown.map(({ deal }) => deal)), writeChoice(choice) !== '');
		if (row) tell(part('volume'), volumeSaid(row, choice, { language, name }));
		part('entries').textContent = choiceWords[language].entries(tally(shown));
		take.disabled = shown.length === 0;
	}

	function restore(): void {
		const choice = parseChoice(location.hash);
		// Any other fragment leads to an entry: the list stays as it is.
		if (!choice) return;
		for (const field of choiceFields) control(field).value = choice[field] ?? '';
		show();
	}

	function keep(): void {
		history.replaceState(null, '', writeChoice(chosen()) || location.pathname + location.search);
		show();
	}

	take.addEventListener('click', () => {
		const { file = '', page = '', failed = '' } = take.dataset;
		const ids = fitting().map(({ id }) => id);
		// The rows come from the published file: what is taken along and what is seen cannot disagree.
		import('./filter-file.ts')
			.then(({ takeShown }) => takeShown(file, page, ids, writeChoice(chosen())))
			.catch(() => {
				part('entries').textContent = failed;
			});
	});

	// A year of the chart chooses that year; without scripts it leads to its decade.
	for (const link of document.querySelectorAll<HTMLAnchorElement>('figure .years a'))
		link.hash = `from=${link.textContent}&to=${link.textContent}`;
	form.querySelector('[data-asleep]')?.removeAttribute('data-asleep');
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', keep);
	// The fields are empty only after the event.
	form.addEventListener('reset', () => setTimeout(keep));
	addEventListener('hashchange', restore);
	// Without a choice the page says what it would say.
	if (location.hash) restore();
}
