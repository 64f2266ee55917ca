import { everything, mostSeries, type Choice } from '../../charts/choose/choice.ts';

const lists = ['series', 'supplier', 'category', 'status'] as const;

const boxes = (form: HTMLFormElement, name: string): HTMLInputElement[] => [
	...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`)
];

const field = (form: HTMLFormElement, name: string): HTMLInputElement =>
	form.elements.namedItem(name) as HTMLInputElement;

function year(form: HTMLFormElement, name: string): number | undefined {
	const { value } = field(form, name);
	return /^\d{4}$/.test(value) ? Number(value) : undefined;
}

/** What is ticked and typed in the form. */
export function readForm(form: HTMLFormElement): Choice {
	const ticked = (name: string) =>
		boxes(form, name)
			.filter(({ checked }) => checked)
			.map(({ value }) => value);
	const [a, b] = [year(form, 'from'), year(form, 'to')];
	const turned = a !== undefined && b !== undefined && a > b;
	return {
		...everything,
		...Object.fromEntries(lists.map((name) => [name, ticked(name)])),
		transfers: field(form, 'transfers').checked,
		from: turned ? b : a,
		to: turned ? a : b
	};
}

/** Ticks and fills the form; a group that holds a tick is opened. */
export function fillForm(form: HTMLFormElement, choice: Choice): void {
	for (const name of lists)
		for (const box of boxes(form, name)) {
			box.checked = choice[name].includes(box.value);
			if (box.checked) box.closest('details')?.setAttribute('open', '');
		}
	field(form, 'transfers').checked = choice.transfers;
	field(form, 'from').value = String(choice.from ?? '');
	field(form, 'to').value = String(choice.to ?? '');
	limit(form, choice);
}

/** No more can be ticked than can be told apart; suppliers mean nothing where no transfers are shown. */
export function limit(form: HTMLFormElement, choice: Choice): void {
	const full = choice.series.length >= mostSeries;
	for (const box of boxes(form, 'series')) box.disabled = full && !box.checked;
	for (const name of ['supplier', 'category', 'status'])
		for (const box of boxes(form, name)) box.disabled = !choice.transfers;
}

/** The names that are ticked in a list, as the form words them. */
export function tickedNames(form: HTMLFormElement, name: string): string[] {
	return boxes(form, name)
		.filter(({ checked }) => checked)
		.map((box) => box.closest('label')?.textContent?.trim() ?? box.value);
}
