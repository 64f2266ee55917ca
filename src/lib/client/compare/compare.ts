import { caution } from '../../charts/choose/comparability.ts';
import { comparabilityWords } from '../../words/browser.ts';
import type { Comparison } from './comparison.ts';
import type { ChoiceOptions } from '../../charts/choose/options.ts';
import { compose, type Part } from '../../charts/choose/chart.ts';
import { drawnIds } from '../../charts/description/panels.ts';
import type { ChartDescription } from '../../charts/description/time-chart.ts';
import { headingOf, withTransfersSaid } from '../../charts/choose/caption.ts';
import { everything, parseChoice, writeChoice, type Choice } from '../../charts/choose/choice.ts';
import { fillForm, limit, readForm, tickedNames } from './form.ts';
import { wakeExports } from './exports.ts';
import { showCaution, showSeries } from './text.ts';
import { wake } from '../figure/figure.ts';
import type { LiveFigure } from '../figure/live-figure.ts';

const files = new Map<string, Promise<unknown>>();

/** A published JSON file, asked for once; a failure is forgotten, so that the next choice tries again. */
function json<T>(address: string): Promise<T> {
	const known = files.get(address);
	if (known) return known as Promise<T>;
	const asked = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json();
	});
	files.set(address, asked);
	asked.catch(() => files.delete(address));
	return asked as Promise<T>;
}

async function choose(root: HTMLElement, form: HTMLFormElement, choice: Choice) {
	const { compare = '', charts = '' } = root.dataset;
	const chartOf = (name: string) => json<ChartDescription>(`${charts}${name}.json`);
	const [index, timeline] = await Promise.all([json<ChoiceOptions>(compare), chartOf('transfers')]);
	const wanted = new Set(choice.series);
	const series = index.series.filter(({ id }) => wanted.has(id));
	const titles = new Map(
		series.map(({ indicator, indicatorTitle }) => [indicator, indicatorTitle])
	);
	const parts = await Promise.all(
		[...titles].map(async ([id, title]): Promise<Part> => ({ title, chart: await chartOf(id) }))
	);
	const { language } = timeline;
	const names = ['supplier', 'category', 'status'].flatMap((name) => tickedNames(form, name));
	const description = withTransfersSaid(
		compose(parts, timeline, choice, headingOf(series, choice, names, language))
	);
	const transfers = description.panels.some(({ kind }) => kind === 'timeline');
	const sentences = caution(series, transfers, comparabilityWords[language]);
	return {
		index,
		choice,
		series,
		description,
		caution: sentences,
		drawn: drawnIds(description)
	};
}

/** Makes the page of comparisons work: the choice lives in the fragment, survives reload and back, and is never sent. */
export function activateCompare(root: HTMLElement): void {
	const form = root.querySelector('form')!;
	const figure = root.querySelector<HTMLElement>('[data-chart]')!;
	const initial: Choice = {
		...everything,
		series: (root.dataset.initial ?? '').split(' ').filter(Boolean)
	};
	let live: LiveFigure | undefined;
	let asked = 0;
	const take = wakeExports(root);

	async function show(choice: Choice): Promise<void> {
		const own = ++asked;
		limit(form, choice);
		let chosen: Comparison;
		try {
			chosen = await choose(root, form, choice);
		} catch {
			if (own === asked) showCaution(root, [root.dataset.failed ?? '']);
			return;
		}
		// A slower answer to an earlier choice must not stand over a later one.
		if (own !== asked) return;
		live?.destroy();
		const empty = chosen.description.panels.length === 0;
		live = empty ? undefined : wake(figure, chosen.description);
		figure.hidden = empty;
		showCaution(root, empty ? [root.dataset.nothing ?? ''] : chosen.caution);
		showSeries(root, chosen);
		take(empty ? undefined : chosen);
	}

	const restore = () => {
		const choice = parseChoice(location.hash) ?? initial;
		fillForm(form, choice);
		void show(choice);
	};

	form.removeAttribute('data-asleep');
	form.closest('details')?.removeAttribute('data-asleep');
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => {
		const choice = readForm(form);
		history.pushState(null, '', writeChoice(choice));
		void show(choice);
	});
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		history.pushState(null, '', location.pathname + location.search);
		restore();
	});
	addEventListener('popstate', restore);
	restore();
}
