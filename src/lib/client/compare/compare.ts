import { everything, parseChoice, writeChoice, type Choice } from '../../charts/choose/choice.ts';
import type { Comparison } from './comparison.ts';
import { allowOneScale, fillForm, listenToForm, readForm } from './form.ts';
import { wakePresets } from './presets.ts';

const nothing = (): void => undefined;

/** Makes the page of comparisons work: the choice lives in the fragment, survives reload and back, and is never sent. */
export function activateCompare(root: HTMLElement): void {
	const form = root.querySelector('form')!;
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)!;
	const markPreset = wakePresets(root);
	let takeAway = nothing;
	let asked = 0;

	/** Makes room for a picture; without one it is said what to do in its place. */
	function put(title: string, chosen?: Comparison): void {
		takeAway();
		takeAway = nothing;
		part('title').textContent = title;
		part('picture').hidden = chosen === undefined;
		part('how').hidden = chosen !== undefined;
		allowOneScale(form, chosen?.canShareScale ?? false);
	}

	/** Draws a choice, unless another was asked for meanwhile: a slower answer must not stand over a later one. */
	async function draw(choice: Choice, isAsked: () => boolean): Promise<void> {
		// What draws is loaded when there is something to draw.
		const { comparisonOf, draw } = await import('./draw.ts');
		const chosen = await comparisonOf(root, choice);
		if (!isAsked()) return;
		if (chosen.chart.rows.length === 0) return put(root.dataset.nothing ?? '');
		put(chosen.chart.title, chosen);
		takeAway = draw(root, chosen);
	}

	function show(choice: Choice | undefined): void {
		const own = ++asked;
		fillForm(form, choice ?? everything);
		const count = choice?.series.length ?? 0;
		part('chosen').textContent = count > 0 ? `(${count})` : '';
		markPreset();
		if (!choice) return put(root.dataset.start ?? '');
		const isAsked = () => own === asked;
		draw(choice, isAsked).catch(() => {
			if (isAsked()) part('title').textContent = root.dataset.failed ?? '';
		});
	}

	const restore = () => show(parseChoice(location.hash));

	function goTo(address: string): void {
		history.pushState(null, '', address);
		restore();
	}

	root.removeAttribute('data-asleep');
	listenToForm(form, () => goTo(writeChoice(readForm(form))));
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		goTo(location.pathname + location.search);
	});
	addEventListener('popstate', restore);
	restore();
}
