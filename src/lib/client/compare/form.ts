import { mostSeries, type Choice } from '../../charts/choose/choice.ts';

const lists = ['series', 'supplier'] as const;

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
		series: ticked('series'),
		supplier: ticked('supplier'),
		transfers: field(form, 'transfers').checked,
		from: turned ? b : a,
		to: turned ? a : b
	};
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
	field(form, 'from').value = String(choice.from ?? '');
	field(form, 'to').value = String(choice.to ?? '');
	const full = choice.series.length >= mostSeries;
	for (const box of boxes(form, 'series')) box.disabled = full && !box.checked;
	// Suppliers mean nothing where no arms imports are shown.
	for (const box of boxes(form, 'supplier')) box.disabled = !choice.transfers;
}
