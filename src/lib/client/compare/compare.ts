import { caution } from '../../charts/choose/comparability.ts';
import { comparabilityWords } from '../../words/charts/comparability.ts';
import type { CompareIndex, ComparableSeries } from '../../charts/choose/options.ts';
import { compose, drawnIds, type Part } from '../../charts/choose/chart.ts';
import type { ChartDescription } from '../../charts/description/time-chart.ts';
import { headingOf, withTransfersSaid } from '../../charts/choose/caption.ts';
import {
	everything,
	parseSelection,
	writeSelection,
	type Selection
} from '../../charts/choose/choice.ts';
import { fillForm, limit, readForm, tickedNames } from './form.ts';
import { wakeTaking } from './exports.ts';
import { showCaution, showChosen } from './text.ts';
import { wake, type LiveFigure } from '../figure/figure.ts';

/** What a reader has chosen, put together. */
export interface Chosen {
	readonly index: CompareIndex;
	readonly selection: Selection;
	readonly series: readonly ComparableSeries[];
	readonly description: ChartDescription;
	readonly caution: readonly string[];
	readonly drawn: ReturnType<typeof drawnIds>;
}

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

async function choose(root: HTMLElement, form: HTMLFormElement, selection: Selection) {
	const { compare = '', charts = '' } = root.dataset;
	const chartOf = (name: string) => json<ChartDescription>(`${charts}${name}.json`);
	const [index, timeline] = await Promise.all([json<CompareIndex>(compare), chartOf('transfers')]);
	const wanted = new Set(selection.series);
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
		compose(parts, timeline, selection, headingOf(series, selection, names, language))
	);
	const transfers = description.panels.some(({ kind }) => kind === 'timeline');
	const sentences = caution(series, transfers, comparabilityWords[language]);
	return {
		index,
		selection,
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
	const initial: Selection = {
		...everything,
		series: (root.dataset.initial ?? '').split(' ').filter(Boolean)
	};
	let live: LiveFigure | undefined;
	let asked = 0;
	const take = wakeTaking(root);

	async function show(selection: Selection): Promise<void> {
		const own = ++asked;
		limit(form, selection);
		let chosen: Chosen;
		try {
			chosen = await choose(root, form, selection);
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
		showChosen(root, chosen);
		take(empty ? undefined : chosen);
	}

	const restore = () => {
		const selection = parseSelection(location.hash) ?? initial;
		fillForm(form, selection);
		void show(selection);
	};

	form.removeAttribute('data-asleep');
	form.closest('details')?.removeAttribute('data-asleep');
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => {
		const selection = readForm(form);
		history.pushState(null, '', writeSelection(selection));
		void show(selection);
	});
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		history.pushState(null, '', location.pathname + location.search);
		restore();
	});
	addEventListener('popstate', restore);
	restore();
}
