import { everything, parseChoice, writeChoice, type Choice } from '../../charts/choose/choice.ts';
import { wake } from '../figure/figure.ts';
import type { LiveFigure } from '../figure/live-figure.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import { wakeExports } from './exports.ts';
import { figureOf } from './figure.ts';
import { allowOneScale, fillForm, listenToForm, readForm } from './form.ts';
import { wakePresets } from './presets.ts';
import { showCaution, showSeries, showTitle } from './text.ts';

/** Makes the page of comparisons work: the choice lives in the fragment, survives reload and back, and is never sent. */
export function activateCompare(root: HTMLElement): void {
	const form = root.querySelector('form')!;
	const place = root.querySelector<HTMLElement>('[data-figure]')!;
	let live: LiveFigure | undefined;
	let asked = 0;
	const take = wakeExports(root);
	const markPreset = wakePresets(root);

	/** Shows a picture with what belongs to it; without one, what to do in its place. */
	function put(chosen: Comparison | undefined, title: string): void {
		live?.destroy();
		live = undefined;
		place.replaceChildren();
		showTitle(root, title, chosen !== undefined);
		showCaution(root, chosen);
		allowOneScale(form, chosen?.canShareScale ?? false);
		take(chosen);
		if (!chosen) return;
		const figure = figureOf(root, chosen);
		place.append(figure);
		showSeries(root, figure, chosen);
		live = wake(figure, chosen.chart);
	}

	async function show(choice: Choice | undefined): Promise<void> {
		const own = ++asked;
		fillForm(form, choice ?? everything);
		const count = choice?.series.length ?? 0;
		root.querySelector('[data-chosen]')!.textContent = count > 0 ? `(${count})` : '';
		markPreset();
		const { start = '', nothing = '', failed = '' } = root.dataset;
		if (!choice) return put(undefined, start);
		const chosen = await comparisonOf(root, choice).catch(() => undefined);
		// A slower answer to an earlier choice must not stand over a later one.
		if (own !== asked) return;
		if (!chosen) showTitle(root, failed, live !== undefined);
		else if (chosen.chart.rows.length === 0) put(undefined, nothing);
		else put(chosen, chosen.chart.title);
	}

	const restore = () => void show(parseChoice(location.hash));

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
