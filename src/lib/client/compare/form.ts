import { choiceIn, mostSeries, type Choice } from '../../charts/choose/choice.ts';
import { findNames } from '../../charts/choose/find.ts';

const lists = ['series', 'supplier'] as const;

const boxes = (within: ParentNode, name: string): HTMLInputElement[] => [
	...within.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`)
];

const field = (form: HTMLFormElement, name: string): HTMLInputElement =>
	form.elements.namedItem(name) as HTMLInputElement;

/** What is ticked and typed in the form. */
export function readForm(form: HTMLFormElement): Choice {
	const fields = new FormData(form);
	const choice = choiceIn((name) => fields.getAll(name).join(','));
	// A box that is not ticked is not there.
	return { ...choice, transfers: fields.has('transfers') };
}

/** Says beside the name of each group how many of it are ticked. */
function countTicks(form: HTMLFormElement): void {
	for (const group of form.querySelectorAll('details')) {
		const count = group.querySelectorAll('input:checked').length;
		group.querySelector('[data-ticked]')!.textContent = count > 0 ? `(${count})` : '';
	}
}

/** Ticks and fills the form. No more can be ticked than can be told apart. */
export function fillForm(form: HTMLFormElement, choice: Choice): void {
	for (const name of lists)
		for (const box of boxes(form, name)) box.checked = choice[name].includes(box.value);
	countTicks(form);
	field(form, 'transfers').checked = choice.transfers;
	field(form, 'scale').checked = choice.oneScale;
	field(form, 'from').value = String(choice.from ?? '');
	field(form, 'to').value = String(choice.to ?? '');
	const full = choice.series.length >= mostSeries;
	for (const box of boxes(form, 'series')) box.disabled = full && !box.checked;
}

/** Lets one scale be asked for where it makes a difference. */
export function allowOneScale(form: HTMLFormElement, allowed: boolean): void {
	field(form, 'scale').disabled = !allowed;
}

/** Ticks all of a fold that is found, or nothing of it; says whether it was asked to. */
function tickFold(button: Element): boolean {
	const fold = button.matches('[data-tick]') && button.closest('details');
	if (!fold) return false;
	const on = (button as HTMLElement).dataset.tick === 'all';
	for (const box of fold.querySelectorAll<HTMLInputElement>('label:not([hidden]) input'))
		box.checked = on;
	return true;
}

/** Shows the series whose names hold what is looked for, in open folds; all of them where nothing is. */
function find(form: HTMLFormElement, query: string): void {
	const labels = boxes(form, 'series').map((box) => box.closest('label')!);
	const names = labels.map(
		(label) =>
			`${label.closest('details')!.dataset.group} ${label.textContent} ${label.dataset.names}`
	);
	const found = findNames(names, query);
	labels.forEach((label, place) => (label.hidden = !found[place]));
	for (const fold of form.querySelectorAll<HTMLDetailsElement>('[data-group]')) {
		fold.hidden = !fold.querySelector('label:not([hidden])');
		fold.open = query.trim() !== '';
	}
	const said = form.querySelector<HTMLElement>('[data-found]')!;
	said.hidden = query.trim() === '';
	said.querySelector('b')!.textContent = String(found.filter(Boolean).length);
}

/** Makes the form answer; `changed` hears of what is ticked and typed. */
export function listenToForm(form: HTMLFormElement, changed: () => void): void {
	const looked = form.querySelector<HTMLInputElement>('[data-find]')!;
	looked.addEventListener('input', () => find(form, looked.value));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', ({ target }) => {
		if (target !== looked) changed();
	});
	form.addEventListener('click', ({ target }) => {
		if (tickFold(target as Element)) changed();
	});
}
