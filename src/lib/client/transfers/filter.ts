import { matches, parseFilter, writeFilter, type Filter } from './filter-fields.ts';

const fields = ['supplier', 'category', 'status', 'from', 'to'] as const;

/** Makes the filter of a list work: the choice is read from the fragment, written to it, and survives reload and back. */
export function activateFilter(form: HTMLFormElement): void {
	const rows = [...document.querySelectorAll<HTMLElement>('[data-suppliers]')];
	const output = form.querySelector('output');
	const take = form.querySelector<HTMLButtonElement>('[data-file]');
	const controls = new Map(
		fields.map((name) => [
			name,
			form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
		])
	);

	function show(choice: Filter): void {
		let shown = 0;
		for (const row of rows) {
			const fits = matches(choice, row.dataset);
			row.hidden = !fits;
			if (fits) shown += 1;
		}
		const words = form.dataset.shown ?? '';
		if (output)
			output.textContent = words
				.replace('{shown}', String(shown))
				.replace('{all}', String(rows.length));
		if (take) take.disabled = shown === 0;
	}

	function chosen(): Filter {
		return Object.fromEntries(fields.map((name) => [name, controls.get(name)?.value ?? '']));
	}

	function restore(): void {
		const choice = parseFilter(location.hash);
		// Any other fragment leads to a row: the list stays as it is.
		if (!choice) return;
		for (const name of fields) {
			const control = controls.get(name);
			if (control) control.value = choice[name] ?? '';
		}
		show(chosen());
	}

	take?.addEventListener('click', () => {
		const { file = '', page = '', failed = '' } = take.dataset;
		const ids = rows.filter(({ hidden }) => !hidden).map(({ id }) => id);
		// The rows come from the published file: what is taken along and what is seen cannot disagree.
		import('./filter-file.ts')
			.then(({ takeShown }) => takeShown(file, page, ids, writeFilter(chosen())))
			.catch(() => {
				if (output) output.textContent = failed;
			});
	});

	form.removeAttribute('data-asleep');
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => {
		history.replaceState(null, '', writeFilter(chosen()) || location.pathname + location.search);
		show(chosen());
	});
	form.addEventListener('reset', () => {
		history.replaceState(null, '', location.pathname + location.search);
		show({});
	});
	addEventListener('hashchange', restore);
	show(chosen());
	restore();
}
